// A copy in memory of the database that a store has, as a browser keeps it.
import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import { openCopy } from "../../../server/store/sqlite/copy.ts";
import type { Store } from "../../../server/store/store.ts";

/** Opens the store's own copy of its file. */
export async function copyOf(store: Pick<Store, "copy" | "madeOn">): Promise<Store> {
  return openCopy(await sqlite3InitModule(), await store.copy(), store.madeOn);
}
