import { fileURLToPath } from "node:url";
import { distance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import type { Position } from "#contract";
import { createLineReference } from "../../../data/geometry/lineReference.ts";
import { loadBoundaries } from "../../../data/geometry/loadBoundaries.ts";

const boundaries = fileURLToPath(new URL("../../../data/boundaries", import.meta.url));
const { line } = await loadBoundaries(boundaries);
const reference = createLineReference(line);

/** Kilometre posts of the facts, measured apart from this code on the UTM 48N plane. */
const kilometrePosts: readonly (readonly [km: number, position: Position])[] = [
  [0, [107.46722, 16.02505]],
  [10, [107.43298, 15.95579]],
  [20, [107.38998, 15.88705]],
  [30, [107.31412, 15.87231]],
  [40, [107.24847, 15.83791]],
  [50, [107.22678, 15.79376]],
  [60, [107.23528, 15.74371]],
  [70, [107.27608, 15.69949]],
  [80, [107.27968, 15.63206]],
  [90, [107.34969, 15.60148]],
  [100, [107.36684, 15.54525]],
  [110, [107.40875, 15.49296]],
  [120, [107.47602, 15.49368]],
  [130, [107.52322, 15.45054]],
  [140, [107.5574, 15.39592]],
];
const toleranceM = 100;

describe("the line reference of the border", () => {
  it("is 149.0 km long", () => {
    expect(reference.lengthKm).toBeCloseTo(149.0, 1);
  });

  it.each(kilometrePosts)("stands at the known post of km %d", (km, post) => {
    expect(distance(reference.pointAt(km), post) * 1000).toBeLessThan(toleranceM);
    const nearest = reference.nearest(post);
    expect(Math.abs(nearest.km - km) * 1000).toBeLessThan(toleranceM);
    expect(nearest.distance_m).toBeLessThan(5);
  });

  it.each([
    ["Nam Giang", [107.3726, 15.541592], 350],
    ["Đắc Tà Oọc", [107.367623, 15.54127], 174],
  ] as const)("finds the gate %s at km 100.5", (_name, gate, distanceM) => {
    const nearest = reference.nearest([...gate]);
    expect(nearest.km).toBeCloseTo(100.5, 0);
    expect(Math.abs(nearest.km - 100.5)).toBeLessThan(0.15);
    expect(Math.abs(nearest.distance_m - distanceM)).toBeLessThan(5);
  });

  it("passes the meeting of Kaleum and Dakcheung, a point known to 600 m, within a kilometre of km 59.2", () => {
    const nearest = reference.nearest([107.22274, 15.73845]);
    expect(nearest.distance_m).toBeLessThan(600);
    expect(Math.abs(nearest.km - 59.2)).toBeLessThan(1);
  });
});

describe("slices of the line", () => {
  it("keep the vertices between their ends and the line's direction", () => {
    const slice = reference.slice(20.8, 63.4);
    expect(slice[0]).toEqual(reference.pointAt(20.8));
    expect(slice.at(-1)).toEqual(reference.pointAt(63.4));
    const inner = slice.slice(1, -1);
    const start = line.findIndex((position) => position === inner[0]);
    expect(inner).toEqual(line.slice(start, start + inner.length));
    expect(createLineReference(slice).lengthKm).toBeCloseTo(42.6, 1);
  });

  it("meet end to end: neighbours share their point", () => {
    expect(reference.slice(0, 59.2).at(-1)).toEqual(reference.slice(59.2, 149)[0]);
  });

  it("end at the ends of the line when asked for more", () => {
    const slice = reference.slice(-5, 200);
    expect(slice[0]).toEqual(line[0]);
    expect(slice.at(-1)).toEqual(line.at(-1));
  });
});

describe("any line", () => {
  const meridian = createLineReference([
    [107, 16],
    [107, 15.5],
    [107, 15],
  ]);

  it("is measured in Turf's kilometres, brought to the plane of the tables", () => {
    expect(meridian.lengthKm).toBeCloseTo(distance([107, 16], [107, 15]) * (149.0 / 149.2), 6);
    expect(meridian.pointAt(meridian.lengthKm / 2)).toEqual([107, 15.5]);
  });

  it("has points beyond its ends at its ends", () => {
    expect(meridian.pointAt(-1)).toEqual([107, 16]);
    expect(meridian.pointAt(1000)).toEqual([107, 15]);
  });

  it("has at least two positions", () => {
    expect(() => createLineReference([[107, 16]])).toThrow(/at least 2 positions, got 1/);
  });
});
