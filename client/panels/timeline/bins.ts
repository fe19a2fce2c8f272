// Time cut into years, quarters or months of the calendar.
import { lastDay } from "#contract";
import type { Grain } from "../../state/view.ts";

/** One slice of time, both days inclusive. */
export interface Bin {
  /** `2024`, `2024-Q1` or `2024-03`. */
  readonly key: string;
  readonly first: string;
  readonly last: string;
}

/** How many months a slice lasts. */
export const monthsOf: Readonly<Record<Grain, number>> = { year: 12, quarter: 3, month: 1 };

const two = (value: number) => String(value).padStart(2, "0");

/** Every slice from the first day of one year to the last day of another. */
export function binsOf(grain: Grain, fromYear: number, toYear: number): readonly Bin[] {
  const months = monthsOf[grain];
  const count = ((toYear - fromYear + 1) * 12) / months;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const year = fromYear + Math.floor((index * months) / 12);
    const month = ((index * months) % 12) + 1;
    const first = `${year}-${two(month)}-01`;
    return { key: keyOf(grain, year, month), first, last: lastDay(`${year}-${two(month + months - 1)}`) };
  });
}

function keyOf(grain: Grain, year: number, month: number): string {
  if (grain === "year") return String(year);
  return grain === "month" ? `${year}-${two(month)}` : `${year}-Q${Math.ceil(month / 3)}`;
}

/** Index of the slice that holds a day (YYYY-MM-DD); the nearest one for a day outside all of them, -1 when there are none. */
export function binAt(bins: readonly Bin[], day: string): number {
  let [low, high] = [0, bins.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((bins[middle]?.last ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return high;
}

const dayMs = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** Where a day begins, counted in slices from the first one: 1.5 is the middle of the second. Days outside stand at the edge. */
export function positionOf(bins: readonly Bin[], day: string): number {
  const index = binAt(bins, day);
  const bin = bins[index];
  if (!bin) return 0;
  const length = dayNumber(bin.last) - dayNumber(bin.first) + 1;
  const passed = (dayNumber(day) - dayNumber(bin.first)) / length;
  return index + Math.min(Math.max(passed, 0), 1);
}

/** The day after, YYYY-MM-DD. */
export function dayAfter(day: string): string {
  return new Date((dayNumber(day) + 1) * dayMs).toISOString().slice(0, 10);
}

/** The same day so many months later or earlier; a last day of a month stays one, and a shorter month ends sooner. */
export function shiftDay(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const shifted = year * 12 + month - 1 + months;
  const target = `${Math.floor(shifted / 12)}-${two((((shifted % 12) + 12) % 12) + 1)}`;
  const end = lastDay(target);
  const isMonthEnd = day === lastDay(day.slice(0, 7));
  const same = `${target}-${day.slice(8)}`;
  return isMonthEnd || same > end ? end : same;
}
