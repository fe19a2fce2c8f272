// Whatever the Filter, every answer of the server tells the number that the list tells.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  Coverage,
  CoverageColumns,
  Dimension,
  FacetKey,
  Facets,
  formatPeriod,
  type Period,
  Statistics,
  StatisticsRecords,
  UnitVintage,
} from "#contract";
import { activities, activityItems, type AskedWorld, askWorld, sum } from "./anyFilter.ts";
import { worlds } from "./statistics/worlds.ts";

/** Each Filter asks some dozens of answers, on a machine that may be busy. */
const timeout = 60_000;

const periods: readonly Period[] = [
  { from: "2024-01-01", to: "2024-12-31" },
  { from: "2025-07-01", to: null },
  { from: null, to: "2019-12-31" },
];

describe.each(Object.entries(worlds))("one number in every answer over %s", { timeout }, (_, openWorld) => {
  let world: AskedWorld;
  beforeAll(async () => {
    world = await askWorld(openWorld);
  });
  afterAll(() => world.close());

  it("is told by the page, its features and the facets", () =>
    world.forAnyFilter(async (filter, { features, numberMatched, numberReturned, numberUndated }) => {
      const ids = new Set(features.map(({ id }) => id));
      expect([features.length, ids.size, numberReturned]).toEqual(Array(3).fill(numberMatched));
      const facets = await world.get(Facets, "facets", filter);
      expect([facets.matched, facets.undated]).toEqual([numberMatched, numberUndated]);
      expect(facets.total).toBe(world.dataset.features.activities.length);
    }));

  it("is what each choice of the facets promises, once it is made", () =>
    world.forAnyFilter(async (filter) => {
      const count_periods = periods.map(formatPeriod).join(",");
      const { facets } = await world.get(Facets, "facets", filter, { count_periods });
      for (const key of FacetKey.options) {
        const { [key]: _own, ...others } = filter;
        const { undated: _undated, ...dated } = others;
        const rest = key === "period" ? dated : others;
        for (const [choice, count] of Object.entries(facets[key])) {
          const chosen = { [key]: choice, limit: "1" };
          const { numberMatched } = await world.get(activities, activityItems, rest, chosen);
          expect([key, choice, count]).toEqual([key, choice, numberMatched]);
        }
      }
    }));

  it("is what the cells of every dimension add up to, in the units of that day and in today's", () =>
    world.forAnyFilter(async (filter, { numberMatched }) => {
      for (const by of Dimension.options) {
        for (const vintage of UnitVintage.options) {
          const grid = { by, vintage, measure: "activities" };
          const { total, value, cells } = await world.get(Statistics, "statistics", filter, grid);
          const added = sum(cells.map((cell) => cell.activities));
          expect([by, vintage, total, value, added]).toEqual([by, vintage, ...Array(3).fill(numberMatched)]);
        }
      }
    }));

  it("is found again behind the cells of one or two dimensions, each activity once", async () => {
    const dimensions = fc.shuffledSubarray([...Dimension.options], { minLength: 1, maxLength: 2 });
    const grids = fc.sample(fc.tuple(dimensions, fc.constantFrom(...UnitVintage.options)), 100).values();
    await world.forAnyFilter(async (filter, { features }) => {
      const [[by = "unit", by2], vintage] = grids.next().value ?? [[], "today"];
      const grid = { by, ...(by2 && { by2 }), vintage };
      const { cells } = await world.get(Statistics, "statistics", filter, { ...grid, measure: "activities" });
      const found: string[] = [];
      for (const { key, key2, activities: own, shared } of cells) {
        const cell = { ...grid, key, ...(key2 !== null && { key2 }) };
        const records = await world.get(StatisticsRecords, "statistics/records", filter, cell);
        expect([cell, records.activities.length, records.shared.length]).toEqual([cell, own, shared]);
        found.push(...records.activities);
      }
      expect(found.sort()).toEqual(features.map(({ id }) => id).sort());
    });
  });

  it("is the total of the coverage", () =>
    world.forAnyFilter(async (filter, { features, numberMatched }) => {
      const undated = features.filter(({ properties: { date_start, date_end } }) => !date_start && !date_end);
      for (const by of ["unit", "twinning"]) {
        for (const by2 of CoverageColumns.options) {
          for (const vintage of UnitVintage.options) {
            const coverage = await world.get(Coverage, "coverage", filter, { by, by2, vintage });
            expect([coverage.total, coverage.undated]).toEqual([numberMatched, undated.length]);
          }
        }
      }
    }));

  it("is told of each unit by coverage and statistics alike", () =>
    world.forAnyFilter(async (filter) => {
      for (const vintage of UnitVintage.options) {
        const coverage = await world.get(Coverage, "coverage", filter, { by: "unit", by2: "kind", vintage });
        const grid = { by: "unit", vintage, measure: "activities" };
        const { cells } = await world.get(Statistics, "statistics", filter, grid);
        const ofUnit = new Map(cells.map(({ key, activities: own, shared }) => [key, own + shared]));
        for (const row of coverage.rows)
          expect([row.id, rowTotal(row)]).toEqual([row.id, ofUnit.get(row.id) ?? 0]);
      }
    }));

  it("is told of each tie by coverage and list alike", () =>
    world.forAnyFilter(async ({ twinning: _twinning, ...filter }) => {
      const coverage = await world.get(Coverage, "coverage", filter, { by: "twinning", by2: "kind" });
      for (const row of coverage.rows)
        expect([row.id, rowTotal(row)]).toEqual([
          row.id,
          await world.countOf({ ...filter, twinning: [row.id] }),
        ]);
    }));
});

/** An activity has one kind: over the kinds a row adds up to its activities, each once. */
function rowTotal({ cells, outside }: Coverage["rows"][number]): number {
  return sum(cells.map((cell) => cell.activities)) + outside;
}
