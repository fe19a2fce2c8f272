// Quarters of a year: read from an address, and the days they have.
import { lastDay, type Period } from "#contract";
import { Invalid } from "../http/problems.ts";
import type { Query } from "../http/query.ts";

export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly number: number;
}

const [firstYear, lastYear] = [1990, 2100];

/** @throws Invalid when `period` is missing or no quarter. */
export function takeQuarter(query: Query): Quarter {
  const text = query.take("period");
  if (text === undefined)
    throw new Invalid("period is missing: expected a quarter YYYY-Q1 to YYYY-Q4", "period");
  const [, year = "", number = ""] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  const quarter = { year: Number(year), number: Number(number) };
  if (quarter.year >= firstYear && quarter.year <= lastYear) return quarter;
  throw new Invalid(
    `period=${text.slice(0, 40)}: expected a quarter YYYY-Q1 to YYYY-Q4, from ${firstYear} to ${lastYear}`,
    "period",
  );
}

/** `2024-Q4`, as the dimension of the statistics names it. */
export function keyOf({ year, number }: Quarter): string {
  return `${year}-Q${number}`;
}

/** The quarter so many quarters later; earlier when negative. */
export function quarterAfter({ year, number }: Quarter, quarters: number): Quarter {
  const at = year * 4 + number - 1 + quarters;
  return { year: Math.floor(at / 4), number: (at % 4) + 1 };
}

/** Its first and its last day. */
export function daysOf({ year, number }: Quarter): Period & { readonly from: string; readonly to: string } {
  const month = (index: number) => `${year}-${String(index).padStart(2, "0")}`;
  return { from: `${month(number * 3 - 2)}-01`, to: lastDay(month(number * 3)) };
}
