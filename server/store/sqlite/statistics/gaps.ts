// What has waited longest: units and ties without contact for so many months, each with what the judgement rests on.
import {
  type Contact,
  firstDay,
  type Gap,
  type Gaps,
  type GapsQuery,
  lastDay,
  splitKey,
  splitUnit,
} from "#contract";
import type { Reader } from "../reader.ts";
import {
  contactColumn,
  contactOfActivity,
  contactsOfEvents,
  laterContact,
  monthsSince,
  numbersOf,
  readTies,
} from "./contacts.ts";
import type { StatisticsCounter } from "./index.ts";
import { isLaterContact } from "./measures.ts";

/** What is known of one unit or tie on a day. */
interface Candidate {
  readonly id: string;
  readonly last: Contact | null;
  readonly undated: number;
  /** Records of former units that were split among this unit and others. */
  readonly uncarried: readonly (Contact | null)[];
}

/**
 * Units are those on the border, below the province, that exist on the day; facts recorded in former units are carried
 * to them, and what cannot be carried one way counts for none; a unit that has ended since has the contacts that a filter
 * by it finds. Ties are those that were not signed after the day; one whose
 * signing is not known is looked at. A tie is in contact by an activity under it or, when all
 * kinds count, by a dated contact of its history. Contacts after the day are not looked at.
 */
export function findGaps(counter: StatisticsCounter, reader: Reader, query: GapsQuery): Gaps {
  const as_of = query.asOf ?? latestDay(counter, reader, query);
  const candidates =
    query.by === "unit"
      ? unitCandidates(counter, query, as_of)
      : tieCandidates(counter, reader, query, as_of);
  const gaps = candidates.map((candidate) => gapOf(candidate, query.months, as_of));
  return {
    by: query.by,
    as_of,
    months: query.months,
    kinds: query.kinds && [...query.kinds],
    considered: gaps.length,
    gaps: gaps.filter((gap) => (gap.months_at_most ?? Number.POSITIVE_INFINITY) >= query.months).sort(byWait),
  };
}

function unitCandidates(counter: StatisticsCounter, query: GapsQuery, day: string): readonly Candidate[] {
  const { units } = counter.facts;
  const contacts = contactsOn(counter, query, day);
  const ids = [...units.all].filter(
    ([id, unit]) => unit.level !== "province" && units.isOnBorder(id) && units.existsOn(id, day),
  );
  return ids.map(([id, unit]) => {
    if (unit.valid_to !== null) return { id, ...contactsFoundBy(counter, query, day, id), uncarried: [] };
    const former = [...units.all].filter(([, unit]) => unit.succeeded_by.includes(id));
    return {
      id,
      ...contacts.of(id),
      uncarried: former.flatMap(([other]) => contacts.splitOf(other)),
    };
  });
}

function tieCandidates(
  counter: StatisticsCounter,
  reader: Reader,
  query: GapsQuery,
  day: string,
): readonly Candidate[] {
  const contacts = contactsOn(counter, query, day);
  const ties = readTies(counter, reader).filter(
    ({ properties: { signed_on } }) => !signed_on || firstDay(signed_on) <= day,
  );
  return ties.map((tie) => {
    const events = query.kinds === null ? contactsOfEvents(tie) : [];
    const past = events.filter((event) => event !== null && firstDay(event.date) <= day);
    const { last, undated } = contacts.of(tie.id);
    return {
      id: tie.id,
      last: past.reduce(laterContact, last),
      undated: undated + events.filter((event) => event === null).length,
      uncarried: [],
    };
  });
}

/** Of a unit that has ended: facts are carried on from it, so that none is left under its own key. */
function contactsFoundBy(
  counter: StatisticsCounter,
  { kinds }: GapsQuery,
  day: string,
  unit: string,
): Pick<Candidate, "last" | "undated"> {
  const { rows } = counter.facts;
  let latest = -1;
  let undated = 0;
  for (const ordinal of counter.matches({ unit: [unit], ...(kinds && { kind: [...kinds] }) }).matched) {
    const row = rows[ordinal];
    if (!row || (row.contact_day !== null && row.contact_day > day)) continue;
    if (row.contact_day === null) undated += 1;
    else if (isLaterContact(row, rows[latest])) latest = ordinal;
  }
  return { last: contactOfActivity(counter, latest), undated };
}

/** One walk over the activities that count: the latest contact of each key on the day, and how many have no date. */
function contactsOn(counter: StatisticsCounter, { by, kinds }: GapsQuery, day: string) {
  const column = contactColumn(counter, by, "today");
  const { rows } = counter.facts;
  const latest = new Map<number, number>();
  const undated = new Map<number, number>();
  const split = new Map<number, number[]>();
  const splitKeys = new Set(column.keys.flatMap((key, number) => (splitUnit(key) === null ? [] : [number])));
  for (const ordinal of counter.matches(kinds === null ? {} : { kind: [...kinds] }).matched) {
    const row = rows[ordinal];
    if (!row || (row.contact_day !== null && row.contact_day > day)) continue;
    column.each(ordinal, (key) => {
      if (splitKeys.has(key)) push(split, key, ordinal);
      if (row.contact_day === null) undated.set(key, (undated.get(key) ?? 0) + 1);
      else if (isLaterContact(row, rows[latest.get(key) ?? -1])) latest.set(key, ordinal);
    });
  }
  const numbers = numbersOf(column);
  const contactAt = (ordinal: number) => contactOfActivity(counter, ordinal);
  return {
    of: (id: string) => {
      const key = numbers.get(id) ?? -1;
      return { last: contactAt(latest.get(key) ?? -1), undated: undated.get(key) ?? 0 };
    },
    splitOf: (id: string) => (split.get(numbers.get(splitKey(id)) ?? -1) ?? []).map(contactAt),
  };
}

function push(lists: Map<number, number[]>, key: number, ordinal: number): void {
  const list = lists.get(key);
  if (list) list.push(ordinal);
  else lists.set(key, [ordinal]);
}

function gapOf({ id, last, undated, uncarried }: Candidate, months: number, day: string): Gap {
  const since = last && monthsSince(last.date, day);
  const later = uncarried.filter(
    (contact) => contact === null || last === null || lastDay(contact.date) > lastDay(last.date),
  ).length;
  return {
    id,
    last_contact: last,
    months_at_least: since?.at_least ?? null,
    months_at_most: since?.at_most ?? null,
    undated,
    uncarried: later,
    is_sure: undated + later === 0 && (since === null || since.at_least >= months),
  };
}

/** The latest day that any record may mean: the data, not the clock, says how far they reach. */
function latestDay(counter: StatisticsCounter, reader: Reader, { by }: GapsQuery): string {
  const ofActivities = counter.facts.rows.map((row) => row.last_day ?? "");
  const ofEvents = by === "unit" ? [] : readTies(counter, reader).flatMap(contactsOfEvents);
  const days = [...ofActivities, ...ofEvents.map((event) => (event === null ? "" : lastDay(event.date)))];
  return days.reduce((latest, day) => (day > latest ? day : latest), "1900-01-01");
}

/** No dated contact first, then the longest wait. */
function byWait(a: Gap, b: Gap): number {
  const wait = ({ months_at_least, months_at_most }: Gap) =>
    [months_at_least, months_at_most].map((months) => months ?? Number.MAX_SAFE_INTEGER);
  const [[least = 0, most = 0], [least2 = 0, most2 = 0]] = [wait(a), wait(b)];
  return (
    least2 - least ||
    most2 - most ||
    compareTexts(a.last_contact?.date ?? "", b.last_contact?.date ?? "") ||
    compareTexts(a.id, b.id)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
