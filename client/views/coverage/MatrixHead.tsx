// Names of the columns. Kinds and topics stand upright to save room; each keeps its whole name as a tip.
import { useTranslation } from "react-i18next";
import type { Matrix } from "./useMatrix.ts";
import type { MatrixWords } from "./useMatrixWords.ts";

interface MatrixHeadProps {
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  readonly keys: readonly string[];
}

export function MatrixHead({ matrix, words, keys }: MatrixHeadProps) {
  const { t } = useTranslation("coverage");
  return (
    <thead>
      <tr>
        <th scope="col" className="coverage-corner">
          {t(`rows.${matrix.coverage.by}`)}
        </th>
        {keys.map((key) => (
          <th key={key} scope="col" className="coverage-column" title={words.columnName(key)}>
            <span className="coverage-column-name">{words.columnName(key)}</span>
          </th>
        ))}
        <th scope="col" className="coverage-column coverage-sum">
          <span className="coverage-column-name">{t("total.label")}</span>
        </th>
      </tr>
    </thead>
  );
}
