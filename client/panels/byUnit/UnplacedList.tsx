// What stands in no single unit, each heading with the reason in words and its records: nothing is spread, nothing is dropped.
import { useTranslation } from "react-i18next";
import { noneKey, severalKey, splitUnit, type StatisticsCell } from "#contract";
import { useFeatureIndex, useFeatureName } from "../../api/useFeatureIndex.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { RecordsRequest } from "../records/recordsRequest.ts";
import type { OpenRecords } from "../records/useRecordsPopover.tsx";
import { CountButton } from "./CountButton.tsx";
import { countOf } from "./countsByUnit.ts";
import "./messages/index.ts";
import "./UnplacedList.css";

interface UnplacedListProps {
  readonly cells: readonly StatisticsCell[];
  readonly behind: (key: string, title: string) => RecordsRequest;
  readonly openRecords: OpenRecords;
}

export function UnplacedList({ cells, behind, openRecords }: UnplacedListProps) {
  const reasonOf = useReason();
  return (
    <ul className="unplaced">
      {cells.map((cell) => {
        const { title, why } = reasonOf(cell.key);
        return (
          <li key={cell.key}>
            <CountButton count={countOf(cell)} behind={behind(cell.key, title)} openRecords={openRecords} />
            <p>
              <strong>{title}</strong>
              <span className="unplaced-why">
                {why} <AloneWords cell={cell} />
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** How many are counted here alone, where others name further units beside. */
function AloneWords({ cell: { activities, shared } }: { readonly cell: StatisticsCell }) {
  const { t } = useTranslation("byUnit");
  const lang = useLang();
  if (shared === 0) return null;
  return t("alone", { count: shared, alone: formatNumber(lang, activities), n: formatNumber(lang, shared) });
}

interface Reason {
  readonly title: string;
  readonly why: string;
}

function useReason(): (key: string) => Reason {
  const { t } = useTranslation("byUnit");
  const lang = useLang();
  const nameOf = useFeatureName();
  const index = useFeatureIndex();
  const named = (id: string) => nameOf(id)?.name ?? id;
  return (key) => {
    if (key === severalKey) return { title: t("several"), why: t("severalWhy") };
    if (key === noneKey) return { title: t("none"), why: t("noneWhy") };
    const split = splitUnit(key);
    if (split === null) return { title: named(key), why: t("provinceWhy") };
    const name = named(split);
    const after = index.find("admin-units", split)?.properties.succeeded_by ?? [];
    if (after.length === 0) return { title: t("ended", { name }), why: t("endedWhy", { name }) };
    const units = formatList(lang, after.map(named));
    return { title: t("split", { name }), why: t("splitWhy", { name, units }) };
  };
}
