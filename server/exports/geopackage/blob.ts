// A geometry as GeoPackage keeps it: its header with the envelope, then well-known binary (GeoPackage 1.3, 2.1.3).
import type { Geometry, Position } from "#contract";

/** WGS 84, longitude and latitude. */
export const srsId = 4326;

const headerBytes = 8 + 4 * 8;
/** Version 1 of the format, written as 0; little-endian, with an envelope of x and y. */
const headerVersion = 0;
const headerFlags = 0b0000_0011;

const codes = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
} as const;

/** West, south, east, north of a geometry. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** The blob of a geometry, and its extent. */
export function geometryBlob(geometry: Geometry): { readonly blob: Buffer; readonly extent: Extent } {
  const extent = extentOf(geometry);
  const [west, south, east, north] = extent;
  const header = Buffer.alloc(headerBytes);
  header.write("GP", 0, "latin1");
  header.writeUInt8(headerVersion, 2);
  header.writeUInt8(headerFlags, 3);
  header.writeInt32LE(srsId, 4);
  for (const [index, bound] of [west, east, south, north].entries())
    header.writeDoubleLE(bound, 8 + index * 8);
  return { blob: Buffer.concat([header, wellKnownBinary(geometry)]), extent };
}

/** A single geometry as the only part of a multiple one, so that a layer is all of one kind. */
export function asMultiple(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Point":
      return { type: "MultiPoint", coordinates: [geometry.coordinates] };
    case "LineString":
      return { type: "MultiLineString", coordinates: [geometry.coordinates] };
    case "Polygon":
      return { type: "MultiPolygon", coordinates: [geometry.coordinates] };
    default:
      return geometry;
  }
}

/** What two extents cover together; null is nothing. */
export function joinedExtent(a: Extent | null, b: Extent): Extent {
  if (a === null) return b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function wellKnownBinary(geometry: Geometry): Buffer {
  const start = Buffer.alloc(5);
  start.writeUInt8(1, 0);
  start.writeUInt32LE(codes[geometry.type], 1);
  return Buffer.concat([start, bodyOf(geometry)]);
}

function bodyOf(geometry: Geometry): Buffer {
  switch (geometry.type) {
    case "Point":
      return positionBytes([geometry.coordinates]);
    case "LineString":
      return counted(geometry.coordinates, positionBytes(geometry.coordinates));
    case "Polygon":
      return ringsBytes(geometry.coordinates);
    case "MultiPoint":
      return parts(geometry.coordinates.map((coordinates) => ({ type: "Point", coordinates })));
    case "MultiLineString":
      return parts(geometry.coordinates.map((coordinates) => ({ type: "LineString", coordinates })));
    default:
      return parts(geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates })));
  }
}

function parts(geometries: readonly Geometry[]): Buffer {
  return counted(geometries, Buffer.concat(geometries.map(wellKnownBinary)));
}

function ringsBytes(rings: readonly (readonly Position[])[]): Buffer {
  return counted(rings, Buffer.concat(rings.map((ring) => counted(ring, positionBytes(ring)))));
}

function counted(items: readonly unknown[], bytes: Buffer): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(items.length, 0);
  return Buffer.concat([count, bytes]);
}

function positionBytes(positions: readonly Position[]): Buffer {
  const bytes = Buffer.alloc(positions.length * 16);
  for (const [index, [lon, lat]] of positions.entries()) {
    bytes.writeDoubleLE(lon, index * 16);
    bytes.writeDoubleLE(lat, index * 16 + 8);
  }
  return bytes;
}

type Nested = Position | readonly Nested[];

function extentOf(geometry: Geometry): Extent {
  let extent: Extent | null = null;
  const walk = (coordinates: Nested) => {
    const [first, second] = coordinates;
    if (typeof first === "number" && typeof second === "number") {
      extent = joinedExtent(extent, [first, second, first, second]);
    } else for (const inner of coordinates as readonly Nested[]) walk(inner);
  };
  walk(geometry.coordinates);
  return extent ?? [0, 0, 0, 0];
}
