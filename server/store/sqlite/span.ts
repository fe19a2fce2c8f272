// The days a dated record can mean, and the columns that hold them: numbers such as 20240229.
import { firstDay, lastDay } from "#contract";

export interface SpanColumns {
  readonly first_day: number | null;
  readonly last_day: number | null;
}

/** First and last day that partial dates, some of them unknown, span together; nulls when none is known. */
export function spanOf(dates: readonly (string | null)[]): SpanColumns {
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return { first_day: null, last_day: null };
  return {
    first_day: Math.min(...known.map((date) => dayNumber(firstDay(date)))),
    last_day: Math.max(...known.map((date) => dayNumber(lastDay(date)))),
  };
}

/** `2024-02-29` → 20240229. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

/** 20240229 → `2024-02-29`. */
export function dayText(number: number): string {
  return String(number).replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
}
