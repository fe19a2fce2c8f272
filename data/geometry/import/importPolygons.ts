// The operator's polygons: parse, check, wind, simplify, report. All or nothing; pure.
import { area as areaM2 } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { checkRings, windRings } from "./checkRings.ts";
import type { Fault } from "./fault.ts";
import { type OperatorFile, parseShapes, type Shape } from "./parseShapes.ts";
import { simplifyShared } from "./simplifyShared.ts";
import type { KnownUnit, Units } from "./unit.ts";

/** Beyond this share of the known area a polygon is probably another unit, or the unit of another day. */
export const areaToleranceShare = 0.05;

export interface UnitReport {
  readonly unit: KnownUnit;
  readonly area_km2: number;
  /** Share by which the area differs from the known one; null where none is known. */
  readonly difference: number | null;
  readonly verticesBefore: number;
  readonly verticesAfter: number;
  /** Rings whose winding was turned round, as they stand in the file. */
  readonly turned: readonly string[];
}

export type ImportResult =
  | { readonly faults: readonly Fault[] }
  | { readonly features: readonly Feature<Polygon | MultiPolygon>[]; readonly units: readonly UnitReport[] };

/** The features to draw and what to tell of each unit; or every fault, and nothing else. */
export function importPolygons(files: readonly OperatorFile[], units: Units): ImportResult {
  const { shapes, faults } = parseShapes(files, units);
  const all = [...faults, ...shapes.flatMap(checkRings)];
  if (all.length > 0) return { faults: inOrderOf(files, all) };
  const wound = shapes.map(windRings);
  const simplified = simplifyShared(wound.map(({ shape }) => shape));
  const features = wound.map(({ shape }) => featureOf(shape.unit.id, simplified.get(shape.unit.id) ?? []));
  const reports = wound.map(({ shape, turned }, index) => reportOf(shape, turned, features[index]));
  return { features, units: reports };
}

function inOrderOf(files: readonly OperatorFile[], faults: readonly Fault[]): Fault[] {
  const rank = (fault: Fault) => files.findIndex((file) => file.name === fault.file);
  return faults.toSorted((a, b) => rank(a) - rank(b) || (a.feature ?? -1) - (b.feature ?? -1));
}

function featureOf(id: string, polygons: MultiPolygon["coordinates"]): Feature<Polygon | MultiPolygon> {
  const [polygon, another] = polygons;
  const geometry: Polygon | MultiPolygon =
    polygon && !another
      ? { type: "Polygon", coordinates: polygon }
      : { type: "MultiPolygon", coordinates: polygons };
  return { type: "Feature", id, properties: {}, geometry };
}

function reportOf(
  shape: Shape,
  turned: readonly string[],
  drawn: Feature<Polygon | MultiPolygon> | undefined,
): UnitReport {
  const coordinates = shape.polygons.map((rings) => rings.map(({ positions }) => [...positions]));
  const area_km2 = areaM2({ type: "MultiPolygon", coordinates }) / 1e6;
  const known = shape.unit.area_km2;
  const rings = drawn?.geometry.coordinates.flat(drawn.geometry.type === "Polygon" ? 1 : 2) ?? [];
  return {
    unit: shape.unit,
    area_km2,
    difference: known === null ? null : (area_km2 - known) / known,
    verticesBefore: coordinates.flat(2).length,
    verticesAfter: rings.length,
    turned,
  };
}

/** `vn-20443-2025 Hùng Sơn: 264.1 km² (known 264.3 km², −0.1 %), 812 → 240 vertices`, with what to look at. */
export function formatReport({ unit, area_km2, difference, ...report }: UnitReport): string {
  const known =
    difference === null || unit.area_km2 === null
      ? "no known area to compare"
      : `known ${unit.area_km2} km², ${difference < 0 ? "−" : "+"}${Math.abs(difference * 100).toFixed(1)} %`;
  const line = `${unit.id} ${unit.name_vi}: ${area_km2.toFixed(1)} km² (${known}), ${report.verticesBefore} → ${report.verticesAfter} vertices`;
  const isFarOff = difference !== null && Math.abs(difference) > areaToleranceShare;
  return [
    line,
    ...(report.turned.length > 0 ? [`  winding turned round (RFC 7946): ${report.turned.join(", ")}`] : []),
    ...(isFarOff
      ? [
          `  warning: the area differs by more than ${areaToleranceShare * 100} %: is it the unit of that day?`,
        ]
      : []),
  ].join("\n");
}
