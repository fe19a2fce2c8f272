// An id names one row. Units, places, twinnings, activities and papers share one space of ids, since `about_ids` joins them.
import { onRows, type Check } from "./check.ts";
import type { TableName } from "../tables.ts";

const idSpaces: readonly (readonly TableName[])[] = [
  ["admin_units", "places", "twinnings", "activities", "papers"],
  ["sources"],
  ["twinning_events"],
  ["indicators"],
  ["coordinates"],
  ["programmes"],
  ["programme_items"],
  ["superseded_ids"],
];

export const checkDuplicates: Check = (tables) => [
  ...idSpaces.flatMap((space) => {
    const firstTable = new Map<string, TableName>();
    return space.flatMap((table) =>
      onRows(table, tables, (record) => {
        const { id } = record as { id: string };
        const earlier = firstTable.get(id);
        firstTable.set(id, earlier ?? table);
        if (earlier === undefined) return [];
        return [
          { column: "id", value: id, expected: `an id used once, it stands in ${earlier}.csv already` },
        ];
      }),
    );
  }),
  ...duplicateCodes(tables),
];

const duplicateCodes: (tables: Parameters<Check>[0]) => ReturnType<Check> = (tables) => {
  const seen = new Set<string>();
  return onRows("code_lists", tables, ({ list, code }) => {
    const key = `${list} ${code}`;
    if (seen.has(key))
      return [{ column: "code", value: code, expected: `a code used once in the list ${list}` }];
    seen.add(key);
    return [];
  });
};
