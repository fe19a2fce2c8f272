import { expect, it } from "vitest";
import { collectionIds, fold } from "#contract";
import { idsOf, type OpenedStore, valueOf, wholePage } from "./opened.ts";

export function paging(opened: () => OpenedStore): void {
  it.each(collectionIds)("cuts %s into pages without loss or repetition", async (id) => {
    const { store } = opened();
    const whole = await store.features(id, {}, wholePage);
    for (const size of [1, 3]) {
      const pages: string[] = [];
      for (let offset = 0; offset < whole.numberMatched + size; offset += size) {
        pages.push(...(await store.features(id, {}, { limit: size, offset, sortby: null })).features);
      }
      expect(pages).toEqual(whole.features);
    }
  });

  it("gives activities newest first, undated last", async () => {
    const { features } = await opened().store.features("activities", {}, wholePage);
    const starts = features.map(
      (text) => valueOf(JSON.parse(text).properties, "date_start") as string | null,
    );
    const dated = starts.filter((start) => start !== null);
    expect(starts.slice(0, dated.length)).toEqual(dated.toSorted().toReversed());
  });

  it.each(collectionIds)("sorts %s by each property that may be named, unknown values last", async (id) => {
    const { dataset, store } = opened();
    for (const sortable of store.sortables(id)) {
      const valueById = new Map(
        dataset.features[id].map((feature) => [
          feature.id,
          sortable === "id" ? feature.id : valueOf(feature.properties, sortable),
        ]),
      );
      for (const direction of ["", "-"]) {
        const { features } = await store.features(id, {}, { ...wholePage, sortby: direction + sortable });
        const values = idsOf(features).map((featureId) => valueById.get(featureId) ?? null);
        expect(features).toHaveLength(valueById.size);
        expect(isSorted(direction ? knownOf(values).toReversed() : knownOf(values))).toBe(true);
        expect(values.slice(knownOf(values).length).every((value) => value === null)).toBe(true);
      }
    }
  });

  it("sorts by several properties, the second among equals of the first", async () => {
    const { features } = await opened().store.features(
      "activities",
      {},
      { ...wholePage, sortby: "kind,-id" },
    );
    const found = features.map((text) => JSON.parse(text) as { id: string; properties: { kind: string } });
    const expected = found.toSorted((a, b) =>
      a.properties.kind === b.properties.kind
        ? Number(a.id < b.id) - Number(a.id > b.id)
        : Number(a.properties.kind > b.properties.kind) - Number(a.properties.kind < b.properties.kind),
    );
    expect(found).toEqual(expected);
  });
}

function knownOf(values: readonly unknown[]): readonly (string | number)[] {
  return values
    .filter((value) => typeof value === "string" || typeof value === "number")
    .map((value) => (typeof value === "string" ? fold(value) : value));
}

function isSorted(values: readonly (string | number)[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value);
}
