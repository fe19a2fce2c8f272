import fc from "fast-check";
import { expect, it } from "vitest";
import { collectionIds } from "#contract";
import { filtersOf } from "../filters.ts";
import { plainFilter } from "../plainFilter.ts";
import { idsOf, type OpenedStore, wholePage } from "./opened.ts";

export function filtering(opened: () => OpenedStore): void {
  it.each(collectionIds)("finds in %s what a plain look at every record finds", async (id) => {
    const { dataset, store } = opened();
    await fc.assert(
      fc.asyncProperty(filtersOf(dataset, id), async (filter) => {
        const answer = await store.features(id, filter, wholePage);
        const expected = plainFilter(dataset, id, filter);
        expect(idsOf(answer.features).toSorted()).toEqual(expected.ids.toSorted());
        expect([answer.numberMatched, answer.numberUndated]).toEqual([expected.ids.length, expected.undated]);
      }),
      { numRuns: 300 },
    );
  });

  it("does not ignore a filter that the collection does not declare", async () => {
    await expect(opened().store.features("places", { topic: ["friendship"] }, wholePage)).rejects.toThrow(
      "topic",
    );
  });

  it("names the first value that nothing has", async () => {
    const { store } = opened();
    const unit = opened().dataset.features["admin-units"][0]?.id ?? "";
    expect(await store.unknownValue("activities", { unit: [unit, "vn-none"] })).toEqual({
      key: "unit",
      value: "vn-none",
    });
    expect(await store.unknownValue("activities", { kind: ["of_no_list"] })).toEqual({
      key: "kind",
      value: "of_no_list",
    });
    expect(await store.unknownValue("places", { kind: ["castle"] })).toEqual({
      key: "kind",
      value: "castle",
    });
    expect(await store.unknownValue("activities", { unit: [unit], kind: ["gifts"] })).toBeNull();
  });
}
