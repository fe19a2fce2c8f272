// What of a collection is asked for: the one way from an address to a selection, for pages, tiles, exports and feeds alike.
import { type CollectionId, collections, type Filter } from "#contract";
import { takeFilter } from "../http/query.ts";
import { requireKnown, type RouteRequest } from "./route.ts";

export interface Selection {
  readonly filter: Filter;
  /** What is asked beyond the Filter; null when nothing is. */
  readonly where: null;
}

/**
 * The selection that the address holds. Its parameters are taken; `query.end` is left to the caller.
 * @throws Invalid naming the parameter that cannot be read or names nothing in the data.
 */
export async function takeSelection({ store, query }: RouteRequest, id: CollectionId): Promise<Selection> {
  const filter = takeFilter(query, collections[id].filters);
  await requireKnown(store, id, filter);
  return { filter, where: null };
}

/** Every parameter that `takeSelection` takes, for `query.end`. */
export function selectionParameters(id: CollectionId): readonly string[] {
  return collections[id].filters;
}
