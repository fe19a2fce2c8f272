// Every list and every count of it come from one answer per collection.
import type { UseQueryResult } from "@tanstack/react-query";
import type { FeaturePageOf } from "#contract";
import { filterFor } from "../../api/queries.ts";
import { useFeatures } from "../../api/useFeatures.ts";
import { useView, useViewFilter } from "../../state/useView.ts";
import type { ListId } from "../../state/view.ts";

/** What the filter of the address leaves of a collection. */
export function useList<Id extends ListId>(id: Id): UseQueryResult<FeaturePageOf<Id>> {
  const filter = useViewFilter();
  return useFeatures(id, filterFor(id, filter));
}

/** How many features the list holds; undefined while that is not known. Under today's units those that ended are none of it. */
export function useListCount(id: ListId): number | undefined {
  const { data, isError } = useList(id);
  const [{ vintage }] = useView("vintage");
  if (isError || !data) return undefined;
  if (id !== "admin-units" || vintage === "recorded") return data.numberMatched;
  return data.features.filter(({ properties }) => "valid_to" in properties && properties.valid_to === null)
    .length;
}
