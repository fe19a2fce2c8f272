// What a column is: how a record is told in it, and by what it is sorted.
import type { ReactNode } from "react";
import type { FeatureOf, SummaryOf } from "#contract";
import type { TableId } from "../../state/view.ts";
import type { Words } from "./useWords.ts";

export type Fact<Id extends TableId> = FeatureOf<SummaryOf<Id>>;

export interface Column<Id extends TableId> {
  readonly id: string;
  /** In rem. */
  readonly width: number;
  /** Shown until other columns are chosen. */
  readonly isUsual: boolean;
  readonly isNumber?: boolean;
  /** Null is "not known" and stands last in both directions. */
  readonly value: (fact: Fact<Id>, words: Words) => string | number | null;
  readonly cell: (fact: Fact<Id>, words: Words) => ReactNode;
}

/** The first column names the record and is always there. */
export const nameColumnId = "name";

/** The columns that the address asks for, in their own order; the usual ones when it asks for none that exist. */
export function chosenColumns<Id extends TableId>(
  all: readonly Column<Id>[],
  asked: readonly string[],
): readonly Column<Id>[] {
  const known = asked.some((id) => id !== nameColumnId && all.some((column) => column.id === id));
  return all.filter(({ id, isUsual }) => id === nameColumnId || (known ? asked.includes(id) : isUsual));
}

export interface Order {
  readonly column: string;
  readonly isDescending: boolean;
}

/** Reads `date` or `-date`. */
export function readOrder(sort: string | null): Order | null {
  if (!sort) return null;
  return sort.startsWith("-")
    ? { column: sort.slice(1), isDescending: true }
    : { column: sort, isDescending: false };
}

/** What pressing a header asks for next: ascending, descending, then the order of the list again. */
export function nextSort(order: Order | null, column: string): string | null {
  if (order?.column !== column) return column;
  return order.isDescending ? null : `-${column}`;
}

/** The facts in an order; equal ones keep theirs, unknown values stand last. The order of the list when no column has that id. */
export function inOrder<Id extends TableId>(
  facts: readonly Fact<Id>[],
  columns: readonly Column<Id>[],
  order: Order | null,
  words: Words,
): readonly Fact<Id>[] {
  const column = columns.find(({ id }) => id === order?.column);
  if (!column || !order) return facts;
  const sign = order.isDescending ? -1 : 1;
  const collator = new Intl.Collator(words.lang, { numeric: true });
  return facts
    .map((fact) => ({ fact, value: column.value(fact, words) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === "number" && typeof b.value === "number") return sign * (a.value - b.value);
      return sign * collator.compare(String(a.value), String(b.value));
    })
    .map(({ fact }) => fact);
}
