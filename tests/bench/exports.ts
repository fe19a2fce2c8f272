// Exports of 100,000 activities, through the app and read to their end as a client does: time, and memory while they run.
import type { Hono } from "hono";
import { createApp } from "../../server/app.ts";
import { openStore } from "../../server/store/sqlite/index.ts";
import type { Databases } from "./dataset.ts";
import { sizes } from "./generate.ts";
import type { Result } from "./report.ts";

interface Asked {
  readonly format: string;
  readonly maxSeconds: number;
  readonly maxMegabytes: number;
}

const asked: readonly Asked[] = [
  { format: "csv", maxSeconds: 3, maxMegabytes: 100 },
  { format: "xlsx", maxSeconds: 15, maxMegabytes: 100 },
];

const runs = 3;

export async function measureExports({ large }: Databases): Promise<readonly Result[]> {
  const store = openStore(large);
  const report = (error: unknown) => console.error(error);
  const app = createApp({ store, pageFiles: new Map(), now: () => new Date(), report });
  const results: Result[] = [];
  for (const one of asked) {
    // A first one brings code and database into memory, as in a server that runs.
    await exported(app, one.format);
    const measured: Exported[] = [];
    for (let run = 0; run < runs; run += 1) measured.push(await exported(app, one.format));
    results.push(...resultsOf(one, measured));
  }
  await store.close();
  return results;
}

interface Exported {
  readonly seconds: number;
  /** The most that the process grew by while it ran. */
  readonly megabytes: number;
}

async function exported(app: Hono, format: string): Promise<Exported> {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  let most = before;
  const response = await app.request(`/api/collections/activities/export?f=${format}`);
  const matched = Number(response.headers.get("OGC-NumberMatched"));
  if (matched !== sizes.activities || !response.body)
    throw new Error(`f=${format} holds ${matched} records, expected ${sizes.activities}`);
  for await (const bytes of response.body) {
    if (bytes.length > 0) most = Math.max(most, process.memoryUsage.rss());
  }
  return { seconds: (performance.now() - start) / 1000, megabytes: (most - before) / 1e6 };
}

function resultsOf({ format, maxSeconds, maxMegabytes }: Asked, measured: readonly Exported[]): Result[] {
  const seconds = middle(measured.map((one) => one.seconds));
  const megabytes = Math.max(...measured.map((one) => one.megabytes));
  const what = `export of 100,000 activities as ${format.toUpperCase()}`;
  return [
    {
      what,
      asked: `≤ ${maxSeconds} s`,
      found: `${seconds.toFixed(2)} s, middle of ${runs}`,
      isMet: seconds <= maxSeconds,
    },
    {
      what: `${what}: memory growth`,
      asked: `≤ ${maxMegabytes} MB`,
      found: `${megabytes.toFixed(0)} MB, most of ${runs}`,
      isMet: megabytes <= maxMegabytes,
    },
  ];
}

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
