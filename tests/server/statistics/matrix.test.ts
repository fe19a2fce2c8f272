import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  Coverage,
  CoverageColumns,
  type CoverageQuery,
  CoverageRows,
  type Dataset,
  type Filter,
  firstDay,
  Gaps,
  isValidOn,
  lastDay,
  overlaps,
  UnitVintage,
} from "#contract";
import type { Store } from "../../../server/store/store.ts";
import { filtersOf } from "../store/filters.ts";
import { plainFilter } from "../store/plainFilter.ts";
import { plainValues } from "./plain.ts";
import { type World, worlds } from "./worlds.ts";

/** Properties over the real tables take some seconds on a busy machine. */
const timeout = 30_000;

describe.each(Object.entries(worlds))("the matrix and the lists of %s", { timeout }, (_, openWorld) => {
  let dataset: Dataset;
  let store: Store;
  let remove: World["remove"];
  beforeAll(async () => {
    ({ dataset, store, remove } = await openWorld());
  });
  afterAll(() => remove());

  const queries = (): fc.Arbitrary<CoverageQuery> =>
    fc.record({
      by: fc.constantFrom(...CoverageRows.options),
      by2: fc.constantFrom(...CoverageColumns.options),
      vintage: fc.constantFrom(...UnitVintage.options),
      kinds: fc.constant(null),
      filter: filtersOf(dataset, "activities"),
    });

  it("counts in each row and column what a plain look counts, and says active of it and of nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(queries(), async (query) => {
        const coverage = Coverage.parse(await store.coverage(query));
        const ids = new Set(plainFilter(dataset, "activities", query.filter).ids);
        const found = dataset.features.activities
          .filter(({ id }) => ids.has(id))
          .map(({ properties: activity }) => ({
            rows:
              query.by === "twinning"
                ? activity.twinning_ids
                : plainValues(dataset, activity, "unit", query.vintage),
            columns: plainValues(dataset, activity, query.by2, query.vintage),
          }));
        const shown = new Set(coverage.rows.map(({ id }) => id));
        expect(coverage.total).toBe(ids.size);
        expect(coverage.elsewhere).toBe(found.filter(({ rows }) => !rows.some((id) => shown.has(id))).length);
        for (const { id, cells, outside } of coverage.rows) {
          const ofRow = found.filter(({ rows }) => rows.includes(id));
          expect(outside).toBe(ofRow.filter(({ columns }) => columns.length === 0).length);
          expect(cells.map(({ activities }) => activities)).toEqual(
            coverage.columns.map((column) => ofRow.filter(({ columns }) => columns.includes(column)).length),
          );
          for (const { activities, events, state } of cells) {
            expect(state === "active").toBe(activities + events > 0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("counts towards each item of a programme what its kinds, or else its topics, and its period say", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf(dataset, "activities"), async (filter) => {
        for (const programme of dataset.programmes) {
          const period = { from: firstDay(programme.period_from), to: lastDay(programme.period_to) };
          const idsOf = (asked: Filter) => new Set(plainFilter(dataset, "activities", asked).ids);
          const { period: _period, undated: _undated, ...timeless } = filter;
          const [listed, inTerm, undated] = [
            idsOf(filter),
            // In a period beside the programme's own nothing counts towards it, not even what goes on for years.
            filter.period && !overlaps(filter.period, period) ? new Set() : idsOf({ period }),
            idsOf({ ...timeless, undated: "only" }),
          ];
          const progress = await store.progress({ programme: programme.id, vintage: "today", filter });
          for (const [index, { kinds, topics }] of programme.items.entries()) {
            const counting = dataset.features.activities.filter(({ properties: activity }) =>
              kinds.length > 0
                ? kinds.includes(activity.kind)
                : topics.some((topic) => activity.topics.includes(topic)),
            );
            const item = progress?.items[index];
            const added = item?.cells.reduce((sum, { activities }) => sum + activities, 0);
            const total = counting.filter(({ id }) => listed.has(id) && inTerm.has(id)).length;
            expect([item?.total, added, item?.undated]).toEqual([
              total,
              total,
              counting.filter(({ id }) => undated.has(id)).length,
            ]);
          }
        }
      }),
      { numRuns: 15, examples: [[{ period: { from: "2023-02-01", to: "2023-02-01" } }]] },
    );
  });

  it("says of some item of a programme that something was reported towards it", async () => {
    for (const { id } of dataset.programmes) {
      const progress = await store.progress({ programme: id, vintage: "today", filter: {} });
      expect(progress?.items.some(({ total }) => total > 0)).toBe(true);
    }
  });

  it("finds for each unit the latest contact on a day that a plain look finds", async () => {
    const ended = new Set(
      dataset.features["admin-units"].flatMap(({ id, properties }) =>
        properties.valid_to === null ? [] : id,
      ),
    );
    const found = (unit: string) => new Set(plainFilter(dataset, "activities", { unit: [unit] }).ids);
    const foundIn = new Map([...ended].map((unit) => [unit, found(unit)]));
    // Facts are carried on from a unit that has ended: its contacts are those that a filter by it finds.
    const isOfUnit = ({ id, properties }: (typeof dataset.features.activities)[number], unit: string) =>
      foundIn.get(unit)?.has(id) ?? plainValues(dataset, properties, "unit", "today").includes(unit);
    const day = fc.constantFrom("2019-06-30", "2024-12-31", "2025-07-01", "2026-11-23");
    await fc.assert(
      fc.asyncProperty(day, fc.integer({ min: 1, max: 240 }), async (asOf, months) => {
        const gaps = Gaps.parse(await store.gaps({ by: "unit", asOf, months, kinds: null }));
        const onBorder = dataset.features["admin-units"].filter(
          ({ properties: unit }) =>
            unit.level !== "province" &&
            (unit.is_border === true || unit.stretch !== null) &&
            isValidOn(unit, asOf),
        );
        expect(gaps.considered).toBe(onBorder.length);
        for (const { id, last_contact, months_at_most } of gaps.gaps) {
          const days = dataset.features.activities
            .filter((activity) => isOfUnit(activity, id))
            .flatMap(({ properties }) => properties.date_end ?? properties.date_start ?? [])
            .map(firstDay)
            .filter((contact) => contact <= asOf);
          expect(last_contact && firstDay(last_contact.date)).toBe(days.sort().at(-1) ?? null);
          expect(months_at_most ?? months).toBeGreaterThanOrEqual(months);
        }
      }),
      { numRuns: 20 },
    );
  });
});
