import { expect, it } from "vitest";
import { directions, nearestTo, nearestTowards } from "../../../../client/map/keyboard/walk.ts";
import { mulberry32 } from "../../../bench/random.ts";

const cross = [
  { x: 0, y: 0 },
  { x: 10, y: 2 },
  { x: 30, y: -1 },
  { x: -8, y: 3 },
  { x: 1, y: 20 },
  { x: -2, y: -6 },
] as const;

it.each([
  ["right", 1],
  ["left", 3],
  ["down", 4],
  ["up", 5],
] as const)("goes to the nearest in the quarter of the screen to the %s", (direction, index) => {
  expect(nearestTowards(cross, cross[0], direction)).toBe(index);
});

it("stays where nothing lies farther that way", () => {
  expect(nearestTowards(cross, cross[2], "right")).toBeNull();
  expect(nearestTowards(cross, cross[4], "down")).toBeNull();
});

it("begins at what is nearest to the middle, if there is anything", () => {
  expect(nearestTo(cross, { x: 12, y: 3 })).toBe(1);
  expect(nearestTo([], { x: 0, y: 0 })).toBeNull();
});

it("leads from every spot to every other, however they lie", () => {
  const random = mulberry32(7);
  for (let round = 0; round < 40; round += 1) {
    const spots = Array.from({ length: 60 }, () => ({
      x: random.between(0, 300),
      y: random.between(0, 900),
    }));
    const next = spots.map((spot) =>
      directions.flatMap((direction) => nearestTowards(spots, spot, direction) ?? []),
    );
    for (const start of [0, 30, 59]) {
      const reached = new Set([start]);
      for (const index of reached) for (const each of next[index] ?? []) reached.add(each);
      expect(reached.size).toBe(spots.length);
    }
  }
});
