// Days and instants of a filter: any day of the calendar, so that clients may write open ends as years far away.
import type { Instant } from "#contract";
import { Cql2Problem, shown, type Where } from "./problem.ts";

const patterns = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  timestamp: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/,
} as const;

const expected = {
  date: "a day as 2024-03-01",
  timestamp: "an instant in UTC as 2024-03-01T00:00:00Z",
} as const;

/** @throws Cql2Problem when the text is no day or instant of the calendar. */
export function readInstant(kind: keyof typeof patterns, text: unknown, where: Where): Instant {
  if (typeof text === "string" && patterns[kind].test(text) && isOfCalendar(text)) {
    return kind === "date" ? { date: text } : { timestamp: text };
  }
  throw new Cql2Problem(where, `${shown(text)} is no ${kind}; expected ${expected[kind]}`);
}

/** A day that no month has, or an hour that no day has, is read as a later one or not at all. */
function isOfCalendar(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text.slice(0, 10);
}
