// What is wrong with a filter: where, what was found and what was expected.
import { isPropertyRef } from "#contract";

/** `character 17` of a text; `args[0].args[1]` of JSON. */
export type Where = string;

export class Cql2Problem extends Error {
  constructor(where: Where, what: string) {
    super(`at ${where}: ${what}`);
  }
}

const shownCharacters = 60;

/** A value as it is repeated in an answer; a property by its name. */
export function shown(value: unknown): string {
  const isNamed = isPropertyRef(value) && typeof value.property === "string";
  const text = isNamed ? value.property : (JSON.stringify(value) ?? "nothing");
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}
