// An item's numbers by quarter and unit; the bars over the first row show the same numbers.
import { useTranslation } from "react-i18next";
import { type Filter, type ItemProgress, noneKey, type RecordsQuery, severalKey, splitUnit } from "#contract";
import { useFeatureName } from "../../api/useFeatureIndex.ts";
import type { RecordsRequest } from "../../panels/records/recordsRequest.ts";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { useView } from "../../state/useView.ts";
import { numbersOf } from "./progress.ts";
import { QuarterCell } from "./QuarterCell.tsx";

interface ItemTableProps {
  readonly progress: ItemProgress;
  readonly columns: readonly string[];
  /** The largest number of any item in a quarter: all bars are drawn to it. */
  readonly most: number;
  readonly name: string;
  /** What counts towards the item. */
  readonly filter: Filter;
  readonly openRecords: OpenRecords;
}

export function ItemTable({ progress, columns, most, name, filter, openRecords }: ItemTableProps) {
  const { t } = useTranslation("programme");
  const columnName = useColumnName();
  const unitName = useUnitName();
  const behind = useBehind(filter);
  const { counts, units } = numbersOf(progress, columns);
  return (
    <div className="programme-scroll">
      <table className="programme-table">
        <caption className="hidden-words">{t("table", { name })}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="programme-all">
            <th scope="row">{t("allUnits")}</th>
            {columns.map((column, at) => (
              <QuarterCell
                key={column}
                count={counts[at] ?? 0}
                most={most}
                request={behind(column, null, t("cell", { name, column: columnName(column) }))}
                openRecords={openRecords}
              />
            ))}
          </tr>
          {units.map((row) => (
            <tr key={row.unit}>
              <th scope="row">{unitName(row.unit)}</th>
              {columns.map((column, at) => (
                <QuarterCell
                  key={column}
                  count={row.counts[at] ?? 0}
                  request={behind(
                    column,
                    row.unit,
                    t("unitCell", { name, unit: unitName(row.unit), column: columnName(column) }),
                  )}
                  openRecords={openRecords}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A quarter over all units holds its own activities alone: those over several quarters have a column of their own. */
function useBehind(filter: Filter) {
  const [{ vintage }] = useView();
  return (key: string, unit: string | null, title: string): RecordsRequest => {
    const cell: RecordsQuery = {
      by: "quarter",
      by2: unit === null ? null : "unit",
      key,
      key2: unit,
      vintage,
      filter,
    };
    return { title, ask: { by: "cell", cell, isAlone: unit === null } };
  };
}

function useColumnName(): (column: string) => string {
  const { t } = useTranslation("programme");
  return (column) => {
    if (column === severalKey) return t("severalQuarters");
    if (column === noneKey) return t("noQuarter");
    const [year = "", quarter = ""] = column.split("-Q");
    return t("quarter", { quarter, year });
  };
}

function useUnitName(): (unit: string) => string {
  const { t } = useTranslation("programme");
  const nameOf = useFeatureName();
  return (unit) => {
    if (unit === noneKey) return t("noUnit");
    const split = splitUnit(unit);
    const name = nameOf(split ?? unit)?.name ?? split ?? unit;
    return split === null ? name : t("splitUnit", { name });
  };
}
