// The days a dated record can mean, and the columns that hold them.
import { firstDay, lastDay } from "#contract";

export interface SpanColumns {
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** First and last day that partial dates, some of them unknown, span together; nulls when none is known. */
export function spanOf(dates: readonly (string | null)[]): SpanColumns {
  const known = dates.filter((date) => date !== null);
  return {
    first_day: known.map(firstDay).toSorted().at(0) ?? null,
    last_day: known.map(lastDay).toSorted().at(-1) ?? null,
  };
}
