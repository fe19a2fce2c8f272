// What the timeline draws: the answer without its period, so that a moved period needs no new one.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ActivitySummary, FeatureOf, FeaturePageOf } from "#contract";
import { featuresQuery } from "../../api/queries.ts";
import { useView } from "../../state/useView.ts";
import type { Grain } from "../../state/view.ts";
import { type Bin, binsOf } from "./bins.ts";
import { type Histogram, histogramOf, yearsOf } from "./histogram.ts";
import { useActivitiesOfAllTime } from "./useActivitiesOfAllTime.ts";

export interface TimelineFacts {
  readonly grain: Grain;
  readonly bins: readonly Bin[];
  readonly histogram: Histogram;
  readonly activities: readonly FeatureOf<ActivitySummary>[];
  /** The answer without the period; it matches more activities than it holds when a page cannot hold them. */
  readonly ofAllTime: FeaturePageOf<"activities">;
}

export type TimelineState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly error: Error | null; readonly retry: () => void }
  | { readonly status: "empty" }
  | { readonly status: "ready"; readonly facts: TimelineFacts };

export function useTimeline(): TimelineState {
  const [{ grain }] = useView("grain");
  // The years come from all activities, so that another kind or unit does not move the axis.
  const all = useQuery(featuresQuery("activities"));
  const asked = useActivitiesOfAllTime();
  const facts = useMemo(() => {
    const years = all.data && yearsOf(all.data.features);
    if (!years || !asked.data) return null;
    const bins = binsOf(grain, years.from, years.to);
    const { features: activities } = asked.data;
    return { grain, bins, histogram: histogramOf(activities, bins), activities, ofAllTime: asked.data };
  }, [grain, all.data, asked.data]);
  const failed = [all, asked].find(({ isError }) => isError);
  if (failed) return { status: "failed", error: failed.error, retry: () => void failed.refetch() };
  if (facts) return { status: "ready", facts };
  return all.data && asked.data ? { status: "empty" } : { status: "loading" };
}
