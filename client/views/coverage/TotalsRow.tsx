// The last row: all activities of each column, each counted once, and the headline's number in the corner.
import { useTranslation } from "react-i18next";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { spotText } from "./gridKeys.ts";
import { NumberCell } from "./NumberCell.tsx";
import type { Matrix } from "./useMatrix.ts";
import type { MatrixWords } from "./useMatrixWords.ts";

interface TotalsRowProps {
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  readonly keys: readonly string[];
  readonly row: number;
  readonly activeColumn: number | null;
  readonly openRecords: OpenRecords;
}

export function TotalsRow({ matrix, words, keys, row, activeColumn, openRecords }: TotalsRowProps) {
  const { t } = useTranslation("coverage");
  const spot = (column: number) => ({
    "data-spot": spotText({ row, column }),
    tabIndex: activeColumn === column ? 0 : -1,
  });
  return (
    <tfoot>
      <tr>
        <th scope="row" className="coverage-row-name" {...spot(0)}>
          {t("total.all")}
        </th>
        {keys.map((key, index) => (
          <NumberCell
            key={key}
            isSum
            count={matrix.columnTotal(key)}
            behind={() => words.behindColumn(key)}
            spot={spot(index + 1)}
            openRecords={openRecords}
          />
        ))}
        <NumberCell
          isSum
          count={matrix.coverage.total}
          behind={() => words.behindAll()}
          spot={spot(keys.length + 1)}
          openRecords={openRecords}
        />
      </tr>
    </tfoot>
  );
}
