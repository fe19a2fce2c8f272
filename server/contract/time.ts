// Days, partial dates and periods. A partial date is kept as its source wrote it and compared by its first and last day.
import { z } from "zod";

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Is the text a day of the calendar, YYYY-MM-DD, between 1900 and 2100? */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return false;
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const Day = z
  .string()
  .refine(isDay, { error: "expected a day YYYY-MM-DD between 1900 and 2100" })
  .meta({ format: "date" });

/** How schemas tell a partial date: a format of its own would be unknown to others, and `date` would be a whole day. */
export const partialDatePattern = "^\\d{4}(-\\d{2}){0,2}$";

/** `2012`, `2023-04` or `2013-09-18`: as exact as its source, never more. */
export const PartialDate = z
  .string()
  .refine(isPartialDate, { error: "expected YYYY, YYYY-MM or YYYY-MM-DD" })
  .meta({ pattern: partialDatePattern });
export type PartialDate = z.infer<typeof PartialDate>;

export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return isDay(`${text}-01-01`);
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  return isDay(text);
}

/** First day that a partial date can mean: `2023-04` → `2023-04-01`. */
export function firstDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-01-01`;
  if (date.length === 7) return `${date}-01`;
  return date;
}

/** Last day that a partial date can mean: `2023-04` → `2023-04-30`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) {
    const [year = 0, month = 0] = date.split("-").map(Number);
    return `${date}-${String(lastDayOfMonth(year, month)).padStart(2, "0")}`;
  }
  return date;
}

/** Inclusive days; null is an open end. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads `2024-01-01/2024-12-31`, `2024-01-01/..` or `../2024-12-31`; null when it is none of these, or its first day lies after its last. */
export function parsePeriod(text: string): Period | null {
  const parts = text.split("/");
  if (parts.length !== 2) return null;
  const [from = "", to = ""] = parts;
  const isOpen = (end: string) => end === ".." || end === "";
  if ((!isOpen(from) && !isDay(from)) || (!isOpen(to) && !isDay(to))) return null;
  if (isOpen(from) && isOpen(to)) return null;
  const period = { from: isOpen(from) ? null : from, to: isOpen(to) ? null : to };
  return period.from && period.to && period.from > period.to ? null : period;
}

/** A date, alone or with a time of day; clients also send a date with an empty time. The day is taken as it is written. */
const dateTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt](?:\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+ -]\d{2}:\d{2})?)?)?$/;

/**
 * Reads the `datetime` of OGC API – Features as whole days: an instant, or an interval whose ends may be open, as `..`
 * or empty. Clients write open ends as the years 0000 and 9999, so any year will do. Null when it is none of these, or
 * its first day lies after its last.
 */
export function parseDatetime(text: string): Period | null {
  const parts = text.split("/");
  const [from, to] = parts.map(dayWritten);
  if (from === undefined || parts.length > 2) return null;
  if (parts.length === 1) return from === open ? null : { from, to: from };
  if (to === undefined || (from === open && to === open)) return null;
  if (from !== open && to !== open && from > to) return null;
  return { from, to };
}

const open = null;

/** The day of a date or time; null for an open end; undefined when it is neither. */
function dayWritten(text: string): string | null | undefined {
  if (text === ".." || text === "") return open;
  const [, year = "", month = "", day = ""] = dateTime.exec(text) ?? [];
  const isOfCalendar =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= lastDayOfMonth(Number(year), Number(month));
  return isOfCalendar ? `${year}-${month}-${day}` : undefined;
}

export function formatPeriod(period: Period): string {
  return `${period.from ?? ".."}/${period.to ?? ".."}`;
}

/** Do the inclusive days of two spans meet? An unbounded end is null. */
export function overlaps(a: Period, b: Period): boolean {
  return (
    (a.from === null || b.to === null || a.from <= b.to) &&
    (b.from === null || a.to === null || b.from <= a.to)
  );
}

/** The first and the last day that two partial dates can mean together; open at both ends when neither is known. */
export function spanOf(start: PartialDate | null, end: PartialDate | null): Period {
  const dates = [start, end].filter((date) => date !== null);
  return { from: dates.map(firstDay).sort()[0] ?? null, to: dates.map(lastDay).sort().at(-1) ?? null };
}

/** Is the date known to the day? */
export function isWholeDay(date: PartialDate | null): date is PartialDate {
  return date !== null && isDay(date);
}

export interface WholeDays {
  readonly first: string;
  readonly last: string;
}

/** The days of what is known to the day at both ends; an end that is not stated is the day of the start. Null: no day is made up. */
export function wholeDaysOf(start: PartialDate | null, end: PartialDate | null): WholeDays | null {
  const last = end ?? start;
  return isWholeDay(start) && isWholeDay(last) ? { first: start, last } : null;
}
