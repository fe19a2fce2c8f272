import { expect, it } from "vitest";
import { rings } from "../../../../client/layers/activities/features.ts";
import { looseRings } from "../../../../client/layers/activities/loose.ts";
import type { Scene } from "../../../../client/layers/layer.ts";
import { refsOf, sceneOf, worldFacts } from "../scene.ts";

const facts = await worldFacts();
/** The places that come beside tiles: ends of ties, and what has no position. */
const beside = facts.places.filter(({ geometry, properties }) => geometry === null || properties.is_twinned);
const tiled: Scene = {
  ...sceneOf({ ...facts, places: beside }),
  tiles: { places: "http://localhost/api/xyz/places/{z}/{x}/{y}.mvt" },
};

it("draws no ring of its own while every place stands at a site", () => {
  expect(looseRings(sceneOf(facts))).toEqual([]);
});

it("rings a place of the tiles at its stated point, and none that stands at a site", () => {
  const village = facts.places.find(({ id }) => id === "v-khong-doi");
  const loose = looseRings(tiled);
  const ring = loose.find(({ properties }) => properties?.["ref"] === "places/v-khong-doi");
  expect(ring?.geometry).toEqual(village?.geometry);
  expect(ring?.properties).toMatchObject({ count: 1, total: 1 });
  const atSites = new Set(refsOf(rings(tiled)));
  expect(refsOf(loose).filter((ref) => atSites.has(ref))).toEqual([]);
});

it("counts what the Filter leaves", () => {
  const loose = looseRings({ ...tiled, matched: new Set() });
  expect(loose.length).toBeGreaterThan(0);
  expect(loose.map(({ properties }) => properties?.["count"])).toEqual(loose.map(() => 0));
});
