// The matrix of units or ties against kinds, topics or years: what each cell says, and by which rule.
import {
  type Coverage,
  type CoverageCell,
  type CoverageQuery,
  type CoverageState,
  type Filter,
  firstDay,
  lastDay,
  noneKey,
  overlaps,
  type Period,
} from "#contract";
import type { Reader } from "../reader.ts";
import type { Column } from "./column.ts";
import { contactColumn, contactsOfEvents, numbersOf, readTies, type Tie } from "./contacts.ts";
import { countCells, type StatisticsCounter } from "./index.ts";

const always: Period = { from: null, to: null };

/** One row of the matrix. */
interface Row {
  readonly id: string;
  /** Years of its dated events, one for each event. */
  readonly eventYears: readonly string[];
  /** Is a record asked of it in that column? */
  readonly isRequiredIn: (column: string) => boolean;
}

/** The states and their rules: see `CoverageState`. Events of a tie count under an empty Filter only: they have no kind. */
export function coverageOf(counter: StatisticsCounter, reader: Reader, query: CoverageQuery): Coverage {
  const { by, by2, vintage, kinds } = query;
  const { matched } = counter.matches(ruledFilter(query));
  const rows = by === "unit" ? unitRows(counter, query) : tieRows(counter, reader, query);
  const covered = coveredValues(counter, reader, query);
  const columns = columnsOf(reader, query, covered);
  const countOf = countsOf(counter, query, matched);
  return {
    by,
    by2,
    vintage,
    kinds: kinds && [...kinds],
    total: matched.length,
    undated: counter.countUndated(matched),
    elsewhere: countElsewhere(contactColumn(counter, by, vintage), rows, matched),
    columns: [...columns],
    rows: rows.map((row) => ({
      id: row.id,
      cells: cellsOf(query, row, columns, covered, countOf),
      outside: countOf(row.id, noneKey),
    })),
  };
}

/** Kinds that do not count are left out, but where kinds are the columns: there they stand, not required. */
function ruledFilter({ by2, kinds, filter }: CoverageQuery): Filter {
  if (kinds === null || by2 === "kind") return filter;
  const kept = filter.kind?.filter((kind) => kinds.includes(kind)) ?? kinds;
  // A code of no list finds nothing: the two rules leave no kind at all.
  return { ...filter, kind: kept.length > 0 ? [...kept] : ["none"] };
}

type CountOf = (row: string, column: string) => number;

/** How many of the activities have the row and the column, alone or among several. */
function countsOf(
  counter: StatisticsCounter,
  { by, by2, vintage }: CoverageQuery,
  ordinals: readonly number[],
): CountOf {
  const [first, second] = [contactColumn(counter, by, vintage), counter.column(by2, vintage)];
  const [rows, columns] = [numbersOf(first), new Map(second.keys.map((key, number) => [key, number]))];
  const width = second.keys.length;
  const counts = new Map(
    countCells(ordinals, first, second).map(({ key, key2, activities, shared }) => [
      key * width + key2,
      activities + shared,
    ]),
  );
  return (row, column) => {
    const [key, key2] = [rows.get(row), columns.get(column)];
    return key === undefined || key2 === undefined ? 0 : (counts.get(key * width + key2) ?? 0);
  };
}

function countElsewhere(column: Column, rows: readonly Row[], ordinals: readonly number[]): number {
  const ids = new Set(rows.map(({ id }) => id));
  const isRow = column.keys.map((key) => ids.has(key));
  return ordinals.filter((ordinal) => {
    let isInRow = false;
    column.each(ordinal, (key) => {
      isInRow ||= isRow[key] ?? false;
    });
    return !isInRow;
  }).length;
}

function cellsOf(
  { by2 }: CoverageQuery,
  row: Row,
  columns: readonly string[],
  covered: ReadonlySet<string>,
  countOf: CountOf,
): CoverageCell[] {
  return columns.map((column) => {
    const activities = countOf(row.id, column);
    const events = by2 === "year" ? row.eventYears.filter((year) => year === column).length : 0;
    return { activities, events, state: stateOf(row, column, activities + events, covered) };
  });
}

function stateOf(row: Row, column: string, count: number, covered: ReadonlySet<string>): CoverageState {
  if (count > 0) return "active";
  if (!row.isRequiredIn(column)) return "not_required";
  return covered.has(column) ? "nothing_reported" : "no_data";
}

/** Values that any record of the portal has, whatever the Filter. */
function coveredValues(
  counter: StatisticsCounter,
  reader: Reader,
  { by, by2, vintage }: CoverageQuery,
): ReadonlySet<string> {
  const years =
    by === "twinning" && by2 === "year"
      ? readTies(counter, reader).flatMap((tie) => eventYears(tie, always))
      : [];
  return new Set([...counter.column(by2, vintage).keys.filter((key) => !key.startsWith("~")), ...years]);
}

/** Codes in the order of their list; years without a hole, from the first to the last that any record has. */
function columnsOf(
  reader: Reader,
  { by2, filter }: CoverageQuery,
  covered: ReadonlySet<string>,
): readonly string[] {
  if (by2 !== "year") {
    const list = by2 === "kind" ? "activity_kind" : "topic";
    return reader.texts("SELECT code FROM codes WHERE list = ? ORDER BY position", list);
  }
  const period = filter.period ?? always;
  const inPeriod = [...covered].filter((year) => overlaps(yearOf(year), period)).map(Number);
  if (inPeriod.length === 0) return [];
  const first = inPeriod.reduce((a, b) => Math.min(a, b));
  const last = inPeriod.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** Districts and communes of the vintage: all that ever were, or those of today. */
function unitRows({ facts }: StatisticsCounter, { by2, vintage, kinds }: CoverageQuery): readonly Row[] {
  return [...facts.units.all]
    .filter(([, unit]) => unit.level !== "province" && (vintage === "recorded" || unit.valid_to === null))
    .map(([id]) => ({
      id,
      eventYears: [],
      isRequiredIn: (column) => {
        if (!facts.units.isOnBorder(id)) return false;
        if (by2 === "kind") return kinds === null || kinds.includes(column);
        // Under today's units a former year is asked of the territory, not of the unit's name.
        if (by2 === "year" && vintage === "recorded") return facts.units.existsDuring(id, yearOf(column));
        return true;
      },
    }));
}

function tieRows(
  counter: StatisticsCounter,
  reader: Reader,
  { by2, kinds, filter }: CoverageQuery,
): readonly Row[] {
  const hasEvents = kinds === null && Object.keys(filter).every((key) => key === "period");
  return readTies(counter, reader).map((tie) => ({
    id: tie.id,
    eventYears: hasEvents ? eventYears(tie, filter.period ?? always) : [],
    isRequiredIn: (column) => {
      if (by2 === "kind") return kinds === null || kinds.includes(column);
      return by2 === "topic" || isInForce(counter, tie, column);
    },
  }));
}

/** Not before the year it was signed, where that is known; not after the one in which its Vietnamese units ended. */
function isInForce({ facts }: StatisticsCounter, { properties: tie }: Tie, year: string): boolean {
  if (tie.signed_on !== null && year < tie.signed_on.slice(0, 4)) return false;
  if (!tie.lost_vn_side) return true;
  const ends = tie.vn_ids.flatMap((id) => facts.units.all.get(id)?.valid_to ?? []);
  return ends.length === 0 || ends.some((end) => year <= end.slice(0, 4));
}

/** The year of each event dated within the period. */
function eventYears(tie: Tie, period: Period): readonly string[] {
  return contactsOfEvents(tie)
    .filter((contact) => contact !== null)
    .filter(({ date }) => overlaps({ from: firstDay(date), to: lastDay(date) }, period))
    .map(({ date }) => date.slice(0, 4));
}

function yearOf(year: string): Period {
  return { from: firstDay(year), to: lastDay(year) };
}
