// A store over the fictional world, in a folder of its own.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../../server/store/sqlite/index.ts";
import { loadDataset } from "../../../server/store/sqlite/load.ts";
import { buildWorld } from "../../fixtures/world.ts";
import type { OpenedStore } from "./suite/opened.ts";

export async function openWorldStore(): Promise<OpenedStore> {
  const folder = await mkdtemp(join(tmpdir(), "portal-store-"));
  const file = join(folder, "world.sqlite");
  const dataset = await buildWorld();
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
