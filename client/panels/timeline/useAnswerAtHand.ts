// The answer for a period, taken from the one without it that is already here: list, table and map need not wait for the server.
import { useQueryClient } from "@tanstack/react-query";
import type { FeaturePageOf, Period } from "#contract";
import { pageIn } from "../../api/atHand.ts";
import { featuresQuery, filterFor } from "../../api/queries.ts";
import { useViewFilter } from "../../state/useView.ts";

type Page = FeaturePageOf<"activities">;

/** Puts the answer for a period where list, table and map look for theirs; leaves it to the server when not all is here. */
export function useAnswerAtHand(ofAllTime: Page): (period: Period) => void {
  const client = useQueryClient();
  const filter = useViewFilter();
  return (period) => {
    const { undated } = filter;
    if (undated === "only" || ofAllTime.numberReturned < ofAllTime.numberMatched) return;
    const { queryKey } = featuresQuery("activities", filterFor("activities", { ...filter, period }));
    if (client.getQueryData(queryKey)) return;
    client.setQueryData<Page>(queryKey, pageIn(ofAllTime, { period, undated }));
  };
}
