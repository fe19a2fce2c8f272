// The table itself: headers that sort, rows walked by arrow keys, the selected row in sight.
import { useCallback, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Select, useSelect } from "../../state/useSelect.ts";
import type { TableId } from "../../state/view.ts";
import type { Column, Fact } from "./column.ts";
import { FactsHead } from "./FactsHead.tsx";
import { FactsRow } from "./FactsRow.tsx";
import { useFactsRows } from "./useFactsRows.ts";
import { useRowWalk } from "./useRowWalk.ts";
import { useRowWindow } from "./useRowWindow.ts";
import "./FactsTable.css";

interface FactsTableProps<Id extends TableId> {
  readonly table: Id;
  readonly facts: readonly Fact<Id>[];
}

export function FactsTable<Id extends TableId>({ table, facts }: FactsTableProps<Id>) {
  const { rows, columns, order, words } = useFactsRows(table, facts);
  const select = useSelect();
  const hrefOf = useHref(select);
  const { scroll, onScroll, isWindowed, first, last, before, after, show } = useRowWindow(rows.length);
  const walk = useRowWalk(table, rows, { first, last, show }, select);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys walk the links within
    <div className="facts-scroll" ref={scroll} onScroll={onScroll} onKeyDown={walk.onKeyDown}>
      <table
        className={isWindowed ? "facts-table facts-windowed" : "facts-table"}
        style={{ minWidth: `${columns.reduce((sum, { width }) => sum + width, 0)}rem` }}
        aria-rowcount={rows.length + 1}
      >
        <CaptionAndWidths table={table} columns={columns} />
        <FactsHead columns={columns} order={order} />
        <tbody>
          <Spacer px={before} columns={columns.length} />
          {rows.slice(first, last).map((fact, offset) => (
            <FactsRow
              key={fact.id}
              table={table}
              fact={fact}
              index={first + offset}
              columns={columns}
              words={words}
              hrefOf={hrefOf}
              isSelected={first + offset === walk.selectedAt}
              isTabbable={first + offset === walk.tabbable}
              onSelect={walk.onSelect}
            />
          ))}
          <Spacer px={after} columns={columns.length} />
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

interface CaptionProps {
  readonly table: TableId;
  readonly columns: readonly Pick<Column<TableId>, "id" | "width">[];
}

function CaptionAndWidths({ table, columns }: CaptionProps) {
  const { t } = useTranslation("table");
  return (
    <>
      <caption className="hidden-words">{t(`captions.${table}`)}</caption>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} style={{ width: `${width}rem` }} />
        ))}
      </colgroup>
    </>
  );
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
