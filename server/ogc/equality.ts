// `name=value` for each simple queryable (OGC API – Features, Part 3, 8.2): what GDAL and QGIS send for an attribute filter.
import { type CollectionId, collections, type Comparison, type Queryable, queryablesOf } from "#contract";
import { Invalid } from "../http/problems.ts";
import type { Query } from "../http/query.ts";

/** Queryables that an address may ask for by `name=value`. Where a Filter key has the name, it keeps its meaning. */
export function equalityQueryables(id: CollectionId): readonly Queryable[] {
  const keys: readonly string[] = collections[id].filters;
  return queryablesOf(id).filter(({ name, kind }) => kind !== "geometry" && !keys.includes(name));
}

/** The equalities that the query asks for. @throws Invalid when a value is not of the queryable's type. */
export function takeEqualities(query: Query, queryables: readonly Queryable[]): readonly Comparison[] {
  return queryables.flatMap((queryable): Comparison[] => {
    const { name } = queryable;
    const text = query.take(name);
    if (text === undefined) return [];
    return [{ op: "=", args: [{ property: name }, valueOf(queryable, text)] }];
  });
}

const decimal = /^[+-]?\d{1,15}(\.\d{1,15})?(e[+-]?\d{1,2})?$/i;
const booleans: Readonly<Record<string, boolean>> = { true: true, false: false, "1": true, "0": false };

function valueOf({ name, kind }: Queryable, text: string): string | number | boolean {
  const value =
    kind === "number"
      ? decimal.test(text)
        ? Number(text)
        : undefined
      : kind === "boolean"
        ? booleans[text]
        : text;
  if (value !== undefined) return value;
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  throw new Invalid(`${name}=${shown}: expected ${kind === "number" ? "a number" : "true or false"}`, name);
}
