// Activities by the year in which they began, newest first.
import type { ActivitySummary, FeatureOf } from "#contract";
import { lastDay } from "#contract";

type Activity = FeatureOf<ActivitySummary>;

export interface ActivityYear {
  /** Null: no year is known. */
  readonly year: string | null;
  readonly activities: readonly Activity[];
}

/** The last day that the start can mean, so that "2023" stands above the days of 2023; without a date, before all days. */
const sortingDay = ({ properties }: Activity) =>
  properties.date_start ? lastDay(properties.date_start) : "";

export function activityYears(features: readonly Activity[]): readonly ActivityYear[] {
  const newestFirst = features.toSorted(
    (a, b) => sortingDay(b).localeCompare(sortingDay(a)) || a.id.localeCompare(b.id),
  );
  const years = Map.groupBy(newestFirst, ({ properties }) => properties.date_start?.slice(0, 4) ?? null);
  return [...years].map(([year, activities]) => ({ year, activities }));
}
