// Geometries in SQL. The envelope that each row has as columns decides first; turf is asked about the rest.
import { type Geometry, isPropertyRef, type Scalar, type Shape } from "#contract";
import type { SqlFragment } from "../clauses.ts";
import { envelopeColumns } from "../collections/stored.ts";
import type { Columns } from "./columns.ts";
import { bound, sql } from "./fragment.ts";

/** Is the operand a geometry, or the property that holds it? */
export function isShape(columns: Columns, operand: Scalar | Shape): operand is Shape {
  if (isPropertyRef(operand)) return columns.kindOf(operand.property) === "geometry";
  return typeof operand === "object" && ("bbox" in operand || "type" in operand);
}

/** A row without geometry has no envelope. */
export function hasNoShape(shape: Shape): SqlFragment {
  return isPropertyRef(shape) ? sql`(west IS NULL)` : bound(0);
}

/** Do the geometries meet? Unknown where a row has none. */
export function intersect(columns: Columns, left: Shape, right: Shape): SqlFragment {
  if (isPropertyRef(left) && !isPropertyRef(right)) return meets(columns.of(left.property).read, right);
  if (isPropertyRef(right) && !isPropertyRef(left)) return meets(columns.of(right.property).read, left);
  return sql`cql2_intersects(${shapeOf(columns, left)}, ${shapeOf(columns, right)})`;
}

type Literal = Exclude<Shape, { readonly property: string }>;

function meets(geometry: SqlFragment, literal: Literal): SqlFragment {
  const asked = geometryOf(literal);
  const { west, south, east, north } = envelopeColumns(asked);
  // A literal has positions; a box across the antimeridian is two boxes in an envelope around the Earth.
  const [w, s, e, n] = [bound(west ?? 0), bound(south ?? 0), bound(east ?? 0), bound(north ?? 0)];
  const isWithin = sql`west >= ${w} AND east <= ${e} AND south >= ${s} AND north <= ${n}`;
  return sql`(CASE
    WHEN west IS NULL THEN NULL
    WHEN west > ${e} OR east < ${w} OR south > ${n} OR north < ${s} THEN 0
    WHEN ${isBox(literal) ? isWithin : bound(0)} THEN 1
    ELSE cql2_intersects(${geometry}, ${bound(JSON.stringify(asked))})
  END)`;
}

function shapeOf(columns: Columns, shape: Shape): SqlFragment {
  if (isPropertyRef(shape)) return columns.of(shape.property).read;
  return bound(JSON.stringify(geometryOf(shape)));
}

function isBox(literal: Literal): boolean {
  return "bbox" in literal && literal.bbox[0] <= literal.bbox[2];
}

function geometryOf(literal: Literal): Geometry {
  if (!("bbox" in literal)) return literal;
  const [west, south, east, north] = literal.bbox;
  if (west <= east) return { type: "Polygon", coordinates: [ringOf(west, south, east, north)] };
  return {
    type: "MultiPolygon",
    coordinates: [[ringOf(west, south, 180, north)], [ringOf(-180, south, east, north)]],
  };
}

function ringOf(west: number, south: number, east: number, north: number): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
