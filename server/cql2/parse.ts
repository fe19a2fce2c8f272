// From the text of a `filter` to the expression it means.
import type { Expression, Queryable } from "#contract";
import { Builder } from "./builder.ts";
import type { ToLonLat } from "./geometry.ts";
import { readJson } from "./json.ts";
import { maxLength } from "./limits.ts";
import { Cql2Problem } from "./problem.ts";
import { readText } from "./text.ts";

/** The languages of filters, by the names of the standard; the first is taken when none is named. */
export const filterLanguages = ["cql2-text", "cql2-json"] as const;
export type FilterLanguage = (typeof filterLanguages)[number];

/**
 * Reads a filter that may name the queryables and nothing else.
 * @param toLonLat from the coordinates of `filter-crs` to longitude and latitude; null when these are they
 * @throws Cql2Problem saying where, what is wrong, and what was expected
 */
export function parseCql2(
  text: string,
  language: FilterLanguage,
  queryables: readonly Queryable[],
  toLonLat: ToLonLat | null = null,
): Expression {
  if (text.length > maxLength) {
    throw new Cql2Problem(
      `character ${maxLength + 1}`,
      `the filter is ${text.length} characters long; expected at most ${maxLength}`,
    );
  }
  const builder = new Builder(queryables, toLonLat);
  return language === "cql2-text" ? readText(text, builder) : readJson(text, builder);
}
