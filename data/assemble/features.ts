// Rows with lon and lat become Point features, by the `geojson` package.
import { createRequire } from "node:module";
import type { Feature, FeatureCollection, Point } from "geojson";

interface PlacedRow {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly precision_m: number;
}

export type PointFeature = Feature<Point, { id: string; precision_m: number }>;

// The package is CommonJS whose export no static analysis finds, and @types/geojson describes the format, not the package.
const geojson = createRequire(import.meta.url)("geojson") as {
  parse: (
    rows: readonly PlacedRow[],
    options: { Point: [lat: string, lon: string]; include: readonly string[] },
  ) => FeatureCollection<Point, { id: string; precision_m: number }>;
};

/** Features of the rows that have a point, with `id` and `precision_m` as properties; the others are left out. */
export function toPointFeatures(
  rows: readonly {
    readonly id: string;
    readonly lon: number | null;
    readonly lat: number | null;
    readonly precision_m: number | null;
  }[],
): PointFeature[] {
  const placed = rows.flatMap(({ id, lon, lat, precision_m }) =>
    lon === null || lat === null ? [] : [{ id, lon, lat, precision_m: precision_m ?? 0 }],
  );
  if (placed.length === 0) return [];
  return geojson.parse(placed, { Point: ["lat", "lon"], include: ["id", "precision_m"] }).features;
}
