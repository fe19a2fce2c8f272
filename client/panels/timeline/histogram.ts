// Activities counted by slice of time. What its dates place in one slice is counted there; what is known less exactly, or
// goes on through several, stays a span over its days and is never put into one of them.
import { type ActivitySummary, type FeatureOf, firstDay, lastDay } from "#contract";
import { type Bin, binAt } from "./bins.ts";

type Activity = FeatureOf<ActivitySummary>;

/** Activities that share the same first and last day they can mean. */
export interface Span {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** The counts, the spans and the undated add up to all activities. */
export interface Histogram {
  readonly counts: readonly number[];
  readonly spans: readonly Span[];
  readonly undated: number;
}

/** First and last day that the dates of an activity can mean; null when it has none. */
export function daysOf({ date_start, date_end }: ActivitySummary): { first: string; last: string } | null {
  const dates = [date_start, date_end].filter((date) => date !== null);
  const [first] = dates.map(firstDay).sort();
  const last = dates.map(lastDay).sort().at(-1);
  return first && last ? { first, last } : null;
}

export function histogramOf(activities: readonly Activity[], bins: readonly Bin[]): Histogram {
  const counts = bins.map(() => 0);
  const spans = new Map<string, Span>();
  let undated = 0;
  for (const { properties } of activities) {
    const days = daysOf(properties);
    const index = days ? binAt(bins, days.first) : -1;
    if (days === null) undated += 1;
    else if (index >= 0 && index === binAt(bins, days.last)) counts[index] = (counts[index] ?? 0) + 1;
    else {
      const key = `${days.first}/${days.last}`;
      spans.set(key, { ...days, count: (spans.get(key)?.count ?? 0) + 1 });
    }
  }
  const inOrder = [...spans.values()].sort(
    (a, b) => a.first.localeCompare(b.first) || a.last.localeCompare(b.last),
  );
  return { counts, spans: inOrder, undated };
}

/** The shortest way to write a span: a whole year or month by its name, so that it looks no more exact than it is. */
export function datesOf({ first, last }: Span): readonly [start: string, end: string] {
  const whole = [first.slice(0, 4), first.slice(0, 7)].find(
    (date) => firstDay(date) === first && lastDay(date) === last,
  );
  return whole ? [whole, whole] : [first, last];
}

/** First and last year of all dates; null when nothing is dated. */
export function yearsOf(activities: readonly Activity[]): { from: number; to: number } | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { properties } of activities) {
    const days = daysOf(properties);
    if (days === null) continue;
    from = Math.min(from, Number(days.first.slice(0, 4)));
    to = Math.max(to, Number(days.last.slice(0, 4)));
  }
  return from <= to ? { from, to } : null;
}
