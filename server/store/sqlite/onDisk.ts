// A database file on disk, read by better-sqlite3; nothing is ever written.
import Sqlite from "better-sqlite3";
import type { Bound, Database, Statement } from "./database.ts";

/** The whole file may be mapped: 1 GiB is beyond any dataset of this border. */
const mappedBytes = 2 ** 30;

/** @throws when the file is missing or is no database. */
export function openOnDisk(file: string): Database {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true });
  db.pragma(`mmap_size = ${mappedBytes}`);
  return {
    name: file,
    prepare: (sql) => statementOf(db.prepare<Bound[]>(sql)),
    define: (name, _arity, compute) => db.function(name, { deterministic: true }, compute),
    bytes: () => new Uint8Array(db.serialize()),
    close: () => db.close(),
  };
}

function statementOf(statement: Sqlite.Statement<Bound[]>): Statement {
  return {
    first: (bound) => statement.pluck().get(...bound),
    column: (bound) => statement.pluck().all(...bound),
    each: (bound) => statement.pluck().iterate(...bound),
    rows: (bound) => statement.pluck(false).all(...bound) as object[],
    // The library frees it with the garbage.
    close: () => undefined,
  };
}
