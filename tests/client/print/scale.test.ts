import { describe, expect, it } from "vitest";
import { framePlane } from "../../../client/print/frame.ts";
import { dpiOf, leastDpi, pixelRatioFor, pxPerMm, sheetSize } from "../../../client/print/paper.ts";
import {
  barOf,
  placementOf,
  roundScale,
  scaleOf,
  standardScales,
  zoomOf,
} from "../../../client/print/scale.ts";
import { orientations, papers } from "../../../client/state/sheet.ts";

const lat = 15.7;
/** Metres of a degree of longitude on the sphere of Web Mercator. */
const degreeMetres = (at: number) => (40_075_016.686 / 360) * Math.cos((at * Math.PI) / 180);

describe("the scale of a sheet", () => {
  it.each(standardScales)("draws a known distance at 1:%d", (scale) => {
    const plane = framePlane({ width: 800, height: 600 }, [107.3, lat], scale);
    const [from] = plane.project([107.3, lat]);
    const [to] = plane.project([107.4, lat]);
    const mm = (to - from) / pxPerMm;
    expect(mm).toBeCloseTo((0.1 * degreeMetres(lat) * 1000) / scale, 6);
  });

  it("is the zoom's inverse, and is no scale of OGC's pixel of 0.28 mm", () => {
    for (const scale of standardScales) expect(scaleOf(zoomOf(scale, lat), lat)).toBeCloseTo(scale, 4);
    expect(scaleOf(0, 0)).toBeCloseTo((40_075_016.686 / 512) * (96 / 0.0254), 0);
    expect(scaleOf(0, 0)).not.toBeCloseTo(559_082_264.029 / 2, 0);
  });

  it.each([
    [287_431, "round", 290_000],
    [287_431, "ceil", 290_000],
    [281_000, "round", 280_000],
    [281_000, "ceil", 290_000],
    [280_000, "ceil", 280_000],
    [1_049_999, "round", 1_000_000],
    [3, "round", 20_000],
    [90_000_000, "ceil", 2_000_000],
  ] as const)("says %d, rounded by %s, as %d", (scale, rounded, expected) => {
    expect(roundScale(scale, rounded)).toBe(expected);
  });

  it("holds all of a box that it is fitted to, and hardly more", () => {
    const box = [107.1, 15.385, 107.68, 16.045] as const;
    for (const paper of papers)
      for (const orientation of orientations) {
        const sheet = sheetSize(paper, orientation);
        const frame = { width: sheet.width * pxPerMm * 0.7, height: sheet.height * pxPerMm * 0.6 };
        const { center, scale } = placementOf(box, frame, 20);
        const isIn = (at: number) => {
          const plane = framePlane(frame, center, at);
          const [x, y] = plane.project([box[0], box[3]]);
          return x >= 20 - 1e-6 && y >= 20 - 1e-6;
        };
        expect([isIn(scale), isIn(scale * 0.9)], `${paper} ${orientation}`).toEqual([true, false]);
      }
  });
});

describe("the scale bar", () => {
  it.each([
    [100_000, 40, 2000, 20, 4],
    [250_000, 40, 10_000, 40, 5],
    [490_000, 50, 20_000, 40.816, 4],
    [1_000_000, 39, 20_000, 20, 4],
    [25_000, 40, 1000, 40, 5],
    [20_000, 39, 500, 25, 5],
  ])("of 1:%d within %d mm is %d m, %d mm long in %d parts", (scale, widest, metres, mm, parts) => {
    const bar = barOf(scale, widest);
    expect([bar.metres, Number(bar.mm.toFixed(3)), bar.parts]).toEqual([metres, mm, parts]);
  });
});

describe("the picture of a frame", () => {
  it("has at least 200 dots an inch on every sheet, and fits the cards of phones", () => {
    for (const paper of papers)
      for (const orientation of orientations) {
        const { width, height } = sheetSize(paper, orientation);
        const frame = { width: (width - 16) * pxPerMm, height: (height - 16) * pxPerMm };
        const ratio = pixelRatioFor(frame);
        expect(dpiOf(Math.floor(frame.width * ratio), frame.width)).toBeGreaterThanOrEqual(leastDpi);
        expect(Math.max(frame.width, frame.height) * ratio).toBeLessThanOrEqual(4096.001);
      }
  });
});
