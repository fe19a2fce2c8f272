// Periods as the timeline offers and moves them.
import type { Period } from "#contract";
import { type Bin, binAt, shiftDay } from "./bins.ts";

/** Indices of the first and the last slice chosen. */
export type BinRange = readonly [from: number, to: number];

/** The slices that a period touches; all of them when there is none. */
export function rangeOf(bins: readonly Bin[], period: Period | null): BinRange {
  const end = bins.length - 1;
  const from = period?.from ? binAt(bins, period.from) : 0;
  const to = period?.to ? binAt(bins, period.to) : end;
  return [from, Math.max(from, to)];
}

/** The days of a range of slices, in either order; null for all slices, which is no period. */
export function periodOf(bins: readonly Bin[], [a, b]: BinRange): Period | null {
  const [from, to] = [Math.max(Math.min(a, b), 0), Math.min(Math.max(a, b), bins.length - 1)];
  if (from === 0 && to === bins.length - 1) return null;
  return { from: bins[from]?.first ?? null, to: bins[to]?.last ?? null };
}

/** The same length of time so many months on; null when an end is open or nothing of it would lie within the slices. */
export function shiftPeriod(bins: readonly Bin[], period: Period | null, months: number): Period | null {
  const [first, last] = [bins[0]?.first, bins.at(-1)?.last];
  if (!period?.from || !period.to || !first || !last) return null;
  const shifted = { from: shiftDay(period.from, months), to: shiftDay(period.to, months) };
  return shifted.to < first || shifted.from > last ? null : shifted;
}

/** The Vietnamese school year that begins in a year: 1 September to 31 May. */
export function schoolYear(year: number): Period {
  return { from: `${year}-09-01`, to: `${year + 1}-05-31` };
}

export function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}
