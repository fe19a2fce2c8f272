// Activities of a record, parted by what the current filter shows and hides.
import { useQueries, useQuery } from "@tanstack/react-query";
import { type ActivitySummary, type FeatureOf, type Filter, firstDay } from "#contract";
import { featuresQuery } from "../../api/queries.ts";
import { useViewFilter } from "../../state/useView.ts";

export type ActivityFeature = FeatureOf<ActivitySummary>;

export type PartedActivities =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | {
      readonly status: "ready";
      readonly shown: readonly ActivityFeature[];
      readonly hidden: readonly ActivityFeature[];
    };

/** Activities that any of the filters finds (one per record asked about), newest first, undated last. */
export function useVisibleActivities(of: readonly Filter[]): PartedActivities {
  const viewFilter = useViewFilter();
  const answers = useQueries({ queries: of.map((filter) => featuresQuery("activities", filter)) });
  const visible = useQuery(featuresQuery("activities", viewFilter));
  const isFiltered = Object.keys(viewFilter).length > 0;
  const asked = isFiltered ? [...answers, visible] : answers;
  const failed = asked.filter((answer) => answer.isError);
  if (failed.length > 0)
    return { status: "failed", retry: () => failed.forEach((answer) => void answer.refetch()) };
  if (asked.some((answer) => answer.data === undefined)) return { status: "loading" };
  const found = new Map(
    answers.flatMap((answer) => answer.data?.features ?? []).map((feature) => [feature.id, feature]),
  );
  const activities = [...found.values()].sort(newestFirst);
  const left = new Set(visible.data?.features.map((feature) => feature.id));
  const isShown = (activity: ActivityFeature) => !isFiltered || left.has(activity.id);
  return {
    status: "ready",
    shown: activities.filter(isShown),
    hidden: activities.filter((activity) => !isShown(activity)),
  };
}

function newestFirst(a: ActivityFeature, b: ActivityFeature): number {
  const [dateA, dateB] = [a.properties.date_start, b.properties.date_start];
  if (dateA === null || dateB === null) return Number(dateA === null) - Number(dateB === null);
  return firstDay(dateB).localeCompare(firstDay(dateA)) || a.id.localeCompare(b.id);
}
