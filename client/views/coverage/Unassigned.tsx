// What stands in no row, each heading with the reason in words and its records: nothing is spread, nothing is dropped.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { noneKey, severalKey, splitUnit, type StatisticsCell } from "#contract";
import { statisticsQuery } from "../../api/statisticsQueries.ts";
import { useFeatureName } from "../../api/useFeatureIndex.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { useView } from "../../state/useView.ts";
import { Section } from "../../ui/Section.tsx";
import type { Matrix } from "./useMatrix.ts";

interface UnassignedProps {
  readonly matrix: Matrix;
  readonly openRecords: OpenRecords;
}

export function Unassigned({ matrix, openRecords }: UnassignedProps) {
  const { t } = useTranslation("coverage");
  const [{ vintage }] = useView();
  const { filter, coverage } = matrix;
  const byUnit = useQuery(statisticsQuery({ measure: "activities", by: "unit", by2: null, vintage, filter }));
  if (coverage.by === "twinning")
    return coverage.elsewhere === 0 ? null : <p className="coverage-remark">{t("unassigned.noTie")}</p>;
  const rows = new Set(coverage.rows.map(({ id }) => id));
  const cells = (byUnit.data?.cells ?? []).filter(({ key }) => !rows.has(key));
  return (
    <Awaited queries={[byUnit]} failed={t("matrix.failed")} lines={2}>
      {() =>
        cells.length > 0 && (
          <Section title={t("unassigned.title")} level={4}>
            <ul className="coverage-unassigned">
              {cells.map((cell) => (
                <li key={cell.key}>
                  <Heading cell={cell} matrix={matrix} openRecords={openRecords} />
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </Awaited>
  );
}

interface HeadingProps extends UnassignedProps {
  readonly cell: StatisticsCell;
}

function Heading({ cell, matrix, openRecords }: HeadingProps) {
  const { t } = useTranslation("coverage");
  const { t: records } = useTranslation("records");
  const lang = useLang();
  const [{ vintage }] = useView();
  const { title, why } = useReason(cell.key);
  const count = cell.activities + cell.shared;
  const label = records("open", { title, count, n: formatNumber(lang, count) });
  const ask = {
    by: "cell" as const,
    cell: {
      by: "unit" as const,
      by2: null,
      key: cell.key,
      key2: null,
      vintage,
      filter: matrix.filter,
    },
  };
  return (
    <>
      <button
        type="button"
        className="coverage-active"
        aria-haspopup="dialog"
        aria-label={label}
        onClick={(event) => openRecords(event.currentTarget, { title, ask })}
      >
        {formatNumber(lang, count)}
      </button>
      <p>
        <strong>{title}</strong>
        <span className="coverage-why">
          {why}
          {cell.shared > 0 &&
            ` ${t("unassigned.alone", { alone: formatNumber(lang, cell.activities), count: cell.shared, n: formatNumber(lang, cell.shared) })}`}
        </span>
      </p>
    </>
  );
}

function useReason(key: string): { readonly title: string; readonly why: string } {
  const { t } = useTranslation("coverage");
  const nameOf = useFeatureName();
  const split = splitUnit(key);
  if (key === severalKey) return { title: t("unassigned.several"), why: t("unassigned.severalWhy") };
  if (key === noneKey) return { title: t("unassigned.none"), why: t("unassigned.noneWhy") };
  const name = nameOf(split ?? key)?.name ?? split ?? key;
  return split === null
    ? { title: name, why: t("unassigned.provinceWhy") }
    : { title: t("unassigned.split", { name }), why: t("unassigned.splitWhy", { name }) };
}
