// Twinnings: both sides, since when, their state, their last contact.
import { firstDay, lastDay } from "#contract";
import { formatNumber } from "../../../i18n/format.ts";
import { PartialDate } from "../../../ui/PartialDate.tsx";
import type { Column, Fact } from "../column.ts";
import type { Words } from "../useWords.ts";
import {
  carriedUnits,
  commonColumns,
  nameColumn,
  nameList,
  namesOf,
  recordedUnits,
  unitsOfToday,
  unitsOfTodayText,
} from "./cells.tsx";

/** Single, a total, or between two bodies of Việt Nam. */
function sort({ properties }: Fact<"twinnings">, { t }: Words): string {
  if (properties.is_domestic) return t("sorts.domestic");
  return t(properties.is_aggregate ? "sorts.aggregate" : "sorts.single");
}

const unitIds = (fact: Fact<"twinnings">, words: Words) =>
  fact.properties.vn_ids.filter((id) => words.index.find("admin-units", id));

export const twinningColumns: readonly Column<"twinnings">[] = [
  nameColumn(),
  {
    id: "kind",
    width: 8,
    isUsual: true,
    value: ({ properties }, { label }) => label("twinning_kind", properties.kind),
    cell: ({ properties }, { label }) => label("twinning_kind", properties.kind),
  },
  { id: "sort", width: 8, isUsual: true, value: sort, cell: sort },
  {
    id: "vn_side",
    width: 11,
    isUsual: true,
    value: ({ properties }, words) => namesOf(properties.vn_ids, words),
    cell: ({ properties }, words) => (
      <>
        {recordedUnits(properties.vn_ids, words)}
        {properties.vn_is_one_of && <span className="facts-aside"> {words.t("oneOf")}</span>}
      </>
    ),
  },
  {
    id: "la_side",
    width: 11,
    isUsual: true,
    value: ({ properties }, words) => namesOf(properties.la_ids, words),
    cell: ({ properties }, words) => nameList(properties.la_ids, words),
  },
  {
    id: "units_now",
    width: 11,
    isUsual: false,
    value: (fact, words) => unitsOfTodayText(carriedUnits(unitIds(fact, words), words), words),
    cell: (fact, words) => unitsOfToday(carriedUnits(unitIds(fact, words), words), words),
  },
  {
    id: "signed",
    width: 8,
    isUsual: true,
    value: ({ properties }) => (properties.signed_on ? firstDay(properties.signed_on) : null),
    cell: ({ properties }, { t }) =>
      properties.signed_on ? (
        <PartialDate date={properties.signed_on} />
      ) : (
        <span className="facts-unknown">{t("noDate")}</span>
      ),
  },
  {
    id: "status",
    width: 11,
    isUsual: true,
    value: ({ properties }, { label }) => label("twinning_status", properties.status),
    cell: ({ properties }, { label }) => label("twinning_status", properties.status),
  },
  {
    id: "lost",
    width: 8,
    isUsual: false,
    value: ({ properties }, { t }) => (properties.lost_vn_side ? t("lostSide") : null),
    cell: ({ properties }, { t }) => (properties.lost_vn_side ? t("lostSide") : null),
  },
  {
    id: "counted",
    width: 9,
    isUsual: false,
    value: ({ properties }) => properties.counted?.vn ?? null,
    cell: ({ properties: { counted } }, { t, lang }) =>
      counted && t("counted", { vn: formatNumber(lang, counted.vn), la: formatNumber(lang, counted.la) }),
  },
  {
    id: "last_contact",
    width: 8,
    isUsual: true,
    value: ({ properties }) => (properties.last_contact_on ? lastDay(properties.last_contact_on) : null),
    cell: ({ properties }, { t }) =>
      properties.last_contact_on ? (
        <PartialDate date={properties.last_contact_on} />
      ) : (
        <span className="facts-unknown">{t("noDate")}</span>
      ),
  },
  {
    id: "activities",
    width: 6,
    isUsual: true,
    isNumber: true,
    value: ({ properties }) => properties.activity_count,
    cell: ({ properties }, { lang }) => formatNumber(lang, properties.activity_count),
  },
  {
    id: "events",
    width: 6,
    isUsual: false,
    isNumber: true,
    value: ({ properties }) => properties.event_count,
    cell: ({ properties }, { lang }) => formatNumber(lang, properties.event_count),
  },
  {
    id: "papers",
    width: 14,
    isUsual: false,
    value: ({ properties }, words) => namesOf(properties.paper_ids, words),
    cell: ({ properties }, words) => nameList(properties.paper_ids, words),
  },
  ...commonColumns<"twinnings">(),
];
