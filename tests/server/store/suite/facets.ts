import fc from "fast-check";
import { expect, it } from "vitest";
import { type Dataset, FacetKey, type Facets, type Filter, parseParameter, type Period } from "#contract";
import { filtersOf } from "../filters.ts";
import { plainFilter } from "../plainFilter.ts";
import type { OpenedStore } from "./opened.ts";

export function facets(opened: () => OpenedStore): void {
  const periods: readonly Period[] = [
    { from: "2024-01-01", to: "2024-12-31" },
    { from: null, to: "2019-06-30" },
  ];

  it("counts each choice as asking for it counts", async () => {
    const { dataset, store } = opened();
    await fc.assert(
      fc.asyncProperty(filtersOf(dataset, "activities"), async (filter) => {
        const answer = await store.facets(filter, periods);
        const found = plainFilter(dataset, "activities", filter);
        expect([answer.total, answer.matched, answer.undated]).toEqual([
          dataset.features.activities.length,
          found.ids.length,
          found.undated,
        ]);
        expectEachChoice(dataset, filter, answer);
      }),
      { numRuns: 60 },
    );
  });

  it("counts every unit, those without activities too", async () => {
    const { dataset, store } = opened();
    const { facets } = await store.facets({}, periods);
    expect(Object.keys(facets.unit).toSorted()).toEqual(
      dataset.features["admin-units"].map((unit) => unit.id).toSorted(),
    );
    expect(Object.keys(facets.period)).toEqual(["2024-01-01/2024-12-31", "../2019-06-30"]);
  });
}

function expectEachChoice(dataset: Dataset, filter: Filter, answer: Facets): void {
  for (const key of FacetKey.options) {
    for (const [choice, count] of Object.entries(answer.facets[key])) {
      const parsed = parseParameter(key, choice);
      if (!parsed.ok) throw new Error(`${key}=${choice} cannot be asked for`);
      const { [key]: _own, ...rest } = filter;
      const { undated: _undated, ...timeless } = rest;
      const asked: Filter = { ...(key === "period" ? timeless : rest), [key]: parsed.value };
      expect([key, choice, count]).toEqual([
        key,
        choice,
        plainFilter(dataset, "activities", asked).ids.length,
      ]);
    }
  }
}
