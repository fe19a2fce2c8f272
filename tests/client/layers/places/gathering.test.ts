import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts, Place } from "../../../../client/layers/facts.ts";
import { refOf } from "../../../../client/layers/facts.ts";
import type { Scene } from "../../../../client/layers/layer.ts";
import { isMarker, leastLimitPx, siteRadius } from "../../../../client/layers/places/arrangement.ts";
import { stepOf } from "../../../../client/layers/places/placement.ts";
import { distance, metresPerPixel, toPixel } from "../../../../client/layers/projection.ts";
import { sceneOf, worldFacts } from "../scene.ts";

const facts = await worldFacts();
const zooms = fc.double({ min: 7.5, max: 14, noNaN: true });

/** The world with so many more villages near its points, each as exact as it is told to be. */
const crowdedWorlds = fc
  .array(
    fc.record({
      pattern: fc.constantFrom(...facts.places.filter(({ geometry }) => geometry !== null)),
      lon: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      lat: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      precision_m: fc.constantFrom(300, 3900, 11_500),
    }),
    { minLength: 5, maxLength: 70 },
  )
  .map((more): Facts => {
    const places = more.map(({ pattern, lon, lat, precision_m }, index): Place => {
      const [west, south] = pointOf(pattern);
      return {
        ...pattern,
        id: `v-${index}`,
        geometry: { type: "Point", coordinates: [west + lon, south + lat] },
        properties: { ...pattern.properties, precision_m },
      };
    });
    return { ...facts, places: [...facts.places, ...places] };
  });

function pointOf({ geometry, id }: Place): readonly [number, number] {
  if (geometry?.type !== "Point") throw new Error(`${id} has no point`);
  return geometry.coordinates;
}

function positionOf({ arrangement }: Scene, ref: string) {
  const at = arrangement.get(ref);
  if (!at) throw new Error(`${ref} has no place`);
  return at;
}

/** Runs a claim about the picture of many worlds at many zooms. */
function always(claim: (scene: Scene, zoom: number) => void) {
  fc.assert(
    fc.property(crowdedWorlds, zooms, (world, zoom) => claim(sceneOf(world, { zoom: stepOf(zoom) }), zoom)),
    { numRuns: 40 },
  );
}

describe("the gathering of places", () => {
  it("leaves no two symbols over one another at any zoom", () => {
    always((scene, zoom) => {
      const full = scene.sites.list.filter(({ ref }) => !scene.ticks.has(ref));
      const discs = full.map((site) => ({
        ref: site.ref,
        pixel: toPixel(positionOf(scene, site.ref), zoom),
        radius: siteRadius(site, zoom),
      }));
      const covered = discs.flatMap((a, index) =>
        discs
          .slice(index + 1)
          .filter((b) => distance(a.pixel, b.pixel) < a.radius + b.radius - 0.01)
          .map((b) => `${a.ref} covers ${b.ref}`),
      );
      expect(covered).toEqual([]);
    });
  });

  it("draws no place farther from its point than its precision, or some twenty pixels", () => {
    always((scene, zoom) => {
      for (const { ref, kind, places } of scene.sites.list) {
        const [place] = places;
        if (kind !== "place" || !place) continue;
        const [lon, lat] = pointOf(place);
        const away = distance(toPixel(positionOf(scene, ref), zoom), toPixel([lon, lat], zoom));
        const stated = (place.properties.precision_m ?? 0) / metresPerPixel(lat, zoom);
        expect(away).toBeLessThanOrEqual(Math.max(leastLimitPx * 2 ** 0.25, stated) + 0.01);
      }
    });
  });

  it("counts every place once, in a symbol of its own or in a group", () => {
    always((scene) => {
      const counted = scene.sites.list.flatMap(({ places }) => places.map(({ id }) => id));
      expect(counted.sort()).toEqual(scene.facts.places.map(({ id }) => id).sort());
      for (const { id } of scene.facts.places) {
        const site = scene.sites.of.get(refOf("places", id));
        expect(site && scene.arrangement.has(site.ref)).toBe(true);
      }
    });
  });

  it("keeps every marker on its point, small where there is no room", () => {
    always((scene) => {
      for (const site of scene.sites.list.filter(isMarker)) {
        const [lon, lat] = positionOf(scene, site.ref);
        const [place] = site.places;
        const [statedLon, statedLat] = place ? pointOf(place) : [];
        expect(lon).toBeCloseTo(statedLon ?? 0, 9);
        expect(lat).toBeCloseTo(statedLat ?? 0, 9);
      }
    });
  });

  it("lets activities of gathered places count in the ring of their group", () => {
    const [pattern] = facts.places.filter(({ id }) => id === "v-gia-dinh");
    if (!pattern) throw new Error("the world has v-gia-dinh");
    const others = Array.from({ length: 20 }, (_, index) => ({ ...pattern, id: `v-${index}` }));
    const { sites } = sceneOf({ ...facts, places: [...facts.places, ...others] }, { zoom: 8 });
    const group = sites.of.get("places/v-3");
    expect(group?.kind).toBe("crowd");
    expect(group?.places.length).toBeGreaterThan(10);
  });
});
