import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";
import { openStore } from "../../../server/store/sqlite/index.ts";
import { loadDataset } from "../../../server/store/sqlite/load.ts";
import { buildWorld } from "../../fixtures/world.ts";
import { describeStore } from "./suite/index.ts";

describe("the SQLite store", { timeout: 60_000 }, () => {
  describeStore(openWorld);
});

async function openWorld() {
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
