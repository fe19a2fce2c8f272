import { describe, expect, it } from "vitest";
import type { Dataset } from "#contract";
import { locate, rangeOf } from "../../../../client/layers/located/locate.ts";
import { numberedMarkers } from "../../../../client/layers/located/numberedMarkers.ts";
import { buildWorld } from "../../../fixtures/world.ts";

// The fictional line runs along the meridian 107 from 16° N to 15° N, 111 km, with marker 901 (a place) and 902.
const world: Dataset = await buildWorld();
const ground = {
  border: world.features.border.map((feature) => ({ type: "Feature" as const, ...feature })),
  places: world.features.places.map((feature) => ({ type: "Feature" as const, ...feature })),
};

describe("markers by number", () => {
  it("finds those that are places and those between them, from north to south", () => {
    expect(numberedMarkers(ground)).toMatchObject([
      { number: 901, isPlace: true, precision_m: 3000, ref: { collection: "places", id: "marker-901" } },
      { number: 902, isPlace: false, precision_m: 3000, ref: { collection: "border" } },
    ]);
  });

  it("tells from where to where the line can answer", () => {
    expect(rangeOf(ground)).toMatchObject({ firstMarker: 901, lastMarker: 902 });
    expect(rangeOf(ground)?.lengthKm).toBeCloseTo(111, 0);
  });
});

describe("a spot on the line", () => {
  it("stands at its marker, as far off as the marker may be", () => {
    expect(locate({ of: "marker", number: 901, offset_m: 0 }, ground)).toMatchObject({
      position: [107, 15.8],
      margin_m: 3000,
      toward: null,
    });
  });

  it.each([
    [5000, 902, -1],
    [-5000, undefined, 1],
  ])("goes %i m along the line from its marker", (offset_m, toward, sense) => {
    const located = locate({ of: "marker", number: 901, offset_m }, ground);
    const [lon, lat] = located?.position ?? [0, 0];
    expect(lon).toBeCloseTo(107, 3);
    // 5 km are 0.045° along a meridian.
    expect(lat).toBeCloseTo(15.8 + sense * 0.045, 2);
    expect(located?.toward?.number).toBe(toward);
  });

  it("reads a kilometre by the portal's own ruler, with that ruler's margin", () => {
    const located = locate({ of: "km", km: 55.5 }, ground);
    expect(located?.position[1]).toBeCloseTo(15.5, 2);
    expect(located).toMatchObject({ margin_m: 200, marker: null });
  });

  it.each([
    { of: "marker", number: 777, offset_m: 0 } as const,
    { of: "marker", number: 901, offset_m: -60_000 } as const,
    { of: "marker", number: 902, offset_m: 60_000 } as const,
    { of: "km", km: 112 } as const,
  ])("is nowhere beyond the line: %o", (at) => {
    expect(locate(at, ground)).toBeNull();
  });

  it("is nowhere without a line", () => {
    expect(locate({ of: "km", km: 5 }, { border: [], places: [] })).toBeNull();
    expect(rangeOf({ border: [], places: [] })).toBeNull();
  });
});
