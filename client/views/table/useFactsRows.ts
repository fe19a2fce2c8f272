// The rows of a table in the order asked, and the columns that tell them.
import { useMemo } from "react";
import { useView } from "../../state/useView.ts";
import type { TableId } from "../../state/view.ts";
import { chosenColumns, type Column, type Fact, inOrder, type Order, readOrder } from "./column.ts";
import { columnsOf } from "./columns/index.ts";
import { useWords, type Words } from "./useWords.ts";

export interface FactsRows<Id extends TableId> {
  readonly rows: readonly Fact<Id>[];
  readonly columns: readonly Column<Id>[];
  readonly order: Order | null;
  readonly words: Words;
}

export function useFactsRows<Id extends TableId>(table: Id, facts: readonly Fact<Id>[]): FactsRows<Id> {
  const [{ columns: asked, sort }] = useView();
  const words = useWords();
  const askedText = asked.join(",");
  const columns = useMemo(
    () => chosenColumns<Id>(columnsOf[table], askedText.split(",")),
    [table, askedText],
  );
  const order = useMemo(() => readOrder(sort), [sort]);
  const rows = useMemo(
    () => inOrder<Id>(facts, columnsOf[table], order, words),
    [facts, table, order, words],
  );
  return { rows, columns, order, words };
}
