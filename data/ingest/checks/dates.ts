// The first day of anything does not lie after its last. Partial dates are compared by the days they can mean.
import { firstDay, lastDay } from "#contract";
import type { RowOf, TableName } from "../tables.ts";
import { onRows, type Check, type Finding } from "./check.ts";

type SpanColumns<Table extends TableName> = readonly [
  first: keyof RowOf<Table> & string,
  last: keyof RowOf<Table> & string,
];

const checksOfTables: readonly Check[] = [
  spans("admin_units", [["valid_from", "valid_to"]]),
  spans("activities", [["date_start", "date_end"]]),
  spans("papers", [
    ["term_from", "term_to"],
    ["signed_on", "term_to"],
  ]),
  spans("programmes", [
    ["period_from", "period_to"],
    ["signed_on", "period_to"],
  ]),
];

export const checkDates: Check = (tables, known) => checksOfTables.flatMap((check) => check(tables, known));

function spans<Table extends TableName>(table: Table, columns: readonly SpanColumns<Table>[]): Check {
  return (tables) =>
    onRows(table, tables, (record) => columns.flatMap(([first, last]) => judgeSpan(record, first, last)));
}

function judgeSpan<Table extends TableName>(
  record: RowOf<Table>,
  firstColumn: keyof RowOf<Table> & string,
  lastColumn: keyof RowOf<Table> & string,
): Finding[] {
  const first = record[firstColumn] as string | null;
  const last = record[lastColumn] as string | null;
  if (last !== null && first === null && firstColumn === "date_start") {
    return [{ column: firstColumn, value: "", expected: `a first day, since ${lastColumn} is ${last}` }];
  }
  if (first === null || last === null || firstDay(first) <= lastDay(last)) return [];
  return [{ column: lastColumn, value: last, expected: `no day before ${firstColumn} ${first}` }];
}
