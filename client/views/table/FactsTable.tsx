// The table itself: headers that sort, rows walked by arrow keys, the selected row in sight.
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import { type Select, useSelect } from "../../state/useSelect.ts";
import { useView } from "../../state/useView.ts";
import type { FeatureRef, TableId } from "../../state/view.ts";
import { chosenColumns, type Fact, inOrder, readOrder } from "./column.ts";
import { columnsOf } from "./columns/index.ts";
import { FactsHead } from "./FactsHead.tsx";
import { FactsRow } from "./FactsRow.tsx";
import { useRowWindow } from "./useRowWindow.ts";
import { useWords } from "./useWords.ts";
import "./FactsTable.css";

/** Rows that a Page key goes. */
const page = 10;

const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + page,
  PageUp: (at) => at - page,
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};

interface FactsTableProps<Id extends TableId> {
  readonly table: Id;
  readonly facts: readonly Fact<Id>[];
}

export function FactsTable<Id extends TableId>({ table, facts }: FactsTableProps<Id>) {
  const { t } = useTranslation("table");
  const [{ columns: asked, sort }] = useView();
  const select = useSelect();
  const hrefOf = useHref(select);
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
  const shown = useRowWindow(rows.length);
  const selectedId = select.selected?.collection === table ? select.selected.id : null;
  const selectedAt = useMemo(() => rows.findIndex(({ id }) => id === selectedId), [rows, selectedId]);
  const [walkedTo, setWalkedTo] = useState<number | null>(null);
  const tabbable = Math.min(walkedTo ?? Math.max(selectedAt, 0), rows.length - 1);

  useEffect(() => {
    if (selectedAt >= 0) shown.show(selectedAt, false);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when another row is selected or stands elsewhere
  }, [selectedAt]);

  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number((event.target as HTMLElement).closest<HTMLElement>("tr[data-row]")?.dataset["row"]);
    if (Number.isNaN(at)) return;
    event.preventDefault();
    const next = Math.min(Math.max(step(at), 0), rows.length - 1);
    setWalkedTo(next);
    shown.show(next, true);
  };
  const onSelect = (event: MouseEvent, ref: FeatureRef, index: number) => {
    setWalkedTo(index);
    select.onClick(event, ref);
  };
  const caption: TableId = table;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys walk the links within
    <div className="facts-scroll" ref={shown.scroll} onScroll={shown.onScroll} onKeyDown={walk}>
      <table
        className={shown.isWindowed ? "facts-table facts-windowed" : "facts-table"}
        style={{ minWidth: `${width}rem` }}
        aria-rowcount={rows.length + 1}
      >
        <caption className="hidden-words">{t(`captions.${caption}`)}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: `${column.width}rem` }} />
          ))}
        </colgroup>
        <FactsHead columns={columns} order={order} />
        <tbody>
          <Spacer px={shown.before} columns={columns.length} />
          {rows.slice(shown.first, shown.last).map((fact, offset) => {
            const index = shown.first + offset;
            return (
              <FactsRow
                key={fact.id}
                table={table}
                fact={fact}
                index={index}
                columns={columns}
                words={words}
                hrefOf={hrefOf}
                isSelected={index === selectedAt}
                isTabbable={index === tabbable}
                onSelect={onSelect}
              />
            );
          })}
          <Spacer px={shown.after} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** The address of a record as the page stands when it is asked; always the same function. */
function useHref(select: Select): Select["hrefOf"] {
  const latest = useRef(select);
  useLayoutEffect(() => {
    latest.current = select;
  });
  return useCallback((to) => latest.current.hrefOf(to), []);
}

/** Stands for the rows that are not drawn. */
function Spacer({ px, columns }: { readonly px: number; readonly columns: number }) {
  if (px <= 0) return null;
  return (
    <tr aria-hidden="true" className="facts-spacer" style={{ height: px }}>
      <td colSpan={columns} />
    </tr>
  );
}
