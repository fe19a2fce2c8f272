// Counts activities by one or two dimensions: one walk over the records that the Filter leaves.
import {
  type Dimension,
  type Filter,
  type Measure,
  type RecordsQuery,
  severalKey,
  type Statistics,
  type StatisticsCell,
  type StatisticsQuery,
  type StatisticsRecords,
  type UnitVintage,
} from "#contract";
import type { Bitset } from "../bitset.ts";
import type { Reader } from "../reader.ts";
import type { Select } from "../select.ts";
import { Column } from "./column.ts";
import { columnOf, holdsPlace } from "./dimensions.ts";
import { Facts } from "./facts.ts";
import { measures, type Tally } from "./measures.ts";

interface Counted {
  readonly key: number;
  readonly key2: number;
  activities: number;
  shared: number;
  readonly tally: Tally;
}

/** How cells are counted: a query without its Filter. */
export type Grid = Omit<StatisticsQuery, "filter">;

export class StatisticsCounter {
  readonly facts: Facts;
  readonly #select: Select;
  /** Columns by dimension and vintage, built once: the file never changes. */
  readonly #columns = new Map<string, Column>();
  #ties: Column | undefined;

  constructor(reader: Reader, select: Select) {
    this.#select = select;
    this.facts = new Facts(reader);
  }

  statistics({ filter, ...grid }: StatisticsQuery): Statistics {
    const { matched, numberUndated } = this.matches(filter);
    const all = measures[grid.measure](this.facts, () => true);
    for (const ordinal of matched) all.add(ordinal, false);
    const reach = [...all.reach()];
    return {
      ...grid,
      total: matched.length,
      undated: this.countUndated(matched),
      hidden_undated: numberUndated,
      value: all.value(),
      reach,
      not_summable: reach.reduce((sum, { not_summable }) => sum + not_summable, 0),
      cells: this.cells(matched, grid),
    };
  }

  /** The activities of one cell: those counted in it alone, and those that have its keys among several. */
  records({ filter, key, key2, ...grid }: RecordsQuery): StatisticsRecords {
    const [first, second] = this.#columnsOf(grid);
    const [number, number2] = [first.keys.indexOf(key), second.keys.indexOf(key2 ?? "")];
    const activities: string[] = [];
    const shared: string[] = [];
    for (const ordinal of this.matches(filter).matched) {
      const id = this.facts.rows[ordinal]?.id ?? "";
      if (first.own(ordinal) === number && second.own(ordinal) === number2) activities.push(id);
      else if (first.has(ordinal, number) && second.has(ordinal, number2)) shared.push(id);
    }
    return { activities, shared };
  }

  /** Ordinals of the activities that the Filter leaves, ascending, and how many it hides for want of a date. */
  matches(filter: Filter): { readonly matched: readonly number[]; readonly numberUndated: number } {
    const { matched, numberUndated } = this.#select.matches("activities", filter);
    return { matched: this.ordinals(matched), numberUndated };
  }

  ordinals(set: Bitset): readonly number[] {
    return set.ordinals(0, Number.POSITIVE_INFINITY);
  }

  countUndated(ordinals: readonly number[]): number {
    return ordinals.filter((ordinal) => this.facts.rows[ordinal]?.first_day === null).length;
  }

  column(dimension: Dimension, vintage: UnitVintage): Column {
    const name = dimension === "unit" ? `${dimension} ${vintage}` : dimension;
    const kept = this.#columns.get(name);
    if (kept) return kept;
    const column = columnOf(this.facts, dimension, vintage);
    this.#columns.set(name, column);
    return column;
  }

  /** Twinnings as a column: ids of those that an activity was held under. */
  tieColumn(): Column {
    const { facts } = this;
    this.#ties ??= Column.of(facts.rows.length, (ordinal) => facts.list("twinning_ids", ordinal));
    return this.#ties;
  }

  /** The cells of these activities, in the order of their keys, those that are no value last. */
  cells(ordinals: readonly number[], grid: Grid): StatisticsCell[] {
    const [first, second] = this.#columnsOf(grid);
    const counted = countCells(ordinals, first, second, (key, key2) => this.#newTally(grid, key, key2));
    return counted
      .map(({ key, key2, activities, shared, tally }) => {
        const [text, text2] = [first.keys[key] ?? "", second.keys[key2] ?? ""];
        return {
          key: text,
          key2: grid.by2 === null ? null : text2,
          activities,
          shared,
          value: tally.value(),
          reach: [...tally.reach()],
        };
      })
      .sort((a, b) => compareKeys(a.key, b.key) || compareKeys(a.key2 ?? "", b.key2 ?? ""));
  }

  /** The columns of both dimensions; where only one is asked, the second has one empty key. */
  #columnsOf({ by, by2, vintage }: Omit<Grid, "measure">): readonly [Column, Column] {
    const first = this.column(by, vintage);
    return [first, by2 === null ? Column.single(this.facts.rows.length, "") : this.column(by2, vintage)];
  }

  #newTally({ measure, by, by2 }: Grid, key: string, key2: string): Tally {
    const { facts } = this;
    if (addsShared.has(measure) && (key === severalKey || key2 === severalKey)) return untallied;
    const holds = (place: string) =>
      holdsPlace(facts, by, key, place) && (by2 === null || holdsPlace(facts, by2, key2, place));
    return measures[measure](facts, holds);
  }
}

/** Measures whose cells hold the shared activities too: under `~several` they would be there again. */
const addsShared: ReadonlySet<Measure> = new Set(["places_reached", "twinnings_active", "last_contact"]);
const untallied: Tally = { add: () => {}, value: () => null, reach: () => [] };

/** One walk: each activity is counted once where its own keys meet, and shared wherever its several values do. */
export function countCells(
  ordinals: readonly number[],
  first: Column,
  second: Column,
  newTally: (key: string, key2: string) => Tally = () => untallied,
): readonly Counted[] {
  const counted: Counted[] = [];
  // Cells by both numbers: a map of pairs costs twice as much at 100,000 activities.
  const rows: (Counted | undefined)[][] = first.keys.map(() => []);
  const cellAt = (key: number, key2: number): Counted => {
    const row = rows[key] ?? [];
    const known = row[key2];
    if (known) return known;
    const tally = newTally(first.keys[key] ?? "", second.keys[key2] ?? "");
    const cell = { key, key2, activities: 0, shared: 0, tally };
    row[key2] = cell;
    counted.push(cell);
    return cell;
  };
  for (const ordinal of ordinals) {
    const own = cellAt(first.own(ordinal), second.own(ordinal));
    own.activities += 1;
    own.tally.add(ordinal, false);
    const [several, several2] = [first.several(ordinal), second.several(ordinal)];
    if (!several && !several2) continue;
    for (const key of several ?? [first.own(ordinal)]) {
      for (const key2 of several2 ?? [second.own(ordinal)]) {
        const cell = cellAt(key, key2);
        cell.shared += 1;
        cell.tally.add(ordinal, true);
      }
    }
  }
  return counted;
}

/** By code unit; `~several`, `~split:` and `~none` stand last. */
function compareKeys(a: string, b: string): number {
  return Number(a.startsWith("~")) - Number(b.startsWith("~")) || (a < b ? -1 : Number(a > b));
}
