// What a `filter` says: an expression of CQL2 (OGC 21-065r2) in the shape of its JSON encoding, held to the classes that
// the portal declares. Text and JSON are read into it; stores compile it.
import type { Geometry } from "./geojson.ts";

export type Expression =
  | boolean
  | Junction
  | Negation
  | Comparison
  | Like
  | Between
  | InList
  | IsNull
  | Intersects;

export interface Junction {
  readonly op: "and" | "or";
  /** Two or more. */
  readonly args: readonly Expression[];
}

export interface Negation {
  readonly op: "not";
  readonly args: readonly [Expression];
}

export const comparisonOperators = ["=", "<>", "<", ">", "<=", ">="] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

export interface Comparison {
  readonly op: ComparisonOperator;
  readonly args: readonly [Scalar, Scalar];
}

export interface Like {
  readonly op: "like";
  readonly args: readonly [text: Characters, pattern: Pattern];
}

export interface Between {
  readonly op: "between";
  readonly args: readonly [value: Scalar, low: Scalar, high: Scalar];
}

export interface InList {
  readonly op: "in";
  readonly args: readonly [value: Scalar, list: readonly Scalar[]];
}

export interface IsNull {
  readonly op: "isNull";
  readonly args: readonly [Scalar | Shape];
}

/** False where the geometries have no point in common, unknown where a feature has no geometry. */
export interface Intersects {
  readonly op: "s_intersects";
  readonly args: readonly [Shape, Shape];
}

/** A queryable by its name. */
export interface PropertyRef {
  readonly property: string;
}

/** Text without case, or without accents. */
export interface Folded<Of> {
  readonly op: "casei" | "accenti";
  readonly args: readonly [Of];
}

export type Characters = string | PropertyRef | Folded<Characters>;

/** `%` any characters, `_` one character, `\` before either takes it as it is written. */
export type Pattern = string | Folded<Pattern>;

/** A day, or the day in UTC of an instant: every date of the portal is a day. */
export type Instant = { readonly date: string } | { readonly timestamp: string };

export type Scalar = Characters | number | boolean | Instant;

export interface BboxLiteral {
  /** West, south, east, north; west > east reaches across the antimeridian. */
  readonly bbox: readonly [number, number, number, number];
}

export type GeometryLiteral = Geometry | BboxLiteral;
export type Shape = PropertyRef | GeometryLiteral;
