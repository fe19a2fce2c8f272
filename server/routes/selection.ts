// What of a collection is asked for: the one way from an address to a selection, for pages, tiles, exports and feeds alike.
import { type CollectionId, collections, type Expression, type Filter, type FilterKey } from "#contract";
import { takeFilter } from "../http/query.ts";
import { takeBbox, takeCrs } from "../ogc/crsParameter.ts";
import { equalityQueryables, takeEqualities } from "../ogc/equality.ts";
import { filterParameterNames, takeExpression } from "../ogc/filterParameter.ts";
import { requireKnown, type RouteRequest } from "./route.ts";

export interface Selection {
  readonly filter: Filter;
  /** What is asked beyond the Filter; null when nothing is. */
  readonly where: Expression | null;
}

/**
 * The selection that the address holds: the Filter of the collection, and the parameters of OGC API – Features. All must
 * hold. They are taken; `query.end` is left to the caller.
 * @throws Invalid naming the parameter that cannot be read or names nothing in the data.
 */
export async function takeSelection(
  { store, query }: Pick<RouteRequest, "store" | "query">,
  id: CollectionId,
): Promise<Selection> {
  const bbox = takeBbox(query, takeCrs(query, "bbox-crs"));
  const asked: Filter = { ...takeFilter(query, textKeys(id)), ...(bbox && { bbox }) };
  const filter = declaredOf(id, asked);
  const expression = takeExpression(query, store.queryables(id));
  const where = allOf([
    ...takeEqualities(query, equalityQueryables(id)),
    ...(expression === null ? [] : [expression]),
  ]);
  await requireKnown(store, id, filter);
  return { filter, where };
}

/** Every parameter that `takeSelection` takes, for `query.end`. */
export function selectionParameters(id: CollectionId): readonly string[] {
  return [
    ...textKeys(id),
    "bbox",
    "bbox-crs",
    ...filterParameterNames,
    ...equalityQueryables(id).map(({ name }) => name),
  ];
}

/** Keys whose text says all. Whether a box is one depends on its coordinate system. */
function textKeys(id: CollectionId): readonly FilterKey[] {
  const declared: readonly FilterKey[] = collections[id].filters;
  return [...declared.filter((key) => key !== "bbox" && key !== "datetime"), "datetime"];
}

/** What has no position is found in any box, what has no date at any time: a collection without either leaves it out. */
function declaredOf(id: CollectionId, asked: Filter): Filter {
  const declared: readonly string[] = collections[id].filters;
  return Object.fromEntries(Object.entries(asked).filter(([key]) => declared.includes(key)));
}

function allOf(parts: readonly Expression[]): Expression | null {
  const [first = null] = parts;
  return parts.length > 1 ? { op: "and", args: parts } : first;
}
