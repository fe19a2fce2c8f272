// The operator's files → one shape for each known unit, with every fault of its structure.
import { z } from "zod";
import type { Position } from "#contract";
import type { Fault } from "./fault.ts";
import { findUnit, type KnownUnit, type Units } from "./unit.ts";

/** A ring and where it stands in the file. The first ring of a polygon is its outer one, the others are holes. */
export interface Ring {
  readonly path: string;
  readonly positions: readonly Position[];
}

export interface OperatorFile {
  readonly name: string;
  readonly text: string;
}

export interface Shape {
  readonly file: string;
  /** Index in `features`. */
  readonly feature: number;
  readonly unit: KnownUnit;
  readonly polygons: readonly (readonly Ring[])[];
}

/** Altitudes are dropped. */
const Vertex = z
  .array(z.number({ error: "coordinates are not all numbers" }))
  .min(2)
  .transform(([lon = 0, lat = 0]): Position => [lon, lat]);
const Rings = z.array(z.array(Vertex)).min(1);
const Surface = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: Rings }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(Rings).min(1) }),
]);
const Collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(z.unknown()).min(1) });
const FeatureShell = z.object({ type: z.literal("Feature"), geometry: z.unknown() });

export interface ParsedShapes {
  readonly shapes: readonly Shape[];
  readonly faults: readonly Fault[];
}

export function parseShapes(files: readonly OperatorFile[], units: Units): ParsedShapes {
  const results = files.flatMap((file) => {
    const parsed = parseFile(file);
    if ("fault" in parsed) return [parsed];
    return parsed.features.map((feature, index) => parseFeature(feature, file.name, index, units));
  });
  const shapes = results.flatMap((result) => ("shape" in result ? [result.shape] : []));
  const faults = results.flatMap((result) => ("fault" in result ? [result.fault] : []));
  return { shapes, faults: [...faults, ...duplicates(shapes)] };
}

function parseFile({ name, text }: OperatorFile): { features: readonly unknown[] } | { fault: Fault } {
  const expected = "a GeoJSON FeatureCollection (RFC 7946)";
  const whole = (problem: string) => ({
    fault: { file: name, feature: null, unit: null, ring: null, problem, expected },
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return whole(`not JSON: ${String(error)}`);
  }
  const collection = Collection.safeParse(json);
  return collection.success
    ? { features: collection.data.features }
    : whole("not a FeatureCollection with features");
}

function parseFeature(
  feature: unknown,
  file: string,
  index: number,
  units: Units,
): { shape: Shape } | { fault: Fault } {
  const shell = FeatureShell.safeParse(feature);
  const at = (unit: string | null, problem: string, expected: string) => ({
    fault: { file, feature: index, unit, ring: null, problem, expected },
  });
  if (!shell.success) return at(null, "not a Feature", "type Feature with a geometry");
  const found = findUnit(feature, units);
  if ("problem" in found) return at(null, found.problem, found.expected);
  const surface = Surface.safeParse(shell.data.geometry);
  if (!surface.success)
    return at(
      found.unit.id,
      "no readable Polygon or MultiPolygon",
      "rings of positions [lon, lat] in degrees",
    );
  const isMulti = surface.data.type === "MultiPolygon";
  const polygons =
    surface.data.type === "MultiPolygon" ? surface.data.coordinates : [surface.data.coordinates];
  return {
    shape: {
      file,
      feature: index,
      unit: found.unit,
      polygons: polygons.map((rings, polygon) =>
        rings.map((positions, ring) => ({
          path: isMulti ? `coordinates[${polygon}][${ring}]` : `coordinates[${ring}]`,
          positions,
        })),
      ),
    },
  };
}

function duplicates(shapes: readonly Shape[]): Fault[] {
  return shapes.flatMap((shape) => {
    const { file, feature, unit } = shape;
    const first = shapes.find((other) => other.unit.id === unit.id);
    if (!first || first === shape) return [];
    const problem = `${first.file}, features[${first.feature}] is the same unit`;
    return [{ file, feature, unit: unit.id, ring: null, problem, expected: "one feature for each unit" }];
  });
}
