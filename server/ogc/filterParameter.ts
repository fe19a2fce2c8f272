// `filter` with its language and its coordinate system (OGC API – Features, Part 3).
import type { Expression, Queryable } from "#contract";
import { filterLanguages, parseCql2 } from "../cql2/parse.ts";
import { Cql2Problem } from "../cql2/problem.ts";
import { takeChoiceOr } from "../http/choices.ts";
import { Invalid } from "../http/problems.ts";
import type { Query } from "../http/query.ts";
import { crs84, turnFrom } from "./crs.ts";
import { takeCrs } from "./crsParameter.ts";

export const filterParameterNames = ["filter", "filter-lang", "filter-crs"] as const;

/** What the filter says, its geometries in CRS84; null when there is none. @throws Invalid saying where it is wrong. */
export function takeExpression(query: Query, queryables: readonly Queryable[]): Expression | null {
  const language = takeChoiceOr(query, "filter-lang", filterLanguages, filterLanguages[0]);
  const crs = takeCrs(query, "filter-crs");
  const text = query.take("filter");
  if (text === undefined) return null;
  try {
    return parseCql2(text, language, queryables, crs.uri === crs84.uri ? null : turnFrom(crs));
  } catch (error) {
    if (error instanceof Cql2Problem) throw new Invalid(`filter: ${error.message}`, "filter");
    throw error;
  }
}
