// An app over a world, asked over HTTP under random Filters.
import fc from "fast-check";
import { expect } from "vitest";
import type { z } from "zod";
import { type Dataset, type FeaturePageOf, type Filter, formatFilter, pageSchema } from "#contract";
import { createApp } from "../../server/app.ts";
import type { World } from "./statistics/worlds.ts";
import { filtersOf } from "./store/filters.ts";

export type Page = FeaturePageOf<"activities">;

export const activities = pageSchema("activities");
export const activityItems = "collections/activities/items";

/** What goes on for years meets both such a day and a programme's time. */
const beforeAnyProgramme = { from: "2023-02-01", to: "2023-02-01" };
/** Random Filters for each claim, besides these and the empty one. */
const numRuns = 30;

export interface AskedWorld {
  readonly dataset: Dataset;
  /** Asks an address below /api under a Filter. Anything but a valid answer fails the test. */
  readonly get: <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    filter: Filter,
    more?: Readonly<Record<string, string>>,
  ) => Promise<z.output<Schema>>;
  /** All that the Filter leaves, as the list asks for it. */
  readonly list: (filter: Filter) => Promise<Page>;
  readonly countOf: (filter: Filter) => Promise<number>;
  /** Proves a claim for the empty Filter and for random ones; `answer` is the list's. */
  readonly forAnyFilter: (claim: (filter: Filter, answer: Page) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function askWorld(openWorld: () => Promise<World>): Promise<AskedWorld> {
  const { dataset, store, remove } = await openWorld();
  const app = createApp({
    store,
    pageFiles: new Map(),
    now: () => new Date("2026-01-02T03:04:05Z"),
    report: (error) => {
      throw error;
    },
  });
  const get: AskedWorld["get"] = async (schema, path, filter, more = {}) => {
    const address = `/api/${path}?${new URLSearchParams({ ...formatFilter(filter), ...more }).toString()}`;
    const response = await app.request(address);
    expect([address, response.status]).toEqual([address, 200]);
    return schema.parse(await response.json());
  };
  const list = (filter: Filter): Promise<Page> => get(activities, activityItems, filter, { limit: "10000" });
  // Codes of no list are refused by every address alike.
  const filters = filtersOf(dataset, "activities").filter(
    ({ kind, topic }) => ![...(kind ?? []), ...(topic ?? [])].includes("of_no_feature"),
  );
  return {
    dataset,
    get,
    list,
    countOf: async (filter) => (await get(activities, activityItems, filter, { limit: "1" })).numberMatched,
    forAnyFilter: (claim) =>
      fc.assert(
        fc.asyncProperty(filters, async (filter) => claim(filter, await list(filter))),
        { numRuns, examples: [[{}], [{ period: beforeAnyProgramme }]] },
      ),
    close: remove,
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
