// How large a filter may be, so that each is read and answered soon.
import { Cql2Problem, type Where } from "./problem.ts";

/** Characters of a filter, in either language. */
export const maxLength = 4096;
/** Parentheses, functions and operators within another. */
const maxDepth = 20;
/** Operators, properties and values together. */
const maxNodes = 200;
const maxVertices = 500;
/** Values of one list after IN. */
const maxListLength = 100;

/** What one filter has used of its limits. */
export class Limits {
  #depth = 0;
  #nodes = 0;
  #vertices = 0;

  /** Reads what lies one level deeper. */
  deeper<Read>(where: Where, read: () => Read): Read {
    this.#depth += 1;
    if (this.#depth > maxDepth) throw tooMuch(where, "levels within each other", maxDepth);
    const result = read();
    this.#depth -= 1;
    return result;
  }

  countNode(where: Where): void {
    this.#nodes += 1;
    if (this.#nodes > maxNodes) throw tooMuch(where, "operators, properties and values", maxNodes);
  }

  countVertex(where: Where): void {
    this.#vertices += 1;
    if (this.#vertices > maxVertices) throw tooMuch(where, "positions of geometries", maxVertices);
  }

  checkList(length: number, where: Where): void {
    if (length > maxListLength) throw tooMuch(where, "values in a list", maxListLength);
  }
}

function tooMuch(where: Where, what: string, max: number): Cql2Problem {
  return new Cql2Problem(where, `too many ${what}; expected at most ${max}`);
}
