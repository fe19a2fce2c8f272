// The copy that a browser keeps answers what the server answers: the same suite, and the same random questions to both.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  collectionIds,
  CoverageColumns,
  CoverageRows,
  Dimension,
  type Filter,
  Measure,
  type Period,
  UnitVintage,
} from "#contract";
import type { Store } from "../../../server/store/store.ts";
import { examples } from "../cql2/examples.ts";
import { type World, worlds } from "../statistics/worlds.ts";
import { filtersOf } from "./filters.ts";
import { copyOf } from "./openCopy.ts";
import { openWorldStore } from "./openWorld.ts";
import { describeStore } from "./suite/index.ts";
import { allOf, wholePage } from "./suite/opened.ts";

describe("the copy in memory", { timeout: 60_000 }, () => {
  describeStore(async () => {
    const { dataset, store, remove } = await openWorldStore();
    return { dataset, store: await copyOf(store), remove };
  });

  it("is refused when it is torn or no database", async () => {
    const { store, remove } = await openWorldStore();
    const bytes = await store.copy();
    const copyTorn = () => copyOf({ madeOn: store.madeOn, copy: async () => bytes.slice(0, 5000) });
    const copyOfNoise = () =>
      copyOf({ madeOn: store.madeOn, copy: async () => new Uint8Array(8192).fill(7) });
    await expect(copyTorn()).rejects.toThrow("malformed");
    await expect(copyOfNoise()).rejects.toThrow("not a database");
    await remove();
  });
});

const periods: readonly Period[] = [
  { from: "2024-01-01", to: "2024-12-31" },
  { from: null, to: "2019-06-30" },
];

describe.each(Object.entries(worlds))("server and copy over %s", { timeout: 120_000 }, (_, openWorld) => {
  let world: World;
  let copy: Store;
  beforeAll(async () => {
    world = await openWorld();
    copy = await copyOf(world.store);
  });
  afterAll(async () => {
    await copy.close();
    await world.remove();
  });

  it("are of one version, one shape and one day", () => {
    const told = ({ version, shape, madeOn }: Store) => ({ version, shape, madeOn });
    expect(told(copy)).toEqual(told(world.store));
  });

  it.each(collectionIds)("give the same features of %s under any Filter, in any order", (id) =>
    fc.assert(
      fc.asyncProperty(
        filtersOf(world.dataset, id),
        fc.constantFrom(null, ...world.store.sortables(id)),
        async (filter, sortby) => {
          const ask = async (store: Store) => [
            await store.features(id, filter, { ...wholePage, sortby }),
            await store.unknownValue(id, filter),
          ];
          expect(await ask(copy)).toEqual(await ask(world.store));
        },
      ),
      { numRuns: 100 },
    ),
  );

  it.each(examples)(
    "give the same features of $collection for which $text",
    async ({ collection, means }) => {
      const ask = (store: Store) => store.features(collection, {}, wholePage, means);
      expect(await ask(copy)).toEqual(await ask(world.store));
    },
  );

  it.each(collectionIds)("give the same records of %s and describe it alike", async (id) => {
    const ask = async (store: Store) => [await allOf(store.records(id, {})), await store.collection(id)];
    expect(await ask(copy)).toEqual(await ask(world.store));
  });

  it("count alike: facets, statistics and the records behind them, coverage, progress", () =>
    fc.assert(
      fc.asyncProperty(
        filtersOf(world.dataset, "activities"),
        fc.constantFrom(...UnitVintage.options),
        fc.shuffledSubarray([...Dimension.options], { minLength: 2, maxLength: 2 }),
        async (filter, vintage, [by = "unit", by2 = "year"]) => {
          const ask = (store: Store) => countsOf(store, { by, by2, vintage, filter });
          expect(await ask(copy)).toEqual(await ask(world.store));
        },
      ),
      { numRuns: 20, examples: [[{}, "today", ["unit", "year"]]] },
    ));

  it("find the same gaps by any rule", async () => {
    for (const by of CoverageRows.options)
      for (const months of [1, 6, 12, 36])
        for (const asOf of [null, "2024-06-30"]) {
          const ask = (store: Store) => store.gaps({ by, months, asOf, kinds: null });
          expect(await ask(copy)).toEqual(await ask(world.store));
        }
  });

  it("find the same for any words, in the same order", () =>
    fc.assert(
      fc.asyncProperty(
        filtersOf(world.dataset, "activities").map(({ q }) => q ?? "bien"),
        async (q) => {
          expect(await copy.search(q, 20)).toEqual(await world.store.search(q, 20));
        },
      ),
      { numRuns: 100 },
    ));

  it("say the same of lists, programmes and sources", async () => {
    const { sources } = world.dataset;
    const ask = async (store: Store) => [
      await store.codeLists(),
      await store.programmes(),
      await store.counts(),
      await Promise.all(sources.map(({ id }) => store.source(id))),
    ];
    expect(await ask(copy)).toEqual(await ask(world.store));
  });
});

/** Every count under a Filter. */
async function countsOf(store: Store, grid: Grid): Promise<unknown[]> {
  const { vintage, filter } = grid;
  const answers: unknown[] = [await store.facets(filter, periods)];
  for (const measure of Measure.options) answers.push(await store.statistics({ measure, ...grid }));
  const { cells } = await store.statistics({ measure: "activities", ...grid });
  for (const { key, key2 } of cells.slice(0, 5))
    answers.push(await store.statisticsRecords({ ...grid, key, key2 }));
  for (const by of CoverageRows.options)
    for (const by2 of CoverageColumns.options)
      answers.push(await store.coverage({ by, by2, vintage, kinds: null, filter }));
  for (const { id } of await store.programmes())
    answers.push(await store.progress({ programme: id, vintage, filter }));
  return answers;
}

interface Grid {
  readonly by: Dimension;
  readonly by2: Dimension;
  readonly vintage: UnitVintage;
  readonly filter: Filter;
}
