// Geometries in a CQL2 text: POINT(107.1 15.8), POLYGON((…)), BBOX(106.9,15.5,107.2,15.9).
import type { Geometry, Shape } from "#contract";
import type { Builder } from "./builder.ts";
import type { Cursor } from "./cursor.ts";
import { geometryTypes } from "./geometry.ts";

/** How many lists lie within each other at most: those of a MULTIPOLYGON. */
const deepestList = 3;

const dimensions = ["Z", "M", "ZM"];

/** The type that a word names, `POINT` and `POINTZ` alike. */
function geometryTypeOf(word: string): Geometry["type"] | undefined {
  const name = word.toUpperCase().replace(/(?:Z|M|ZM)$/, "");
  return geometryTypes.find((type) => type.toUpperCase() === name);
}

/** Does a geometry begin here? `POINT (`, `POINT Z (` */
export function beginsGeometry(cursor: Cursor): boolean {
  const { kind, text } = cursor.peek();
  if (kind !== "name") return false;
  const hasDimension = dimensions.some((dimension) => cursor.isWord(dimension, 1));
  const opens = cursor.isSymbol("(", hasDimension ? 2 : 1);
  return opens && (text.toUpperCase() === "BBOX" || geometryTypeOf(text) !== undefined);
}

/** @throws Cql2Problem when what begins as a geometry does not go on as one. */
export function readGeometry(cursor: Cursor, builder: Builder): Shape {
  const { text, where } = cursor.next();
  const type = geometryTypeOf(text);
  for (const dimension of dimensions) cursor.takeWord(dimension);
  cursor.expectSymbol("(");
  if (type === undefined) return builder.bbox(numbers(cursor), where);
  const lists = list(cursor, deepestList);
  return builder.geometry(type, coordinatesOf(type, lists), where);
}

/** A POINT is one position; those of a MULTIPOINT may stand in parentheses of their own. */
function coordinatesOf(type: Geometry["type"], lists: readonly unknown[]): unknown {
  if (type === "Point" && lists.length === 1) return lists[0];
  return type === "MultiPoint" ? lists.map(unwrapped) : lists;
}

/** What stands between parentheses, separated by commas: positions or lists of them. */
function list(cursor: Cursor, deepest: number): unknown[] {
  const items: unknown[] = [];
  do {
    if (deepest > 1 && cursor.takeSymbol("(")) items.push(list(cursor, deepest - 1));
    else items.push(position(cursor));
  } while (cursor.takeSymbol(","));
  cursor.expectSymbol(")");
  return items;
}

function position(cursor: Cursor): number[] {
  const coordinates: number[] = [];
  while (cursor.peek().kind === "number") coordinates.push(Number(cursor.next().text));
  if (coordinates.length === 0) throw cursor.unexpected("a number");
  return coordinates;
}

function numbers(cursor: Cursor): number[] {
  const found: number[] = [];
  do {
    if (cursor.peek().kind !== "number") throw cursor.unexpected("a number");
    found.push(Number(cursor.next().text));
  } while (cursor.takeSymbol(","));
  cursor.expectSymbol(")");
  return found;
}

function unwrapped(item: unknown): unknown {
  return Array.isArray(item) && item.length === 1 && Array.isArray(item[0]) ? item[0] : item;
}
