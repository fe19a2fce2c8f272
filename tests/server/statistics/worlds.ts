// The worlds that statistics are proved in: the fictional one, and the real tables.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Dataset } from "#contract";
import { assemble } from "../../../data/assemble/assemble.ts";
import { loadBoundaries } from "../../../data/geometry/loadBoundaries.ts";
import { ingest } from "../../../data/ingest/ingest.ts";
import { readTables } from "../../../data/readTables.ts";
import { openStore } from "../../../server/store/sqlite/index.ts";
import { loadDataset } from "../../../server/store/sqlite/load.ts";
import type { Store } from "../../../server/store/store.ts";
import { buildWorld } from "../../fixtures/world.ts";
import { crowded } from "./crowd.ts";

export interface World {
  readonly dataset: Dataset;
  readonly store: Store;
  readonly remove: () => Promise<void>;
}

export const worlds: Readonly<Record<string, () => Promise<World>>> = {
  "the fictional world": async () => open(await buildWorld()),
  "a crowd of random activities": async () => open(crowded(await buildWorld())),
  "the real tables": openRealWorld,
};

export async function openRealWorld(): Promise<World> {
  return open(await buildReal());
}

/** A store over the dataset in a folder of its own. */
export async function open(dataset: Dataset): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), "portal-statistics-"));
  const file = join(folder, "world.sqlite");
  await loadDataset(file, dataset);
  const store = openStore(file);
  return {
    dataset,
    store,
    remove: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function buildReal(): Promise<Dataset> {
  const folder = (name: string) => fileURLToPath(new URL(`../../../data/${name}`, import.meta.url));
  const { tables } = ingest(await readTables(folder("tables")));
  return assemble(tables, await loadBoundaries(folder("boundaries")));
}
