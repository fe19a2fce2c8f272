import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Dataset,
  Dimension,
  type Filter,
  Measure,
  noneKey,
  severalKey,
  Statistics,
  type StatisticsQuery,
  UnitVintage,
} from "#contract";
import type { Store } from "../../../server/store/store.ts";
import { filtersOf } from "../store/filters.ts";
import { plainFilter } from "../store/plainFilter.ts";
import { plainCells } from "./plain.ts";
import { type World, worlds } from "./worlds.ts";

/** Properties over the real tables take some seconds on a busy machine. */
const timeout = 30_000;

describe.each(Object.entries(worlds))("statistics of %s", { timeout }, (_, openWorld) => {
  let dataset: Dataset;
  let store: Store;
  let remove: World["remove"];
  beforeAll(async () => {
    ({ dataset, store, remove } = await openWorld());
  });
  afterAll(() => remove());

  const queries = (): fc.Arbitrary<StatisticsQuery> =>
    fc
      .record({
        measure: fc.constantFrom(...Measure.options),
        by: fc.constantFrom(...Dimension.options),
        by2: fc.option(fc.constantFrom(...Dimension.options)),
        vintage: fc.constantFrom(...UnitVintage.options),
        filter: filtersOf(dataset, "activities"),
      })
      .filter(({ by, by2 }) => by !== by2);

  it("count in each cell what a plain look at every record counts", async () => {
    await fc.assert(
      fc.asyncProperty(queries(), async (query) => {
        const { cells } = Statistics.parse(await store.statistics(query));
        const expected = [...plainCells(dataset, query)].sort(byKeys);
        expect(cells.toSorted(byKeys)).toMatchObject(expected);
        expect(cells).toHaveLength(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  it("add up to what the list finds, in both vintages and by every measure", async () => {
    await fc.assert(
      fc.asyncProperty(queries(), async (query) => {
        const answer = await store.statistics(query);
        const listed = plainFilter(dataset, "activities", query.filter);
        const added = answer.cells.reduce((sum, cell) => sum + cell.activities, 0);
        expect([added, answer.total, answer.hidden_undated]).toEqual([
          listed.ids.length,
          listed.ids.length,
          listed.undated,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it("give the records behind each cell, as many as it counts, all of them in the list", async () => {
    await fc.assert(
      fc.asyncProperty(queries(), fc.nat(), async ({ measure, ...query }, which) => {
        const { cells } = await store.statistics({ measure, ...query });
        const cell = cells[which % Math.max(1, cells.length)];
        if (!cell) return;
        const records = await store.statisticsRecords({ ...query, key: cell.key, key2: cell.key2 });
        expect([records.activities.length, records.shared.length]).toEqual([cell.activities, cell.shared]);
        const listed = plainFilter(dataset, "activities", query.filter).ids;
        const behind = [...records.activities, ...records.shared];
        expect(behind.filter((id) => !listed.includes(id))).toEqual([]);
        expect(new Set(behind).size).toBe(behind.length);
      }),
      { numRuns: 60 },
    );
  });

  it("say of each kind, topic and side what the list says when it is chosen", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf(dataset, "activities"), async (filter) => {
        for (const by of ["kind", "topic", "side"] as const) {
          const { [by]: _own, ...rest } = filter;
          const query = { measure: "activities", by, by2: null, vintage: "today", filter: rest } as const;
          for (const { key, activities, shared } of (await store.statistics(query)).cells) {
            if (key === severalKey || key === noneKey) continue;
            const chosen = { ...rest, [by]: [key] } as Filter;
            expect([by, key, activities + shared]).toEqual([
              by,
              key,
              plainFilter(dataset, "activities", chosen).ids.length,
            ]);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("say of each commune of today what the list says when it is chosen", async () => {
    const today = dataset.features["admin-units"].filter(
      ({ properties: unit }) => unit.level === "commune" && unit.valid_to === null,
    );
    const query = { measure: "activities", by: "unit", by2: null, vintage: "today", filter: {} } as const;
    const { cells } = await store.statistics(query);
    for (const { id } of today) {
      const cell = cells.find(({ key }) => key === id);
      expect([id, (cell?.activities ?? 0) + (cell?.shared ?? 0)]).toEqual([
        id,
        plainFilter(dataset, "activities", { unit: [id] }).ids.length,
      ]);
    }
  });

  it("sum reach within one unit of reach, sure figures that are no aggregates, each once", async () => {
    await fc.assert(
      fc.asyncProperty(queries(), async (query) => {
        const answer = await store.statistics({ ...query, measure: "reach" });
        const ids = new Set(plainFilter(dataset, "activities", query.filter).ids);
        const figures = dataset.features.activities
          .filter(({ id }) => ids.has(id))
          .flatMap(({ properties }) =>
            properties.reach.map((figure) => ({ ...figure, isSure: properties.certainty !== "C" })),
          );
        const summable = figures.filter((figure) => figure.isSure && !figure.is_aggregate);
        const units = [...new Set(figures.map((figure) => figure.unit_of_reach))].sort();
        expect(answer.reach.map(({ unit_of_reach }) => unit_of_reach)).toEqual(units);
        expect(answer.not_summable).toBe(figures.length - summable.length);
        for (const { unit_of_reach, sum, figures: count } of answer.reach) {
          const ofUnit = summable.filter((figure) => figure.unit_of_reach === unit_of_reach);
          expect([count, sum]).toEqual([
            ofUnit.length,
            expect.closeTo(ofUnit.reduce((all, { quantity }) => all + quantity, 0)),
          ]);
          const ofCells = answer.cells.flatMap((cell) =>
            cell.reach.filter((other) => other.unit_of_reach === unit_of_reach),
          );
          expect(ofCells.reduce((all, other) => all + other.sum, 0)).toBeCloseTo(sum);
          expect(ofCells.reduce((all, other) => all + other.figures, 0)).toBe(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("join no aggregate, domestic or informal tie to the single ones", async () => {
    const query = { measure: "twinnings_active", by: "kind", by2: null, vintage: "today" } as const;
    const others = dataset.features.twinnings.filter(
      ({ properties: tie }) => tie.is_aggregate || tie.is_domestic || tie.status === "informal_ties",
    );
    for (const { id } of others) {
      const { value, cells } = await store.statistics({ ...query, filter: { twinning: [id] } });
      const joined = dataset.features.activities.filter(({ properties }) =>
        properties.twinning_ids.includes(id),
      );
      const single = new Set(
        joined
          .flatMap(({ properties }) => properties.twinning_ids)
          .filter((tie) => !others.some((other) => other.id === tie)),
      );
      expect([id, value, cells.length > 0]).toEqual([id, single.size, joined.length > 0]);
    }
  });
});

function byKeys(a: { key: string; key2: string | null }, b: { key: string; key2: string | null }): number {
  return a.key.localeCompare(b.key) || (a.key2 ?? "").localeCompare(b.key2 ?? "");
}
