// SQL put together from fragments alone: a value from outside can only be bound, for `sql` takes nothing else in.
import type { SqlFragment } from "../clauses.ts";

/** Joins SQL written here with the fragments between it. */
export function sql(parts: TemplateStringsArray, ...fragments: readonly SqlFragment[]): SqlFragment {
  return {
    sql: parts.reduce((text, part, index) => `${text}${fragments[index - 1]?.sql ?? ""}${part}`),
    values: fragments.flatMap((fragment) => fragment.values),
  };
}

/** A value, bound. */
export function bound(value: string | number): SqlFragment {
  return { sql: "?", values: [value] };
}

/** Fragments with an operator between: `a AND b AND c`. */
export function joined(operator: " AND " | " OR ", ...fragments: readonly SqlFragment[]): SqlFragment {
  return {
    sql: fragments.map((fragment) => fragment.sql).join(operator),
    values: fragments.flatMap((fragment) => fragment.values),
  };
}
