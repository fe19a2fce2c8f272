// The totals of the columns as bars: the same numbers as the last row of the matrix.
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { FailureBoundary } from "../../ui/FailureBoundary.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { Matrix } from "./useMatrix.ts";
import type { MatrixWords } from "./useMatrixWords.ts";

const BarChart = lazy(() => import("../../panels/chart/BarChart.tsx"));

interface CoverageChartProps {
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  readonly openRecords: OpenRecords;
}

export function CoverageChart({ matrix, words, openRecords }: CoverageChartProps) {
  const { t } = useTranslation("coverage");
  const lang = useLang();
  const [isOpen, setOpen] = useState(false);
  const bars = barsOf(matrix, words);
  const label = t(`chart.title.${matrix.coverage.by2}`);
  return (
    <Disclosure title={label} level={4} onExpandedChange={setOpen}>
      {isOpen && (
        <FailureBoundary title={t("chart.failed")}>
          <Suspense fallback={<Skeleton label={t("chart.loading")} lines={4} />}>
            <BarChart
              label={label}
              bars={bars}
              formatCount={(count) => formatNumber(lang, count)}
              onPick={(key, bar) => openRecords(bar as HTMLElement, words.behindColumn(key))}
            />
          </Suspense>
        </FailureBoundary>
      )}
      <p className="coverage-remark">{t("chart.table")}</p>
    </Disclosure>
  );
}

/** Years run on from above, kinds and topics stand from the most to the least. */
function barsOf({ coverage, columns, columnTotal }: Matrix, words: MatrixWords) {
  const bars = columns.map((at) => {
    const key = coverage.columns[at] ?? "";
    return { key, name: words.columnName(key), count: columnTotal(key) };
  });
  return coverage.by2 === "year" ? bars : bars.toSorted((a, b) => b.count - a.count);
}
