import { expect, it } from "vitest";
import type { OpenedStore } from "./opened.ts";

export function searching(opened: () => OpenedStore): void {
  it("finds every unit and place by each of its names, typed in full", async () => {
    const { dataset, store } = opened();
    for (const id of ["admin-units", "places"] as const) {
      for (const { id: featureId, properties } of dataset.features[id]) {
        for (const text of [
          properties.name_vi,
          properties.name_lo,
          properties.name_en,
          ...properties.aliases,
        ]) {
          if (!text) continue;
          const hits = await store.search(text, 50);
          expect(hits.some((hit) => hit.collection === id && hit.id === featureId)).toBe(true);
        }
      }
    }
  });

  it("gives no more hits than asked, each feature once", async () => {
    const hits = await opened().store.search("th", 5);
    expect(hits.length).toBeLessThanOrEqual(5);
    expect(new Set(hits.map((hit) => `${hit.collection}/${hit.id}`)).size).toBe(hits.length);
  });

  it.each(["-", "zzzzzz", '" XOR "', "'", "NEAR(", "*", "ກ"])(
    "finds nothing for %s and does not fail",
    async (q) => {
      expect(await opened().store.search(q, 20)).toEqual([]);
    },
  );
}
