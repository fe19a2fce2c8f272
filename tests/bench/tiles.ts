// Vector tiles: a kept one over HTTP from a process of its own, and one that is cut anew each time.
import { createApp } from "../../server/app.ts";
import { openStore } from "../../server/store/sqlite/index.ts";
import { tilesOver } from "../../server/tiles/grid.ts";
import type { Databases } from "./dataset.ts";
import { sizes } from "./generate.ts";
import { measure } from "./measure.ts";
import { type Result, timeResult } from "./report.ts";
import { measureLoads } from "./throughput.ts";

const askedPerSecond = 3000;
const askedColdMilliseconds = 40;
/** Villages on both sides of the line. */
const middle = [107.45, 15.6, 107.45, 15.6] as const;
/** Where the map opens, and where villages have names. */
const zooms = [9, 12];

export async function measureTiles({ large, real }: Databases): Promise<readonly Result[]> {
  const { minX: x, minY: y } = tilesOver(middle, 9);
  return [
    ...(await measureLoads(real, [
      { what: "kept tile, all layers, brotli, real data", path: `/api/xyz/9/${x}/${y}.mvt`, askedPerSecond },
    ])),
    ...(await measureCold(real, "all layers, real data", () => "/api/xyz/")),
    ...(await measureCold(large, `${sizes.villages} villages`, () => "/api/xyz/places/")),
  ];
}

/** Each run asks under another box, so that no answer is remembered; the box leaves everything. */
async function measureCold(database: string, of: string, base: () => string): Promise<readonly Result[]> {
  const store = openStore(database);
  const report = (error: unknown) => console.error(error);
  const app = createApp({ store, pageFiles: new Map(), now: () => new Date(), report });
  const results: Result[] = [];
  for (const z of zooms) {
    const { minX: x, minY: y } = tilesOver(middle, z);
    const measured = await measure(`tile cut anew, level ${z}, ${of}`, 50, async (run) => {
      const response = await app.request(`${base()}${z}/${x}/${y}.mvt?bbox=100,${10 + run / 1000},110,20`);
      if (response.status !== 200) throw new Error(`the tile was answered with ${response.status}`);
      await response.arrayBuffer();
    });
    results.push(timeResult(measured, askedColdMilliseconds));
  }
  await store.close();
  return results;
}
