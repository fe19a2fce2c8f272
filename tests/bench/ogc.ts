// What a GIS feels: GDAL reading a collection, and the pages and features that it asks for.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Databases } from "./dataset.ts";
import { sizes } from "./generate.ts";
import type { Result } from "./report.ts";
import { withServer } from "./servedDatabase.ts";
import { type Load, measureLoads } from "./throughput.ts";

const features = 2500;
const askedSeconds = 1.5;

const items = "/api/collections/activities/items";

/** Kept answers are what was asked for; those made anew stand beside them, without a number of their own. */
const loads: readonly Load[] = [
  { what: "items?limit=1000, kept", path: `${items}?limit=1000`, askedPerSecond: 400 },
  { what: "items?limit=10, kept", path: `${items}?limit=10`, askedPerSecond: 5000 },
  { what: "one item, kept", path: `${items}/act-1`, askedPerSecond: 8000 },
  {
    what: "items?limit=1000, made anew",
    path: (run) => `${items}?limit=1000&offset=${run}`,
    askedPerSecond: null,
  },
  {
    what: "items?limit=10, made anew",
    path: (run) => `${items}?limit=10&offset=${run}`,
    askedPerSecond: null,
  },
  {
    what: "items?limit=10 by CQL2, made anew",
    path: (run) => `${items}?limit=10&filter=${encodeURIComponent(`kind = 'gifts' AND id <> 'act-${run}'`)}`,
    askedPerSecond: null,
  },
  {
    what: "one item, made anew",
    path: (run) => `${items}/act-${run % sizes.activities}`,
    askedPerSecond: null,
  },
];

export async function measureOgc({ large }: Databases): Promise<readonly Result[]> {
  return [...(await measureGdal(large)), ...(await measureLoads(large, loads))];
}

/** GDAL before 3.8 asks page after page of ten; later versions, and whoever says so, ask a thousand at once. */
async function measureGdal(database: string): Promise<readonly Result[]> {
  if (spawnSync("ogr2ogr", ["--version"]).status !== 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "portal-bench-ogc-"));
  try {
    return await withServer(database, (origin) => [
      readWithGdal(origin, folder, "10 a page", []),
      readWithGdal(origin, folder, "1000 a page", ["-oo", "PAGE_SIZE=1000"]),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The middle of three whole runs of ogr2ogr, its own start included; each reads what was not read before. */
function readWithGdal(origin: string, folder: string, how: string, options: readonly string[]): Result {
  const seconds = [0, 1, 2].map((run) => {
    const file = join(folder, `${how.replaceAll(" ", "-")}-${run}.gpkg`);
    const source = `OAPIF:${origin}/api/collections/places`;
    const start = performance.now();
    const { status, stderr } = spawnSync(
      "ogr2ogr",
      ["-f", "GPKG", file, source, "places", "-limit", String(features), ...options],
      { encoding: "utf8" },
    );
    if (status !== 0 || stderr !== "") throw new Error(`ogr2ogr: ${stderr}`);
    return (performance.now() - start) / 1000;
  });
  const [first = 0] = seconds;
  return {
    what: `GDAL reads ${features} features, ${how}`,
    asked: `≤ ${askedSeconds} s`,
    found: `${first.toFixed(2)} s first, then ${seconds
      .slice(1)
      .map((time) => time.toFixed(2))
      .join(" and ")} s`,
    isMet: first <= askedSeconds,
  };
}
