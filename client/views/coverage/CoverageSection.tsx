// The matrix with its legend, and under it what stands in no row.
import { useTranslation } from "react-i18next";
import { useNames } from "../../api/useNames.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { Section } from "../../ui/Section.tsx";
import { CoverageChart } from "./CoverageChart.tsx";
import { CoverageLegend } from "./CoverageLegend.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { Unassigned } from "./Unassigned.tsx";
import { type Matrix, useMatrix } from "./useMatrix.ts";
import { useMatrixWords } from "./useMatrixWords.ts";

export function CoverageSection({ openRecords }: { readonly openRecords: OpenRecords }) {
  const { t } = useTranslation("coverage");
  const { queries, matrix } = useMatrix();
  const names = useNames();
  return (
    <Section title={t("matrix.title")} level={3}>
      <Awaited queries={[...queries, ...names]} failed={t("matrix.failed")}>
        {() => matrix && <MatrixAndRest matrix={matrix} openRecords={openRecords} />}
      </Awaited>
    </Section>
  );
}

interface MatrixAndRestProps {
  readonly matrix: Matrix;
  readonly openRecords: OpenRecords;
}

function MatrixAndRest({ matrix, openRecords }: MatrixAndRestProps) {
  const { t } = useTranslation("coverage");
  const words = useMatrixWords(matrix);
  const isEmpty = matrix.columns.length === 0 || matrix.rows.length + matrix.quiet.length === 0;
  return (
    <>
      <TotalWords matrix={matrix} />
      <CoverageLegend />
      {isEmpty ? (
        <EmptyNote title={t("matrix.empty")} detail={t("matrix.emptyWhy")} />
      ) : (
        <>
          <MatrixTable matrix={matrix} words={words} openRecords={openRecords} />
          <CoverageChart matrix={matrix} words={words} openRecords={openRecords} />
        </>
      )}
      <Unassigned matrix={matrix} openRecords={openRecords} />
    </>
  );
}

/** The total is the headline's, unless the rule of kinds leaves some out; both are said. */
function TotalWords({ matrix: { coverage } }: { readonly matrix: Matrix }) {
  const { t } = useTranslation("coverage");
  const lang = useLang();
  const { total, elsewhere, by, kinds, by2 } = coverage;
  const numbers = {
    count: total,
    total: formatNumber(lang, total),
    inRows: formatNumber(lang, total - elsewhere),
    elsewhere: formatNumber(lang, elsewhere),
  };
  const isRuled = kinds !== null && by2 !== "kind";
  return (
    <p className="coverage-total">
      {t(`total.${by}`, numbers)} {isRuled ? t("total.ruled") : t("total.headline")} {t("total.shared")}
    </p>
  );
}
