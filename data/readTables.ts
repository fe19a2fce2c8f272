// The files of a folder of tables, as text.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TableTexts } from "./ingest/ingest.ts";
import { type TableName, tableNames } from "./ingest/tables.ts";

/** Reads `<table>.csv` for every table. Throws the error of the file system for one that cannot be read. */
export async function readTables(directory: string): Promise<TableTexts> {
  const texts = await Promise.all(
    tableNames.map(
      async (table) => [table, await readFile(join(directory, `${table}.csv`), "utf8")] as const,
    ),
  );
  return Object.fromEntries(texts) as Record<TableName, string>;
}
