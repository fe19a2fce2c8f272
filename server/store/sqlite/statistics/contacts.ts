// Who was in contact when: the ties with their history, and by what an activity is a contact of a unit or a tie.
import {
  type Contact,
  type CoverageRows,
  firstDay,
  lastDay,
  noneKey,
  Twinning,
  type UnitVintage,
} from "#contract";
import { z } from "zod";
import type { Reader } from "../reader.ts";
import type { Column } from "./column.ts";
import type { StatisticsCounter } from "./index.ts";

const TieRecord = z.object({ id: z.string(), properties: Twinning });
export type Tie = z.infer<typeof TieRecord>;

/** Single ties across the border with their history, in the order of the collection. */
export function readTies({ facts }: StatisticsCounter, reader: Reader): readonly Tie[] {
  return reader
    .texts("SELECT record FROM twinnings ORDER BY ordinal")
    .map((text) => TieRecord.parse(JSON.parse(text)))
    .filter(({ id }) => facts.ties.has(id));
}

/** What each activity is a contact of: the units it is counted under, or the ties it was held under. */
export function contactColumn(counter: StatisticsCounter, rows: CoverageRows, vintage: UnitVintage): Column {
  return rows === "unit" ? counter.column("unit", vintage) : counter.tieColumn();
}

/** Key → its number in the column. `~none` is no contact of anything. */
export function numbersOf(column: Column): ReadonlyMap<string, number> {
  const numbers = column.keys.map((key, number) => [key, number] as const);
  return new Map(numbers.filter(([key]) => key !== noneKey));
}

/** The contact of an activity; null when it has no date. */
export function contactOfActivity({ facts }: StatisticsCounter, ordinal: number): Contact | null {
  const row = facts.rows[ordinal];
  if (!row || row.contact === null) return null;
  return { date: row.contact, certainty: row.certainty, id: row.id, of: "activity" };
}

/** The contacts in a tie's history, null for each without a date. The end of a district is a step, but no contact. */
export function contactsOfEvents({ properties }: Tie): readonly (Contact | null)[] {
  return properties.events
    .filter(({ is_contact }) => is_contact)
    .map(({ id, date, certainty }) => (date === null ? null : { id, date, certainty, of: "twinning_event" }));
}

/** Of two contacts the later; of two with the same first day, the one dated more exactly, else the first given. */
export function laterContact(a: Contact | null, b: Contact | null): Contact | null {
  if (a === null || b === null) return a ?? b;
  const [first, second] = [firstDay(a.date), firstDay(b.date)];
  if (first === second) return b.date.length > a.date.length ? b : a;
  return second > first ? b : a;
}

/** Whole months from a day to another one; 0 when it lies after it. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  return Math.max(0, (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0));
}

/** How long ago a partial date is on a day: at least from its last day on, at most from its first. */
export function monthsSince(date: string, day: string): { at_least: number; at_most: number } {
  return { at_least: monthsBetween(lastDay(date), day), at_most: monthsBetween(firstDay(date), day) };
}
