// Activities: when, of what kind, where in the units of that day and of today, across the border or not.
import { firstDay } from "#contract";
import { DateSpan } from "../../../ui/PartialDate.tsx";
import type { Column } from "../column.ts";
import {
  commonColumns,
  nameColumn,
  nameList,
  namesOf,
  presentUnits,
  recordedUnits,
  unitsOfToday,
} from "./cells.tsx";

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
    width: 11,
    isUsual: true,
    value: ({ properties }, words) => namesOf(properties.unit_ids, words),
    cell: ({ properties }, words) => recordedUnits(properties.unit_ids, words),
  },
  {
    id: "units_now",
    width: 11,
    isUsual: true,
    value: ({ properties }, words) => namesOf(presentUnits(properties.unit_ids, words), words),
    cell: ({ properties }, words) => unitsOfToday(properties.unit_ids, words),
  },
  {
    id: "scope",
    width: 8,
    isUsual: true,
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
