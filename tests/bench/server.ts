// Times of single answers at the large size, whole way through the app: parsing, store, JSON, entity tag.
// Each run asks another question, so that no answer is remembered.
import type { Hono } from "hono";
import { createApp } from "../../server/app.ts";
import { openStore } from "../../server/store/sqlite/index.ts";
import type { Databases } from "./dataset.ts";
import { sizes } from "./generate.ts";
import { measure } from "./measure.ts";
import { mulberry32, type Random } from "./random.ts";
import { type Result, timeResult } from "./report.ts";

const kinds = ["gifts", "medical_visit", "joint_patrol", "training", "conference", "youth_exchange"];
const words = [
  "thử",
  "mơ ảo",
  "hoạt động giả định",
  "đồn thử",
  "tai",
  "oọc 12",
  "bản mơ",
  "x",
  "kết nghĩa",
  "1234",
];

export async function measureServer({ large }: Databases): Promise<readonly Result[]> {
  const store = openStore(large);
  const report = (error: unknown) => console.error(error);
  const app = createApp({ store, pageFiles: new Map(), now: () => new Date(), report });
  const random = mulberry32(1);
  const items = (query: (run: number) => string) =>
    ask(app, (run) => `/api/collections/activities/items?limit=100&${query(run)}`);
  const results = [
    timeResult(
      await measure(
        "page of 100, by kind and unit",
        500,
        items((run) => `kind=${random.pick(kinds)}&unit=vn-c${run % 40}&offset=${random.below(20)}`),
      ),
      3,
    ),
    timeResult(
      await measure(
        "page of 100, by period",
        500,
        items(() => `period=${periodText(random)}`),
      ),
      3,
    ),
    timeResult(
      await measure(
        "page of 100, by box",
        500,
        items(() => `bbox=${boxText(random)}`),
      ),
      3,
    ),
    timeResult(
      await measure(
        "page of 100, by place, sorted",
        500,
        items((run) => `place=v-${run}&sortby=-date_start`),
      ),
      3,
    ),
    timeResult(
      await measure(
        "one feature",
        1000,
        ask(app, () => `/api/collections/activities/items/act-${random.below(sizes.activities)}`),
      ),
      1,
    ),
    timeResult(
      await measure(
        "search",
        300,
        ask(
          app,
          (run) =>
            `/api/search?q=${encodeURIComponent(words[run % words.length] ?? "")}&limit=${10 + Math.floor(run / words.length)}`,
        ),
      ),
      10,
    ),
    timeResult(
      await measure(
        "facets",
        300,
        ask(
          app,
          () =>
            `/api/facets?kind=${random.pick(kinds)}&period=${periodText(random)}&count_periods=${periodText(random)},${periodText(random)}`,
        ),
      ),
      30,
    ),
    timeResult(
      await measure(
        "whole collection of 5,000",
        50,
        ask(app, (run) => `/api/collections/places/items?limit=${5000 + run}`),
      ),
      25,
    ),
  ];
  await store.close();
  return results;
}

function ask(app: Hono, address: (run: number) => string) {
  return async (run: number) => {
    const asked = address(run);
    const response = await app.request(asked);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${asked} was answered with ${response.status}`);
  };
}

function periodText(random: Random): string {
  const days = Array.from({ length: 2 }, () => {
    const [month, day] = [1 + random.below(12), 1 + random.below(28)];
    return `${2010 + random.below(17)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  });
  return days.toSorted().join("/");
}

function boxText(random: Random): string {
  const [west, south] = [random.between(106.4, 107.4), random.between(14.9, 15.6)];
  return [west, south, west + 0.3, south + 0.3].map((degrees) => degrees.toFixed(4)).join(",");
}
