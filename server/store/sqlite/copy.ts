// The Store over a copy of the database file in memory: in a browser that keeps the portal for where there is no network.
import type { Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import type { Store } from "../store.ts";
import { openInMemory } from "./inMemory.ts";
import { Reader } from "./reader.ts";
import { SqliteStore } from "./sqliteStore.ts";

/** @throws when the bytes are no database, or one of another shape than this version reads. */
export function openCopy(sqlite: Sqlite3Static, bytes: Uint8Array, madeOn: string): Store {
  return new SqliteStore(new Reader(openInMemory(sqlite, bytes, "the copy")), { madeOn, breath: nextTask });
}

/** Lets messages and answers that wait come in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
