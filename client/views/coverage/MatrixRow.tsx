// One unit or tie: its name, a cell for each column, what has no value there, and its total.
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { CellMark } from "./CellMark.tsx";
import { spotText } from "./gridKeys.ts";
import { NumberCell } from "./NumberCell.tsx";
import { type CoverageRow, type Matrix, outsideKey } from "./useMatrix.ts";
import type { MatrixWords } from "./useMatrixWords.ts";

interface MatrixRowProps {
  readonly member: CoverageRow;
  readonly row: number;
  /** The cell of this row that Tab reaches; null when it is in another row. */
  readonly activeColumn: number | null;
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  readonly openRecords: OpenRecords;
}

function PlainMatrixRow({ member, row, activeColumn, matrix, words, openRecords }: MatrixRowProps) {
  const { t } = useTranslation("coverage");
  const { coverage, columns } = matrix;
  const { name, lang } = words.rowName(member.id);
  const spot = (column: number) => ({
    "data-spot": spotText({ row, column }),
    tabIndex: activeColumn === column ? 0 : -1,
  });
  const last = columns.length + 1;
  return (
    <tr>
      <th scope="row" className="coverage-row-name">
        <FeatureLink
          to={{ collection: coverage.by === "unit" ? "admin-units" : "twinnings", id: member.id }}
          lang={lang}
          spot={spot(0)}
        >
          {name}
        </FeatureLink>
      </th>
      {columns.map((at, index) => {
        const cell = member.cells[at];
        const column = coverage.columns[at] ?? "";
        if (!cell) return null;
        if (cell.state === "active")
          return (
            <NumberCell
              key={column}
              count={cell.activities + cell.events}
              behind={() => words.behindCell(member.id, column, cell.events)}
              spot={spot(index + 1)}
              openRecords={openRecords}
            />
          );
        return (
          <td key={column} className="coverage-cell" {...spot(index + 1)}>
            <CellMark state={cell.state} />
            <span className="hidden-words">{t(`states.${cell.state}`)}</span>
          </td>
        );
      })}
      <NumberCell
        count={member.outside}
        behind={() => words.behindCell(member.id, outsideKey, 0)}
        spot={spot(last)}
        openRecords={openRecords}
      />
      <NumberCell
        isSum
        count={matrix.rowTotal(member.id)}
        behind={() => words.behindRow(member.id)}
        spot={spot(last + 1)}
        openRecords={openRecords}
      />
    </tr>
  );
}

/** Drawn again when the matrix or its own active cell changes, and not when the keys walk elsewhere. */
export const MatrixRow = memo(
  PlainMatrixRow,
  (a, b) =>
    a.member === b.member &&
    a.row === b.row &&
    a.activeColumn === b.activeColumn &&
    a.matrix === b.matrix &&
    a.words === b.words,
);
