import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bringIn,
  keepOnLine,
  kmLabels,
  kmScale,
  kmTicks,
  type KmWindow,
  moveBy,
  narrowestKm,
  zoomAbout,
} from "../../../../client/views/profile/layout/scale.ts";

const lengthKm = 149;
const windows = fc
  .tuple(fc.double({ min: 0, max: lengthKm, noNaN: true }), fc.double({ min: 0, max: lengthKm, noNaN: true }))
  .map(([a, b]): KmWindow => keepOnLine([Math.min(a, b), Math.max(a, b)], lengthKm));

const isOnLine = ([from, to]: KmWindow) =>
  from >= -1e-9 && to <= lengthKm + 1e-9 && to - from >= narrowestKm - 1e-9;

describe("the window of kilometres", () => {
  it("stays on the line whatever is done to it", () => {
    const deeds = fc.tuple(
      windows,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: -300, max: 300, noNaN: true }),
    );
    fc.assert(
      fc.property(deeds, ([window, factor, km]) => {
        const moved = [
          zoomAbout(window, factor, km, lengthKm),
          moveBy(window, km, lengthKm),
          keepOnLine([km, km + factor], lengthKm),
        ];
        expect(moved.every(isOnLine)).toBe(true);
      }),
    );
  });

  it("keeps the kilometre under the pointer while zooming in", () => {
    const window: KmWindow = [40, 80];
    const about = 50;
    const before = kmScale(window, 100, 900).x(about);
    expect(kmScale(zoomAbout(window, 0.5, about, lengthKm), 100, 900).x(about)).toBeCloseTo(before);
  });

  it("does not move for what is in sight, and brings in what is not", () => {
    expect(bringIn([20, 60], [30, 50], lengthKm)).toEqual([20, 60]);
    const brought = bringIn([20, 60], [90, 95], lengthKm);
    expect(brought[1] - brought[0]).toBe(40);
    expect(brought[1]).toBeGreaterThan(95);
    const widened = bringIn([20, 30], [5, 145], lengthKm);
    expect(widened[0]).toBeLessThanOrEqual(5);
    expect(widened[1]).toBeGreaterThanOrEqual(145);
  });

  it("goes from kilometre to pixel and back", () => {
    const scale = kmScale([10, 60], 128, 1000);
    fc.assert(
      fc.property(fc.double({ min: -50, max: 200, noNaN: true }), (km) => {
        expect(scale.km(scale.x(km))).toBeCloseTo(km, 6);
      }),
    );
  });
});

describe("the ruler", () => {
  it("has round kilometres that keep apart at every scale", () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 200, max: 2400 }), (window, width) => {
        const scale = kmScale(window, 0, width);
        const ticks = kmTicks(scale, 50);
        expect(ticks.every((km) => (km * 2) % 1 === 0)).toBe(true);
        const apart = ticks.slice(1).map((km, index) => scale.x(km) - scale.x(ticks[index] ?? 0));
        expect(apart.every((px) => px >= 50 - 1e-6)).toBe(true);
      }),
    );
  });

  it("names both ends of the line, and no round kilometre on top of them", () => {
    const labels = kmLabels(kmScale([0, 149], 0, 870), lengthKm, 56);
    expect(labels[0]).toBe(0);
    expect(labels.at(-1)).toBe(149);
    expect(labels).toContain(140);
    expect(kmLabels(kmScale([0, 149], 0, 340), lengthKm, 56)).not.toContain(150);
  });
});
