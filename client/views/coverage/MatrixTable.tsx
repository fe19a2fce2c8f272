// The matrix as a grid: one stop for Tab, arrow keys from cell to cell, Enter opens what stands behind a number.
import { type FocusEvent, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { Button } from "../../ui/Button.tsx";
import { firstSpot, focusSpot, spotAfterKey, spotOf } from "./gridKeys.ts";
import { GroupedRows } from "./GroupedRows.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { TotalsRow } from "./TotalsRow.tsx";
import type { MatrixWords } from "./useMatrixWords.ts";
import { outsideKey, type Matrix } from "./useMatrix.ts";

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  readonly openRecords: OpenRecords;
}

export function MatrixTable({ matrix, words, openRecords }: MatrixTableProps) {
  const { t } = useTranslation("coverage");
  const [isWhole, setIsWhole] = useState(false);
  const [spot, setSpot] = useState(firstSpot);
  const { coverage, columns, quiet } = matrix;
  const rows = isWhole ? [...matrix.rows, ...quiet] : matrix.rows;
  const keys = [...columns.map((at) => coverage.columns[at] ?? ""), outsideKey];
  const onFocus = useCallback((event: FocusEvent) => {
    const next = spotOf(event.target);
    if (next) setSpot(next);
  }, []);
  return (
    <>
      <div className="coverage-scroll">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid is a table that takes keys */}
        <table
          className="coverage-grid"
          role="grid"
          aria-label={t(`matrix.name.${coverage.by}.${coverage.by2}`)}
          data-across={coverage.by2}
          onFocus={onFocus}
          onKeyDown={(event) => {
            const at = spotOf(event.target);
            const next = at && spotAfterKey(at, event, { rows: rows.length + 1, columns: keys.length + 2 });
            if (next && focusSpot(event.currentTarget, next)) event.preventDefault();
          }}
        >
          <MatrixHead matrix={matrix} words={words} keys={keys} />
          <GroupedRows matrix={matrix} rows={rows} words={words} spot={spot} openRecords={openRecords} />
          <TotalsRow
            matrix={matrix}
            words={words}
            keys={keys}
            row={rows.length}
            activeColumn={spot.row === rows.length ? spot.column : null}
            openRecords={openRecords}
          />
        </table>
      </div>
      {quiet.length > 0 && (
        <Button look="quiet" onPress={() => setIsWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole
            ? t("matrix.hideQuiet", { count: quiet.length })
            : t("matrix.showQuiet", { count: quiet.length })}
        </Button>
      )}
    </>
  );
}
