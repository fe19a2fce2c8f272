import { expect, it } from "vitest";
import { toPixel } from "../../../../client/layers/projection.ts";
import { stopsOf } from "../../../../client/map/keyboard/stops.ts";
import { directions, nearestTowards } from "../../../../client/map/keyboard/walk.ts";
import { refsOf, sceneOf, worldFacts } from "../../layers/scene.ts";
import { drawnOf } from "./drawn.ts";

const scene = sceneOf(await worldFacts(), { zoom: 11 });
const drawn = drawnOf(scene);
const stops = stopsOf(drawn, scene.line);

it("stands once on whatever answers to the pointer: places, groups, units, markers, ties", () => {
  const refs = [...new Set(refsOf(drawn))].filter((ref) => typeof ref === "string");
  expect(stops.map(({ ref }) => ref).toSorted()).toEqual(refs.toSorted());
  const kinds = new Set(stops.map(({ ref }) => ref.split("/")[0]));
  expect(kinds).toEqual(new Set(["admin-units", "border", "places", "province", "twinnings", "unknown"]));
});

it("goes from north to south along the line", () => {
  const kilometres = stops.map(({ km }) => km);
  expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
});

it("stands on a place where its symbol is, and on a tie between its ends", () => {
  const of = (collection: string) => stops.filter(({ ref }) => ref.startsWith(`${collection}/`));
  expect(of("places").map(({ position }) => position)).toEqual(
    of("places").map(({ ref }) => scene.arrangement.get(ref)),
  );
  for (const { ref, position } of of("twinnings")) {
    const courses = drawn
      .filter(({ properties }) => properties?.ref === ref)
      .flatMap(({ geometry }) => (geometry.type === "LineString" ? geometry.coordinates : []));
    expect(courses).toContainEqual(position);
  }
});

it("reaches every stop of the map by the four arrows, from every other", () => {
  const spots = stops.map(({ position }) => {
    const [x, y] = toPixel(position, 11);
    return { x, y };
  });
  const reached = new Set([0]);
  for (const index of reached)
    for (const direction of directions) {
      const next = nearestTowards(spots, spots[index] ?? { x: 0, y: 0 }, direction);
      if (next !== null) reached.add(next);
    }
  expect(reached.size).toBe(stops.length);
});
