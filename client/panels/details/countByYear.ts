import type { ActivitySummary } from "#contract";

interface Dated {
  readonly properties: Pick<ActivitySummary, "date_start">;
}

export interface YearCount {
  readonly year: string;
  /** Those that the filter shows, and all. */
  readonly shown: number;
  readonly total: number;
}

/** Every year from the first to the last in which activities began, a year without any among them; those without a date apart. */
export function countByYear(
  shown: readonly Dated[],
  hidden: readonly Dated[],
): { readonly years: readonly YearCount[]; readonly undated: number } {
  const shownYears = shown.flatMap(yearOf);
  const allYears = [...shownYears, ...hidden.flatMap(yearOf)];
  const undated = shown.length + hidden.length - allYears.length;
  if (allYears.length === 0) return { years: [], undated };
  const [first, last] = [Math.min(...allYears), Math.max(...allYears)];
  const years = Array.from({ length: last - first + 1 }, (_, offset) => {
    const isIt = (year: number) => year === first + offset;
    return {
      year: String(first + offset),
      shown: shownYears.filter(isIt).length,
      total: allYears.filter(isIt).length,
    };
  });
  return { years, undated };
}

function yearOf({ properties: { date_start } }: Dated): readonly number[] {
  return date_start === null ? [] : [Number(date_start.slice(0, 4))];
}
