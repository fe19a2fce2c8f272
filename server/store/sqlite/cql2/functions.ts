// What CQL2 asks of a value and SQLite does not know. Each function is deterministic, and unknown (NULL) of the unknown.
import { booleanIntersects } from "@turf/boolean-intersects";
import { firstDay, foldAccents, type Geometry, lastDay } from "#contract";
import type { Database } from "../database.ts";
import { isLike } from "./like.ts";

/** Makes the functions known to a database. */
export function registerFunctions(db: Database): void {
  for (const [name, compute] of Object.entries(ofOne)) {
    db.define(name, 1, (text) => (typeof text === "string" ? compute(text) : null));
  }
  for (const [name, compute] of Object.entries(ofTwo)) {
    db.define(name, 2, (left, right) =>
      typeof left === "string" && typeof right === "string" ? Number(compute(left, right)) : null,
    );
  }
}

const ofOne: Readonly<Record<string, (text: string) => string>> = {
  cql2_casei: (text) => text.normalize("NFC").toLowerCase(),
  cql2_accenti: foldAccents,
  cql2_first_day: firstDay,
  cql2_last_day: lastDay,
};

const ofTwo: Readonly<Record<string, (left: string, right: string) => boolean>> = {
  cql2_like: isLike,
  cql2_intersects: (left, right) => booleanIntersects(geometryOf(left), geometryOf(right)),
};

/** Texts that load.ts wrote, or that were made of a geometry that a reader of questions has checked. */
function geometryOf(text: string): Geometry {
  return JSON.parse(text) as Geometry;
}
