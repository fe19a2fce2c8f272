// Names of rows and columns, and what stands behind each number of the matrix.
import { useTranslation } from "react-i18next";
import { type CoverageColumns, type Filter, type Lang, overlaps, type Period } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useFeatureName } from "../../api/useFeatureIndex.ts";
import { useView, type ViewPatch } from "../../state/useView.ts";
import type { RecordsRequest } from "../../panels/records/recordsRequest.ts";
import type { Matrix } from "./useMatrix.ts";

export interface MatrixWords {
  readonly rowName: (id: string) => { readonly name: string; readonly lang?: Lang };
  readonly columnName: (column: string) => string;
  /** Behind a cell; the column `~none` holds what has no value there. */
  readonly behindCell: (row: string, column: string, events: number) => RecordsRequest;
  readonly behindRow: (row: string) => RecordsRequest;
  readonly behindColumn: (column: string) => RecordsRequest;
  readonly behindAll: () => RecordsRequest;
}

export function useMatrixWords({ coverage, filter }: Matrix): MatrixWords {
  const { t } = useTranslation("coverage");
  const [{ vintage }] = useView();
  const { by, by2 } = coverage;
  const featureName = useFeatureName();
  const label = useCodeLabel(by2 === "topic" ? "topic" : "activity_kind");
  const rowName = (id: string) => featureName(id) ?? { name: id };
  const columnName = (column: string) => {
    if (column.startsWith("~")) return t(`outside.${by2}`);
    return by2 === "year" ? column : label(column);
  };
  const titleOf = (row: string, column: string) =>
    t("cell.title", { row: rowName(row).name, column: columnName(column) });
  const cellOf = (key: string, second: string | null) => ({
    by: "cell" as const,
    cell: { by: "unit" as const, by2: second === null ? null : by2, key, key2: second, vintage, filter },
  });
  return {
    rowName,
    columnName,
    behindCell: (row, column, events) => ({
      title: titleOf(row, column),
      ask:
        by === "unit"
          ? cellOf(row, column)
          : {
              by: "filter",
              filter: ofTie(row, narrowed(filter, by2, column)),
              isWithoutTopic: by2 === "topic" && column.startsWith("~"),
              ...(events > 0 && { events: { tie: row, when: column } }),
            },
    }),
    behindRow: (row) => ({
      title: rowName(row).name,
      ask: by === "unit" ? cellOf(row, null) : { by: "filter", filter: ofTie(row, filter) },
    }),
    behindColumn: (column) => ({
      title: columnName(column),
      ask: {
        by: "cell",
        cell: { by: by2, by2: null, key: column, key2: null, vintage, filter },
      },
      ...sameFilterOf(filter, by2, column),
    }),
    behindAll: () => ({
      title: t("total.all"),
      ask: { by: "filter", filter },
      sameFilter: filter.kind ? { kind: [...filter.kind] } : {},
    }),
  };
}

const ofTie = (tie: string, filter: Filter | null): Filter => ({ ...filter, twinning: [tie] });

/** The Filter that leaves what has that value in the column. */
export function narrowed(filter: Filter, by2: CoverageColumns, column: string): Filter {
  if (column.startsWith("~")) return by2 === "year" ? { ...filter, undated: "only" } : filter;
  if (by2 !== "year") return { ...filter, [by2]: [column] };
  const { undated: _undated, ...dated } = filter;
  return { ...dated, period: within(filter.period, { from: `${column}-01-01`, to: `${column}-12-31` }) };
}

function within(period: Period | undefined, year: Period): Period {
  if (!period || !overlaps(period, year)) return year;
  const later = period.from !== null && (year.from ?? "") < period.from ? period.from : year.from;
  const sooner = period.to !== null && period.to < (year.to ?? "") ? period.to : year.to;
  return { from: later, to: sooner };
}

/** Where the address can say it: not what lacks a topic, nor a topic beside the chosen ones. */
function sameFilterOf(
  filter: Filter,
  by2: CoverageColumns,
  column: string,
): { readonly sameFilter?: ViewPatch } {
  const isNone = column.startsWith("~");
  if (isNone && by2 !== "year") return {};
  if (by2 === "topic" && filter.topic && !filter.topic.includes(column)) return {};
  const { kind = null, topic = null, period = null, undated = null } = narrowed(filter, by2, column);
  return { sameFilter: { kind: kind && [...kind], topic: topic && [...topic], period, undated } };
}
