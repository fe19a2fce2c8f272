// The quarters that a report may be of, the newest first, with the activities known to lie in each.
import type { StatisticsCell } from "#contract";

export interface QuarterChoice {
  /** `2024-Q4` */
  readonly key: string;
  readonly year: number;
  readonly number: number;
  readonly count: number;
}

/** A unit of which nothing is dated still has the quarters of so many years. */
const yearsAtLeast = 2;

/** From the quarter of today back to the first with an activity, none left out. @param today YYYY-MM-DD */
export function quarterChoices(
  cells: readonly Pick<StatisticsCell, "key" | "activities" | "shared">[],
  today: string,
): readonly QuarterChoice[] {
  const counts = new Map(cells.map(({ key, activities, shared }) => [key, activities + shared]));
  const known = [...counts.keys()].filter((key) => /^\d{4}-Q[1-4]$/.test(key)).map(ordinalOfKey);
  const [year = 0, month = 1] = today.split("-").map(Number);
  const last = Math.max(year * 4 + Math.ceil(month / 3) - 1, ...known);
  const first = Math.min(last - yearsAtLeast * 4 + 1, ...known);
  return Array.from({ length: last - first + 1 }, (_, back) => {
    const ordinal = last - back;
    const [ofYear, number] = [Math.floor(ordinal / 4), (ordinal % 4) + 1];
    const key = `${ofYear}-Q${number}`;
    return { key, year: ofYear, number, count: counts.get(key) ?? 0 };
  });
}

/** Quarters since the year 0. */
function ordinalOfKey(key: string): number {
  return Number(key.slice(0, 4)) * 4 + Number(key.slice(6)) - 1;
}
