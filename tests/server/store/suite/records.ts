import { expect, it } from "vitest";
import { collectionIds, collections, featureOf } from "#contract";
import { allOf, idsOf, type OpenedStore, wholePage } from "./opened.ts";

export function records(opened: () => OpenedStore): void {
  it.each(collectionIds)(
    "gives lean features of %s with every property of the summary and no other",
    async (id) => {
      const { features } = await opened().store.features(id, {}, wholePage);
      const properties = Object.keys(collections[id].summary.shape).toSorted();
      for (const text of features) {
        const feature = featureOf(collections[id].summary).parse(JSON.parse(text));
        expect(Object.keys(JSON.parse(text).properties).toSorted()).toEqual(properties);
        expect(feature.type).toBe("Feature");
      }
    },
  );

  it.each(collectionIds)("gives each record of %s whole, with its provenance", async (id) => {
    const { dataset, store } = opened();
    for (const { id: featureId, geometry, properties } of dataset.features[id]) {
      const text = await store.feature(id, featureId);
      expect(JSON.parse(text ?? "null")).toEqual({ type: "Feature", id: featureId, geometry, properties });
    }
    expect(await store.feature(id, "none")).toBeNull();
  });

  it("finds what is drawn in a box, and nothing that has no position", async () => {
    const { store } = opened();
    const everywhere = await store.within("places", [-180, -90, 180, 90], {});
    const { features } = await store.features("places", {}, wholePage);
    const located = features.filter((text) => !text.includes('"geometry":null'));
    expect(located.length).toBeLessThan(features.length);
    expect(everywhere).toEqual(located);
    expect(await store.within("places", [0, 0, 1, 1], {})).toEqual([]);

    const kind = ["village"];
    const villages = idsOf((await store.features("places", { kind }, wholePage)).features);
    const drawn = idsOf(await store.within("places", [-180, -90, 180, 90], { kind }));
    expect(drawn).toEqual(idsOf(located).filter((id) => villages.includes(id)));
  });

  it.each(collectionIds)("streams the records of %s in the order of its pages", async (id) => {
    const { store } = opened();
    const whole = await store.features(id, {}, wholePage);
    const records = await allOf(store.records(id, {}));
    expect(idsOf(records)).toEqual(idsOf(whole.features));
    for (const text of records) expect(await store.feature(id, idsOf([text])[0] ?? "")).toBe(text);
    const page = { limit: 2, offset: 1, sortby: "-id" };
    const cut = await allOf(store.records(id, {}, null, page));
    expect(idsOf(cut)).toEqual(idsOf((await store.features(id, {}, page)).features));
  });

  it("streams what the Filter leaves", async () => {
    const { store } = opened();
    const records = await allOf(store.records("activities", { kind: ["gifts"] }));
    const { features } = await store.features("activities", { kind: ["gifts"] }, wholePage);
    expect(idsOf(records)).toEqual(idsOf(features));
  });

  it("gives sources, code lists and programmes as they were loaded", async () => {
    const { dataset, store } = opened();
    for (const source of dataset.sources) expect(await store.source(source.id)).toEqual(source);
    expect(await store.source("none")).toBeNull();
    expect(Object.values(await store.codeLists()).flat()).toHaveLength(dataset.codes.length);
    expect(await store.programmes()).toEqual(dataset.programmes);
  });

  it("knows what took the place of a record that is no more", async () => {
    const { dataset, store } = opened();
    for (const superseded of dataset.superseded) {
      expect(await store.superseded(superseded.collection, superseded.id)).toEqual(superseded);
      expect(await store.superseded("papers", superseded.id)).toBeNull();
    }
    expect(dataset.superseded).not.toEqual([]);
    expect(await store.superseded("places", "v-gia-dinh")).toBeNull();
  });

  it("counts and describes its collections", async () => {
    const { dataset, store } = opened();
    const counts = await store.counts();
    for (const id of collectionIds) {
      const description = await store.collection(id);
      expect([counts[id], description.itemCount]).toEqual([
        dataset.features[id].length,
        dataset.features[id].length,
      ]);
      expect(description.filters).toEqual([...collections[id].filters]);
    }
  });
}
