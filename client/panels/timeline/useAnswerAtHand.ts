// The answer for a period, taken from the one without it that is already here: list, table and map need not wait for the server.
import { useQueryClient } from "@tanstack/react-query";
import type { FeaturePageOf, Period } from "#contract";
import { featuresQuery, filterFor } from "../../api/queries.ts";
import { useViewFilter } from "../../state/useView.ts";
import { isIn } from "./histogram.ts";

type Page = FeaturePageOf<"activities">;

/** What the server answers for a period, from its whole answer without one; `undated` as in the Filter. */
export function pageIn(ofAllTime: Page, period: Period, undated: "include" | undefined): Page {
  const isUndated = ({ properties }: Page["features"][number]) =>
    properties.date_start === null && properties.date_end === null;
  const features = ofAllTime.features.filter(
    (activity) => isIn(activity, period) || (undated === "include" && isUndated(activity)),
  );
  return {
    ...ofAllTime,
    features,
    links: [],
    numberMatched: features.length,
    numberReturned: features.length,
    numberUndated: undated ? 0 : ofAllTime.features.filter(isUndated).length,
  };
}

/** Puts the answer for a period where list, table and map look for theirs; leaves it to the server when not all is here. */
export function useAnswerAtHand(ofAllTime: Page): (period: Period) => void {
  const client = useQueryClient();
  const filter = useViewFilter();
  return (period) => {
    const { undated } = filter;
    if (undated === "only" || ofAllTime.numberReturned < ofAllTime.numberMatched) return;
    const { queryKey } = featuresQuery("activities", filterFor("activities", { ...filter, period }));
    if (client.getQueryData(queryKey)) return;
    client.setQueryData<Page>(queryKey, pageIn(ofAllTime, period, undated));
  };
}
