// Coordinate reference systems: what the portal takes and gives, by proj4 (OGC API – Features, Part 2).
import proj4, { type Converter } from "proj4";
import { type Bbox, type Geometry, vn2000ToWgs84, vn2000Zone } from "#contract";

export interface Crs {
  readonly uri: string;
  readonly title: string;
  /** From longitude and latitude of WGS 84 and back; null where these stay as they are. */
  readonly projection: Converter | null;
  /** Is latitude written before longitude, in coordinates and boxes alike? */
  readonly isLatFirst: boolean;
  /** Where the earth ends, in metres either way; beyond it proj4 begins anew. Absent where no window reaches so far. */
  readonly reach?: number;
  /** Decimals that keep a centimetre. */
  readonly decimals: number;
}

const [degreeDecimals, metreDecimals] = [7, 2];

/** Lao 1997 → WGS 84 by the three shifts derived at 25 stations (EPSG operation 1065, exact to 5 m). */
const lao1997ToWgs84 = "+ellps=krass +towgs84=44.585,-131.212,-39.544,0,0,0,0";

const webMercator =
  "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs";

/** The CRS of the store, and of every answer that asks for no other one. */
export const crs84: Crs = {
  uri: "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
  title: "WGS 84, longitude and latitude",
  projection: null,
  isLatFirst: false,
  decimals: degreeDecimals,
};

export const crsList: readonly Crs[] = [
  crs84,
  { ...crs84, uri: epsg(4326), title: "WGS 84, latitude and longitude", isLatFirst: true },
  {
    uri: epsg(3857),
    title: "WGS 84 / Pseudo-Mercator",
    projection: proj4(webMercator),
    reach: 20_037_508.342789,
    isLatFirst: false,
    decimals: metreDecimals,
  },
  {
    uri: epsg(5899),
    title: "VN-2000 / TM-3 107-45 (Đà Nẵng, Quảng Nam)",
    projection: proj4(vn2000Zone),
    isLatFirst: false,
    decimals: metreDecimals,
  },
  {
    uri: epsg(3405),
    title: "VN-2000 / UTM zone 48N",
    projection: proj4(`+proj=utm +zone=48 ${vn2000ToWgs84} +units=m +no_defs`),
    isLatFirst: false,
    decimals: metreDecimals,
  },
  {
    uri: epsg(3406),
    title: "VN-2000 / UTM zone 49N",
    projection: proj4(`+proj=utm +zone=49 ${vn2000ToWgs84} +units=m +no_defs`),
    isLatFirst: false,
    decimals: metreDecimals,
  },
  {
    uri: epsg(4678),
    title: "Lao 1997, latitude and longitude",
    projection: proj4(`+proj=longlat ${lao1997ToWgs84} +no_defs`),
    isLatFirst: true,
    decimals: degreeDecimals,
  },
];

export const crsUris = crsList.map(({ uri }) => uri);

function epsg(code: number): string {
  return `http://www.opengis.net/def/crs/EPSG/0/${code}`;
}

/** The CRS that a URI names, also by its URN, in brackets (`[EPSG:3405]`) or as `EPSG:3405`; undefined when the portal has none such. */
export function findCrs(text: string): Crs | undefined {
  const name = text.replace(/^\[(.*)\]$/, "$1");
  const [, code] =
    /^(?:https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[\d.]+\/|urn:ogc:def:crs:EPSG:[\d.]*:|EPSG:)(\d{4,6})$/i.exec(
      name,
    ) ?? [];
  const isCrs84 =
    /^(?:https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/(?:0|1\.3)\/CRS84|urn:ogc:def:crs:OGC:(?:1\.3)?:CRS84|(?:OGC:)?CRS84)$/i.test(
      name,
    );
  const uri = isCrs84 ? crs84.uri : code === undefined ? undefined : epsg(Number(code));
  return crsList.find((crs) => crs.uri === uri);
}

type Turn = (position: readonly [number, number]) => [number, number];

/** From CRS84 into the CRS, axes in its order, as exact as a centimetre. */
function turnInto({ projection, isLatFirst, decimals }: Crs): Turn {
  const factor = 10 ** decimals;
  const round = (value: number) => Math.round(value * factor) / factor;
  return (position) => {
    const [x, y] = projection?.forward<[number, number]>([...position]) ?? position;
    return isLatFirst ? [round(y), round(x)] : [round(x), round(y)];
  };
}

/** The geometry in the CRS. */
export function geometryIn(crs: Crs, geometry: Geometry): Geometry {
  if (crs.uri === crs84.uri) return geometry;
  return mapPositions(geometry, turnInto(crs));
}

/** The geometry, written in the CRS, as the store has it. */
export function geometryFrom(crs: Crs, geometry: Geometry): Geometry {
  if (crs.uri === crs84.uri) return geometry;
  return mapPositions(geometry, turnFrom(crs));
}

export function turnFrom({ projection, isLatFirst }: Crs): Turn {
  return ([first, second]) => {
    const written: [number, number] = isLatFirst ? [second, first] : [first, second];
    // proj4 throws at what is not finite; far out, a step along an edge can be.
    if (!written.every(Number.isFinite)) return [Number.NaN, Number.NaN];
    return projection?.inverse(written) ?? written;
  };
}

/**
 * The smallest box in CRS84 around a box of the CRS: its edges bend, so points along them are turned too. A window
 * zoomed far out may reach beyond the earth. Null where the CRS tells no position.
 */
export function bboxFrom(crs: Crs, bbox: Bbox): Bbox | null {
  const reach = crs.reach ?? Number.POSITIVE_INFINITY;
  const [first, second] = [within(reach, bbox[0]), within(reach, bbox[1])];
  const [third, fourth] = [within(reach, bbox[2]), within(reach, bbox[3])];
  if (crs.projection === null) {
    return crs.isLatFirst ? [second, first, fourth, third] : [first, second, third, fourth];
  }
  const turn = turnFrom(crs);
  const steps = Array.from({ length: edgeSteps + 1 }, (_, index) => index / edgeSteps);
  const [across, up] = [third - first, fourth - second];
  const edge = steps.flatMap((step) => [
    turn([first + across * step, second]),
    turn([first + across * step, fourth]),
    turn([first, second + up * step]),
    turn([third, second + up * step]),
  ]);
  if (!edge.flat().every(Number.isFinite)) return null;
  const [lons, lats] = [edge.map(([lon]) => lon), edge.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

const edgeSteps = 16;

function within(limit: number, value: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

function mapPositions(geometry: Geometry, turn: Turn): Geometry {
  switch (geometry.type) {
    case "Point":
      return { type: geometry.type, coordinates: turn(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { type: geometry.type, coordinates: geometry.coordinates.map(turn) };
    case "MultiLineString":
    case "Polygon":
      return { type: geometry.type, coordinates: geometry.coordinates.map((line) => line.map(turn)) };
    default:
      return {
        type: geometry.type,
        coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(turn))),
      };
  }
}
