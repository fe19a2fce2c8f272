// What CQL2 asks of a value and SQLite does not know. Each function is deterministic, and unknown (NULL) of the unknown.
import { booleanIntersects } from "@turf/boolean-intersects";
import { foldAccents, type Geometry } from "#contract";
import type { Database } from "../database.ts";
import { matcherOf } from "./like.ts";

/** Makes the functions known to a database. */
export function registerFunctions(db: Database): void {
  for (const [name, compute] of Object.entries(ofOne)) {
    const computed = lastOf(compute);
    db.define(name, 1, (text) => (typeof text === "string" ? computed(text) : null));
  }
  for (const [name, prepare] of Object.entries(ofTwo)) {
    const prepared = lastOf(prepare);
    db.define(name, 2, (value, asked) =>
      typeof value === "string" && typeof asked === "string" ? Number(prepared(asked)(value)) : null,
    );
  }
}

const ofOne: Readonly<Record<string, (text: string) => string>> = {
  cql2_casei: (text) => text.toLowerCase(),
  cql2_accenti: foldAccents,
};

/** Each is made ready for what is asked, which is the same for every row. */
const ofTwo: Readonly<Record<string, (asked: string) => (value: string) => boolean>> = {
  cql2_like: matcherOf,
  cql2_intersects: (asked) => {
    const geometry = geometryOf(asked);
    return (value) => booleanIntersects(geometryOf(value), geometry);
  },
};

/** Texts that load.ts wrote, or that were made of a geometry that a reader of questions has checked. */
function geometryOf(text: string): Geometry {
  return JSON.parse(text) as Geometry;
}

/** So many results are kept: a question asks the same of one row several times, and of every row some of the same. */
const keptResults = 64;

function lastOf<Result>(compute: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= keptResults) kept.clear();
    const result = compute(text);
    kept.set(text, result);
    return result;
  };
}
