// The fictional world with 50,000 villages more, served by a portal of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset, Position } from "#contract";
import { loadDataset } from "../../server/store/sqlite/load.ts";
import { environment, nodeBinary, root } from "../../scripts/install.mjs";
import { mulberry32 } from "../bench/random.ts";
import { buildWorld } from "../fixtures/world.ts";
import { addressOf } from "./portal.ts";

export const manyPlaces = 50_000;
const precisions = ["exact", "village", "commune", "estimated"] as const;
/** One of them stands alone in the middle of a clearing, so that a click can mean no other. */
export const lonelyVillage = { id: "v-many-0", name: "Thôn Giả Định 0", position: [107.2, 15.7] } as const;
const clearingDegrees = 0.01;

/** As many villages on both sides, everywhere but in the clearing. */
async function crowdedWorld(): Promise<Dataset> {
  const world = await buildWorld();
  const random = mulberry32(50);
  const [model] = world.features.places.filter(({ id }) => id === "v-dac-thu");
  if (!model) throw new Error("the fictional world has lost its village v-dac-thu");
  const [lon, lat] = lonelyVillage.position;
  const positionOf = (index: number): Position => {
    for (;;) {
      const position: Position =
        index === 0 ? [lon, lat] : [random.between(106.6, 107.8), random.between(15.1, 16.3)];
      const isFar = Math.hypot(position[0] - lon, position[1] - lat) > clearingDegrees;
      if (index === 0 || isFar) return position;
    }
  };
  const villages = Array.from({ length: manyPlaces }, (_, index) => {
    const coordinates = positionOf(index);
    const isLao = coordinates[0] < 107;
    return {
      ...model,
      id: `v-many-${index}`,
      geometry: { type: "Point" as const, coordinates },
      properties: {
        ...model.properties,
        name_vi: `${isLao ? "Bản" : "Thôn"} Giả Định ${index}`,
        name_en: `Fictional village ${index}`,
        country: isLao ? ("LA" as const) : ("VN" as const),
        unit: isLao ? "la-9501" : "vn-9001-2025",
        former_unit: isLao ? null : "vn-9001",
        coord_precision: precisions[index % precisions.length] ?? "village",
        aliases: [],
        twinning_ids: [],
        unit_twinning_ids: [],
        twin_ids: [],
        is_twinned: false,
      },
    };
  });
  return { ...world, features: { ...world.features, places: [...world.features.places, ...villages] } };
}

/** Serves the crowded world; `close` ends the server and removes its files. */
export async function serveManyPlaces(): Promise<{
  readonly url: string;
  readonly close: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), "portal-many-"));
  const database = join(folder, "many.sqlite");
  await loadDataset(database, await crowdedWorld());
  const server = spawn(nodeBinary(), ["server/main.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...environment(), HOST: "127.0.0.1", PORT: "0", PORTAL_DB: database, PORTAL_CACHE: folder },
  });
  const url = await addressOf(server);
  server.stdout.resume();
  const close = async () => {
    server.kill("SIGTERM");
    await once(server, "exit");
    rmSync(folder, { recursive: true });
  };
  return { url, close };
}
