// Activities: when, of what kind, where in the units of that day and of today, across the border or not.
import { firstDay, locatedOf } from "#contract";
import { DateSpan } from "../../../ui/PartialDate.tsx";
import type { Column, Fact } from "../column.ts";
import type { Words } from "../useWords.ts";
import {
  commonColumns,
  nameColumn,
  nameList,
  namesOf,
  recordedUnits,
  unitsOfToday,
  unitsOfTodayText,
} from "./cells.tsx";

/** The units that statistics count it under, of that day and of today. */
const unitsThen = ({ properties }: Fact<"activities">, { rule }: Words) => [
  ...new Set(rule?.recorded(locatedOf(properties)) ?? properties.unit_ids),
];
const unitsNow = ({ properties }: Fact<"activities">, { rule }: Words) => [
  ...new Set(rule?.today(locatedOf(properties))),
];

export const activityColumns: readonly Column<"activities">[] = [
  nameColumn(),
  {
    id: "date",
    width: 8,
    isUsual: true,
    value: ({ properties }) => (properties.date_start ? firstDay(properties.date_start) : null),
    cell: ({ properties }, { t }) =>
      properties.date_start ? (
        <DateSpan start={properties.date_start} end={properties.date_end} />
      ) : (
        <span className="facts-unknown">{t("noDate")}</span>
      ),
  },
  {
    id: "kind",
    width: 9,
    isUsual: true,
    value: ({ properties }, { label }) => label("activity_kind", properties.kind),
    cell: ({ properties }, { label }) => label("activity_kind", properties.kind),
  },
  {
    id: "topics",
    width: 14,
    isUsual: false,
    value: ({ properties }, { label }) =>
      properties.topics.map((topic) => label("topic", topic)).join("; ") || null,
    cell: ({ properties }, { label }) => properties.topics.map((topic) => label("topic", topic)).join("; "),
  },
  {
    id: "places",
    width: 12,
    isUsual: false,
    value: ({ properties }, words) => namesOf(properties.place_ids, words),
    cell: ({ properties }, words) => nameList(properties.place_ids, words),
  },
  {
    id: "units_then",
    width: 10,
    isUsual: true,
    value: (fact, words) => namesOf(unitsThen(fact, words), words),
    cell: (fact, words) => recordedUnits(unitsThen(fact, words), words),
  },
  {
    id: "units_now",
    width: 10,
    isUsual: true,
    value: (fact, words) => unitsOfTodayText(unitsNow(fact, words), words),
    cell: (fact, words) => unitsOfToday(unitsNow(fact, words), words),
  },
  {
    id: "scope",
    width: 8,
    // The list beside the table marks it, and with it the table would be wider than a usual screen.
    isUsual: false,
    value: ({ properties }, { label }) => label("scope", properties.scope),
    cell: ({ properties }, { label }) => label("scope", properties.scope),
  },
  {
    id: "location",
    width: 9,
    isUsual: false,
    value: ({ properties }, { label }) => label("location", properties.location),
    cell: ({ properties }, { label }) => label("location", properties.location),
  },
  ...commonColumns<"activities">(),
];
