// What a check across rows is given, and how it reports.
import type { Issue } from "../issue.ts";
import type { Entry, TableName, Tables } from "../tables.ts";

export interface Known {
  /** Ids of all rows of a table, valid or not, so that one faulty row does not make every reference to it a fault. */
  readonly ids: Readonly<Record<TableName, ReadonlySet<string>>>;
  /** False for a table whose quoting or header is broken: references into it cannot be judged. */
  readonly isReadable: Readonly<Record<TableName, boolean>>;
}

export type Check = (tables: Tables, known: Known) => readonly Issue[];

/** Runs a judgement on every row of a table and gives its findings their place. */
export function onRows<Table extends TableName>(
  table: Table,
  tables: Tables,
  judge: (record: Entry<Table>["record"]) => readonly Finding[],
): Issue[] {
  const entries: readonly Entry<Table>[] = tables[table];
  return entries.flatMap(({ row, record }) => judge(record).map((finding) => ({ table, row, ...finding })));
}

export type Finding = Pick<Issue, "column" | "value" | "expected">;
