// The texts of all tables → valid rows and every issue at once. Pure: reads no file.
import { checks } from "./checks/index.ts";
import type { Issue } from "./issue.ts";
import { type CsvTable, readCsv } from "./readCsv.ts";
import { type Entry, type TableName, tableNames, tableSchemas, type Tables } from "./tables.ts";

export type TableTexts = Readonly<Record<TableName, string>>;

export interface Ingested {
  /** The valid rows. Build a dataset from them only when there is no issue. */
  readonly tables: Tables;
  readonly issues: readonly Issue[];
}

/** Reads and checks all tables: each row by its schema, then keys, dates and positions across them. */
export function ingest(texts: TableTexts): Ingested {
  const csv = mapTables((table) => readCsv(texts[table], table));
  const validated = mapTables((table) => validateRows(table, csv[table]));
  // The compiler does not follow a mapped type through a loop over its keys; each key got its own schema above.
  const tables = mapTables((table) => validated[table].entries) as Tables;
  const known = {
    ids: mapTables((table) => new Set(csv[table].rows.map((row) => row.cells["id"] ?? ""))),
    isReadable: mapTables((table) => csv[table].isReadable),
  };
  const issues = [
    ...tableNames.flatMap((table) => [...csv[table].issues, ...validated[table].issues]),
    ...checks.flatMap((check) => check(tables, known)),
  ];
  return { tables, issues: issues.sort(byTableAndRow) };
}

function validateRows(table: TableName, csv: CsvTable) {
  const entries: Entry<TableName>[] = [];
  const issues: Issue[] = [];
  for (const { row, cells } of csv.rows) {
    const result = tableSchemas[table].safeParse(cells);
    if (result.success) entries.push({ row, record: result.data });
    else
      for (const issue of result.error.issues) {
        const column = String(issue.path[0] ?? "");
        issues.push({ table, row, column, value: cells[column] ?? "", expected: issue.message });
      }
  }
  return { entries, issues };
}

function mapTables<Value>(build: (table: TableName) => Value): Record<TableName, Value> {
  return Object.fromEntries(tableNames.map((table) => [table, build(table)])) as Record<TableName, Value>;
}

function byTableAndRow(a: Issue, b: Issue): number {
  return (
    tableNames.indexOf(a.table as TableName) - tableNames.indexOf(b.table as TableName) ||
    (a.row ?? 0) - (b.row ?? 0)
  );
}
