// A copy of the database in memory, read by SQLite as WebAssembly: the same engine in the same version, where there is no disk.
import type {
  Database as WasmDatabase,
  PreparedStatement,
  SqlValue,
  Sqlite3Static,
} from "@sqlite.org/sqlite-wasm";
import type { Bound, Database, Statement } from "./database.ts";

/** Opens the bytes of a database file. @throws when they are no database. */
export function openInMemory(sqlite: Sqlite3Static, bytes: Uint8Array, name: string): Database {
  const { capi, wasm, oo1 } = sqlite;
  const db = new oo1.DB(":memory:", "c");
  const address = wasm.allocFromTypedArray(bytes);
  // The memory is handed over: SQLite frees it, also when it refuses what it holds.
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY;
  db.checkRc(capi.sqlite3_deserialize(pointerOf(db), "main", address, bytes.length, bytes.length, flags));
  return {
    name,
    prepare: (sql) => statementOf(db.prepare(sql)),
    define: (functionName, arity, compute) => {
      const xFunc = (_context: number, ...values: SqlValue[]) => compute(...values) as SqlValue;
      db.createFunction(functionName, { xFunc, arity, deterministic: true });
    },
    bytes: () => capi.sqlite3_js_db_export(pointerOf(db)),
    close: () => db.close(),
  };
}

function pointerOf(db: WasmDatabase) {
  if (db.pointer === undefined) throw new Error("the database is closed");
  return db.pointer;
}

function statementOf(statement: PreparedStatement): Statement {
  const names = statement.getColumnNames();
  function* walk<Value>(bound: readonly Bound[], read: () => Value): Generator<Value> {
    if (bound.length > 0) statement.bind([...bound]);
    try {
      while (statement.step()) yield read();
    } finally {
      statement.reset(true);
    }
  }
  const firstValue = () => statement.get(0);
  const row = () => Object.fromEntries(names.map((name, index) => [name, statement.get(index)]));
  return {
    first: (bound) => {
      const [value] = walk(bound, firstValue);
      return value;
    },
    column: (bound) => [...walk(bound, firstValue)],
    each: (bound) => walk(bound, firstValue),
    rows: (bound) => [...walk(bound, row)],
    close: () => {
      statement.finalize();
    },
  };
}
