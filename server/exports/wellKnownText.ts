// Geometry as well-known text (OGC Simple Features, 06-103r4, 7): lon before lat.
import type { Geometry, Position } from "#contract";

/** `POINT (107.1 15.8)`. */
export function wellKnownText(geometry: Geometry): string {
  return `${geometry.type.toUpperCase()} ${partsOf(geometry)}`;
}

function partsOf(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `(${pair(geometry.coordinates)})`;
    case "LineString":
      return line(geometry.coordinates);
    case "MultiPoint":
      return joined(geometry.coordinates.map((position) => `(${pair(position)})`));
    case "Polygon":
    case "MultiLineString":
      return joined(geometry.coordinates.map(line));
    default:
      return joined(geometry.coordinates.map((polygon) => joined(polygon.map(line))));
  }
}

const pair = ([lon, lat]: Position) => `${lon} ${lat}`;
const joined = (parts: readonly string[]) => `(${parts.join(", ")})`;
const line = (positions: readonly Position[]) => joined(positions.map(pair));
