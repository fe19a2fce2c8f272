// Time since a signing and until the next round one. Partial dates give partial answers, never more exact than they are.
import { firstDay, lastDay, type PartialDate } from "#contract";

/** Whole years at the least and at the most; equal when the date leaves no doubt. */
export interface Age {
  readonly from: number;
  readonly to: number;
}

/** The whole years since a partial date on a day; null when the date may lie after it. */
export function ageOf(date: PartialDate, today: string): Age | null {
  const from = wholeYears(lastDay(date), today);
  const to = wholeYears(firstDay(date), today);
  return to < 0 ? null : { from: Math.max(from, 0), to };
}

function wholeYears(day: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  return today.slice(5) < day.slice(5) ? years - 1 : years;
}

export interface Anniversary {
  readonly years: number;
  /** As exact as the signing date: a year of signing gives a year. */
  readonly date: PartialDate;
}

const everyYears = 5;

/** The next fifth, tenth, fifteenth … year after the signing that is not over on that day. */
export function nextAnniversary(signedOn: PartialDate, today: string): Anniversary {
  const year = Number(signedOn.slice(0, 4));
  const elapsed = Math.max(Number(today.slice(0, 4)) - year, 1);
  const years = Math.ceil(elapsed / everyYears) * everyYears;
  const date = `${year + years}${signedOn.slice(4)}`;
  // 29 February: in a year that has none, the last day of the month.
  const known = date.endsWith("-02-29") ? lastDay(date.slice(0, 7)) : date;
  if (lastDay(known) >= today) return { years, date: known };
  return { years: years + everyYears, date: `${year + years + everyYears}${signedOn.slice(4)}` };
}
