// Stores over kept datasets, opened when they are asked.
import sqlite3InitModule, { type Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import type { DatasetInfo } from "#contract";
import { openCopy } from "../../server/store/sqlite/copy.ts";
import type { Store } from "../../server/store/store.ts";
import { datasetBytes, keptInfos } from "./datasets.ts";
import { pageFile, sqlitePath } from "./pageFiles.ts";

const stores = new Map<string, Promise<Store>>();
/** Each takes some megabytes of memory. */
const openStores = 2;

/** The info of the version asked for, or of the newest when none is; null when that is not kept. */
export async function findKept(version: string | null): Promise<DatasetInfo | null> {
  const infos = await keptInfos();
  const found = version === null ? infos.at(-1) : infos.find((info) => info.data_version === version);
  return found ?? null;
}

/** The store over a kept dataset. @throws when it cannot be opened. */
export function storeOf(info: DatasetInfo): Promise<Store> {
  const known = stores.get(info.data_version);
  if (known) return known;
  const opening = open(info);
  stores.set(info.data_version, opening);
  opening.catch(() => stores.delete(info.data_version));
  for (const [version, store] of [...stores].slice(0, -openStores)) {
    stores.delete(version);
    void store.then((old) => old.close());
  }
  return opening;
}

async function open(info: DatasetInfo): Promise<Store> {
  const [sqlite, bytes] = await Promise.all([engine(), datasetBytes(info)]);
  return openCopy(sqlite, bytes, info.made_on);
}

/** The library takes Emscripten's options, which its types leave out. */
const start = sqlite3InitModule as (options: {
  readonly instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ) => object;
}) => Promise<Sqlite3Static>;

let starting: Promise<Sqlite3Static> | null = null;

/** SQLite, compiled once. */
function engine(): Promise<Sqlite3Static> {
  starting ??= startEngine().catch((error: unknown) => {
    starting = null;
    throw error;
  });
  return starting;
}

async function startEngine(): Promise<Sqlite3Static> {
  const path = sqlitePath();
  const module = await WebAssembly.compileStreaming(pageFile(path, new Request(path)));
  return start({
    instantiateWasm: (imports, done) => {
      void WebAssembly.instantiate(module, imports).then(done);
      return {};
    },
  });
}
