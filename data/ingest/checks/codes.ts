// Domain words are data: a kind, topic or indicator must stand in code_lists.csv.
import type { RowOf, TableName } from "../tables.ts";
import { onRows, type Check } from "./check.ts";

interface CodedColumn<Table extends TableName> {
  readonly column: string;
  readonly list: string;
  readonly codes: (record: RowOf<Table>) => readonly string[];
}

const checksOfTables: readonly Check[] = [
  coded("activities", [
    { column: "kind", list: "activity_kind", codes: (activity) => [activity.kind] },
    { column: "press_kind", list: "activity_kind", codes: (activity) => [activity.press_kind] },
    { column: "topics", list: "topic", codes: (activity) => activity.topics },
  ]),
  coded("reach", [
    { column: "unit_of_reach", list: "reach_unit", codes: (figure) => [figure.unit_of_reach] },
  ]),
  coded("indicators", [
    { column: "indicator", list: "indicator", codes: (indicator) => [indicator.indicator] },
  ]),
  coded("programme_items", [
    { column: "kinds", list: "activity_kind", codes: (item) => item.kinds },
    { column: "topics", list: "topic", codes: (item) => item.topics },
  ]),
];

export const checkCodes: Check = (tables, known) =>
  known.isReadable.code_lists ? checksOfTables.flatMap((check) => check(tables, known)) : [];

function coded<Table extends TableName>(table: Table, columns: readonly CodedColumn<Table>[]): Check {
  return (tables) => {
    const listed = new Set(tables.code_lists.map(({ record }) => `${record.list} ${record.code}`));
    return columns.flatMap(({ column, list, codes }) =>
      onRows(table, tables, (record) =>
        codes(record)
          .filter((code) => !listed.has(`${list} ${code}`))
          .map((code) => ({ column, value: code, expected: `a code of the list ${list} in code_lists.csv` })),
      ),
    );
  };
}
