import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "#contract";
import { bankOf, borderLineOf } from "../../../../client/layers/borderLine.ts";
import {
  arrange,
  type Placeable,
  type Slot,
  stepOf,
  textDiscs,
} from "../../../../client/layers/places/placement.ts";
import { distance, toPixel } from "../../../../client/layers/projection.ts";
import { worldFacts } from "../scene.ts";

const anchors = fc.constantFrom<Position>(
  [107.1, 15.8],
  [107.1001, 15.8],
  [107.15, 15.78],
  [106.98, 15.8],
  [107, 15.7],
);
const items = fc
  .array(
    fc.record({
      anchor: anchors,
      radiusPx: fc.integer({ min: 5, max: 28 }),
      rank: fc.integer({ min: 0, max: 6 }),
      limitPx: fc.constantFrom(0, 20, 60, Number.POSITIVE_INFINITY),
    }),
    {
      maxLength: 60,
    },
  )
  .map((list) => list.map((item, index): Placeable => ({ ...item, id: `p${index}`, side: null })));

function overlaps(list: readonly Placeable[], places: ReadonlyMap<string, Position>, zoom: number): string[] {
  return list.flatMap((a, index) =>
    list.slice(index + 1).flatMap((b) => {
      const [from, to] = [places.get(a.id), places.get(b.id)];
      if (!from || !to) return [];
      const gap = distance(toPixel(from, zoom), toPixel(to, zoom)) - a.radiusPx - b.radiusPx;
      return gap < -0.01 ? [`${a.id} covers ${b.id} by ${-gap} px`] : [];
    }),
  );
}

describe("the placement of symbols", () => {
  it("lets no symbol cover another, at its step and anywhere within it", () => {
    fc.assert(
      fc.property(items, fc.double({ min: 7.5, max: 14, noNaN: true }), (list, zoom) => {
        const places = arrange(list, stepOf(zoom), null);
        expect(overlaps(list, places, zoom)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("moves nothing farther than its limit, and leaves out only what has one", () => {
    fc.assert(
      fc.property(items, fc.double({ min: 7.5, max: 14, noNaN: true }), (list, zoom) => {
        const places = arrange(list, zoom, null);
        const isFree = ({ limitPx }: Placeable) => limitPx === Number.POSITIVE_INFINITY;
        expect(list.filter((item) => isFree(item) && !places.has(item.id))).toEqual([]);
        const strayed = list.filter(({ id, anchor, limitPx }) => {
          const at = places.get(id) ?? anchor;
          return distance(toPixel(at, zoom), toPixel(anchor, zoom)) > limitPx + 0.01;
        });
        expect(strayed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order in which symbols come", () => {
    fc.assert(
      fc.property(items, (list) => {
        const there = Object.fromEntries(arrange(list, 10, null));
        expect(Object.fromEntries(arrange(list.toReversed(), 10, null))).toEqual(there);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves the first in rank on its very point", () => {
    const at: Position = [107.1, 15.8];
    const list: Placeable[] = [
      { id: "commune", anchor: at, radiusPx: 10, rank: 6, side: "VN", limitPx: 60 },
      { id: "exact", anchor: at, radiusPx: 10, rank: 0, side: "VN", limitPx: 60 },
    ];
    const [lon, lat] = arrange(list, 10, null).get("exact") ?? [0, 0];
    expect(lon).toBeCloseTo(at[0], 9);
    expect(lat).toBeCloseTo(at[1], 9);
  });

  it("keeps what it moves on its own side of the line", async () => {
    const line = borderLineOf((await worldFacts()).border);
    if (!line) throw new Error("the world has a line");
    const list = Array.from(
      { length: 40 },
      (_, index): Placeable => ({
        id: `p${index}`,
        anchor: [107.02, 15.8],
        radiusPx: 9,
        rank: 6,
        side: "VN",
        limitPx: 200,
      }),
    );
    const sides = [...arrange(list, 9, line).values()].map((at) => bankOf(line, toPixel(at, 9), 9).side);
    expect(new Set(sides)).toEqual(new Set(["VN"]));
  });

  it("moves a label along its slots and symbols out of its way", () => {
    const discs = textDiscs(1, 60, 9);
    const slots: Slot[] = [
      { position: [107.1, 15.8], discs },
      { position: [107.1, 15.7], discs },
    ];
    const list: Placeable[] = [
      { id: "gate", anchor: [107.11, 15.8], radiusPx: 10, rank: 0, side: "VN", limitPx: 60 },
      { id: "label", anchor: [0, 0], radiusPx: 0, rank: 3, side: null, limitPx: 0, slots },
      { id: "village", anchor: [107.12, 15.7], radiusPx: 10, rank: 6, side: "VN", limitPx: 60 },
    ];
    const places = arrange(list, 10, null);
    expect(places.get("label")?.[1]).toBeCloseTo(15.7, 9);
    expect(places.get("village")?.[1]).not.toBeCloseTo(15.7, 3);
  });

  it.each([
    [9, 9],
    [9.24, 9],
    [9.25, 9.25],
    [13.999, 13.75],
  ])("takes zoom %d at step %d", (zoom, step) => {
    expect(stepOf(zoom)).toBe(step);
  });
});
