// Where the window of the brush begins and ends.
import type { Period } from "#contract";
import { type Bin, dayAfter, positionOf } from "./bins.ts";

/** In percent of the whole width; an open end, or one beyond the slices, stands at the edge. */
export function edgesOf(bins: readonly Bin[], period: Period | null): Record<"from" | "to", number> {
  const from = period?.from ? positionOf(bins, period.from) : 0;
  const to = period?.to ? positionOf(bins, dayAfter(period.to)) : bins.length;
  return { from: (from / bins.length) * 100, to: (Math.max(from, to) / bins.length) * 100 };
}
