// Periods of the filter bar: presets counted from today, and days as people type them.
import { firstDay, isDay, lastDay, type Period } from "#contract";

export const presetIds = ["thisYear", "lastYear", "last12Months"] as const;
export type PresetId = (typeof presetIds)[number];

/** The inclusive days of each preset; the last twelve months end today and begin the day after the same day a year ago. */
export function presetsOn(day: string): Readonly<Record<PresetId, Period>> {
  const year = Number(day.slice(0, 4));
  const yearAgo = new Date(`${day}T00:00:00Z`);
  yearAgo.setUTCFullYear(year - 1);
  yearAgo.setUTCDate(yearAgo.getUTCDate() + 1);
  return {
    thisYear: { from: `${year}-01-01`, to: `${year}-12-31` },
    lastYear: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    last12Months: { from: yearAgo.toISOString().slice(0, 10), to: day },
  };
}

/** The preset that a period is, if it is one. */
export function presetOf(period: Period, day: string): PresetId | undefined {
  const presets = presetsOn(day);
  return presetIds.find((id) => presets[id].from === period.from && presets[id].to === period.to);
}

/** The year that a period is exactly, if it is one. */
export function wholeYearOf({ from, to }: Period): string | undefined {
  const year = from?.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : undefined;
}

/** Reads 18/9/2013, 09/2013, 2013 or 2013-09-18; the end of the period that it opens or closes. Null when it is no date. */
export function typedDay(text: string, end: "first" | "last"): string | null {
  const parts = text.trim().split(/[/.\- ]+/);
  const isIso = parts[0]?.length === 4;
  const [year = "", month, day] = isIso ? parts : parts.toReversed();
  if (parts.length > 3 || !/^\d{4}$/.test(year)) return null;
  const date = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-");
  if (!isDay(firstDay(date)) || (date.length === 10 && !isDay(date))) return null;
  return end === "first" ? firstDay(date) : lastDay(date);
}

/** A day as it is typed in all three languages: dd/mm/yyyy. */
export function dayAsTyped(day: string | null): string {
  return day === null ? "" : day.split("-").toReversed().join("/");
}
