// CSV text → rows of cells. Reads with or without byte order mark, LF or CRLF, NFC or NFD; gives NFC.
import { CsvError, parse } from "csv-parse/sync";
import type { Issue } from "./issue.ts";
import { columnsOf, type TableName } from "./tables.ts";

export interface CsvRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
  /** False when the quoting or the header is broken: then nothing in it can be trusted. */
  readonly isReadable: boolean;
}

/** Reads one table. Broken quoting and a wrong header make the whole table unreadable; a row of wrong length only itself. */
export function readCsv(text: string, table: TableName): CsvTable {
  const parsed = parseRecords(text, table);
  if ("issue" in parsed) return { rows: [], issues: [parsed.issue], isReadable: false };
  const [header = [], ...records] = parsed.records;
  const headerIssues = checkHeader(header, table);
  if (headerIssues.length > 0) return { rows: [], issues: headerIssues, isReadable: false };

  const rows: CsvRow[] = [];
  const issues: Issue[] = [];
  for (const [index, record] of records.entries()) {
    const row = index + 2;
    if (record.length === header.length) rows.push({ row, cells: toCells(header, record) });
    else
      issues.push({
        table,
        row,
        column: null,
        value: record.join(","),
        expected: `${header.length} cells, found ${record.length}`,
      });
  }
  return { rows, issues, isReadable: true };
}

function parseRecords(text: string, table: TableName): { records: string[][] } | { issue: Issue } {
  try {
    return {
      records: parse(text.normalize("NFC"), {
        bom: true,
        relax_column_count: true,
        record_delimiter: ["\r\n", "\n", "\r"],
        skip_empty_lines: true,
        trim: true,
      }),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : null;
    return {
      issue: {
        table,
        row: line,
        column: null,
        value: error.message,
        expected:
          "quoted cells as in RFC 4180: a quote inside a quoted cell is doubled, every quote is closed",
      },
    };
  }
}

function checkHeader(header: readonly string[], table: TableName): Issue[] {
  const columns = columnsOf(table);
  const at = (column: string, value: string, expected: string): Issue => ({
    table,
    row: 1,
    column,
    value,
    expected,
  });
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const repeated = header.filter((column, index) => header.indexOf(column) !== index);
  const known = `one of the columns ${columns.join(", ")}`;
  return [
    ...missing.map((column) => at(column, header.join(","), `a column ${column}`)),
    ...unknown.map((column) => at(column, column, known)),
    ...repeated.map((column) => at(column, column, "each column once")),
  ];
}

function toCells(header: readonly string[], record: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((column, index) => [column, record[index] ?? ""]));
}
