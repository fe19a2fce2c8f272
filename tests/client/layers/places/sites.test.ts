import { describe, expect, it } from "vitest";
import { bankOf } from "../../../../client/layers/borderLine.ts";
import type { Facts } from "../../../../client/layers/facts.ts";
import { siteRadius } from "../../../../client/layers/places/arrangement.ts";
import { places } from "../../../../client/layers/places/index.ts";
import { locationsOf } from "../../../../client/layers/places/sites.ts";
import { distance, toPixel } from "../../../../client/layers/projection.ts";
import { unknowns } from "../../../../client/layers/unknowns/index.ts";
import { sceneOf, worldFacts } from "../scene.ts";

const facts = await worldFacts();

function drawn(layer: typeof places, changed: Facts, zoom?: number) {
  const scene = sceneOf(changed, { ...(zoom && { zoom }) });
  return layer.sources.flatMap((source) => source.features(scene));
}

/** The world with so many more villages on the point of Giả Định. */
function crowded(count: number): Facts {
  const pattern = facts.places.find(({ id }) => id === "v-gia-dinh");
  if (!pattern) throw new Error("the world has v-gia-dinh");
  const others = facts.places.filter(
    ({ geometry }) => JSON.stringify(geometry) !== JSON.stringify(pattern.geometry),
  );
  const crowd = Array.from({ length: count }, (_, index) => ({ ...pattern, id: `v-dong-${index}` }));
  return { ...facts, places: [...others, ...crowd] };
}

describe("the sites of the map", () => {
  it.each([9, 10.25, 12])("stand clear of one another at zoom %d", (zoom) => {
    const { sites, arrangement, ticks } = sceneOf(facts, { zoom });
    const full = sites.list.filter(({ ref }) => !ticks.has(ref));
    const discs = full.map((site) => {
      const at = arrangement.get(site.ref);
      if (!at) throw new Error(`${site.ref} has no place`);
      return { ref: site.ref, pixel: toPixel(at, zoom), radius: siteRadius(site, zoom) };
    });
    const covered = discs.flatMap((a, index) =>
      discs
        .slice(index + 1)
        .filter((b) => distance(a.pixel, b.pixel) < a.radius + b.radius - 0.01)
        .map((b) => [a.ref, b.ref]),
    );
    expect(covered).toEqual([]);
  });

  it("never give a point to a place whose position is not known", () => {
    expect(drawn(places, facts).map(({ properties }) => properties?.ref)).not.toContain("places/v-vo-dinh");
    const groups = drawn(unknowns, facts).map(({ properties }) => [properties?.ref, properties?.count]);
    expect(groups).toEqual([
      ["unknown/la-95", 1],
      ["unknown/la-9501", 1],
    ]);
  });

  it("put the group of a Lao district into Laos", () => {
    const scene = sceneOf(facts);
    const at = scene.arrangement.get("unknown/la-9501");
    if (!at || !scene.line) throw new Error("the group is on the map");
    expect(bankOf(scene.line, toPixel(at, 10), 10).side).toBe("LA");
  });

  it("draw a crowd on one point as one counted group, until one is so near that each has room", () => {
    const world = crowded(20);
    const groupsAt = (zoom: number) =>
      drawn(places, world, zoom).filter(({ properties }) => properties?.site === "crowd");
    const [group] = groupsAt(9);
    expect(group?.properties?.count).toBeGreaterThanOrEqual(20);
    expect(groupsAt(14)).toEqual([]);
  });

  it("gather by cells of the screen where places are many, and part as one comes nearer", () => {
    const [pattern] = facts.places.filter(({ id }) => id === "v-gia-dinh");
    if (!pattern) throw new Error("the world has v-gia-dinh");
    const many = Array.from({ length: 900 }, (_, index) => ({
      ...pattern,
      id: `v-${index}`,
      geometry: {
        type: "Point" as const,
        coordinates: [107.05 + (index % 30) / 100, 15.2 + index / 1500] as [number, number],
      },
    }));
    const crowds = [9, 11, 13].map((zoom) => {
      const { list } = sceneOf({ ...facts, places: many }, { zoom }).sites;
      expect(list.flatMap(({ places }) => places)).toHaveLength(900);
      return list.filter(({ kind }) => kind === "crowd").length;
    });
    expect(crowds[0]).toBeGreaterThan(10);
    expect(crowds[2]).toBe(0);
  });

  it("tell precision by fill", () => {
    const fills = Object.fromEntries(
      drawn(places, facts).map(({ properties }) => [properties?.ref, properties?.fill]),
    );
    expect(fills).toMatchObject({
      "places/gate-thu": "solid",
      "places/v-tuong-tuong": "solid",
      "places/v-gia-dinh": "light",
      "places/marker-901": "hollow",
    });
  });

  it("give every activity at least one spot on the map", () => {
    const { sites } = sceneOf(facts);
    const lost = facts.activities.filter(
      (activity) => !locationsOf(activity).some((ref) => sites.of.has(ref)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
