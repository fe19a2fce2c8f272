// The Store over one SQLite file, opened read-only.
import { statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { Store } from "../store.ts";
import { openOnDisk } from "./onDisk.ts";
import { Reader } from "./reader.ts";
import { SqliteStore } from "./sqliteStore.ts";

/** @throws when the file is missing, is no database, or was built by another version. */
export function openStore(file: string): Store {
  return new SqliteStore(new Reader(openOnDisk(file)), {
    madeOn: statSync(file).mtime.toISOString(),
    breath: setImmediate,
  });
}
