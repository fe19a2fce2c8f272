import { describe, expect, it } from "vitest";
import { framePlane } from "../../../client/print/frame.ts";
import {
  drawGrid,
  formatAngle,
  formatMetres,
  type Grid,
  type GridTick,
  wgs84,
} from "../../../client/print/graticule.ts";
import { pxPerMm } from "../../../client/print/paper.ts";
import { vn2000 } from "../../../client/print/vn2000.ts";

const frame = { width: 700, height: 640 };

/** EPSG:5899 as GDAL turns these points: the northern end of the line, a place near its southern end, one in Laos. */
const known: readonly (readonly [lon: number, lat: number, x: number, y: number])[] = [
  [107.467668, 16.0251, 469592.468, 1772376.917],
  [107.624008, 15.414534, 486282.284, 1704804.488],
  [107.1, 15.7, 430135.543, 1736492.282],
];

/** How far from the middle of the frame a course of points passes it, in pixels. */
function passing(points: readonly (readonly [number, number])[], axis: "across" | "up"): number {
  const [free, fixed] = axis === "across" ? ([0, 1] as const) : ([1, 0] as const);
  const middle = [frame.width / 2, frame.height / 2] as const;
  const after = points.findIndex(
    (point, index) =>
      ((points[index - 1] ?? point)[fixed] - middle[fixed]) * (point[fixed] - middle[fixed]) < 0,
  );
  const [from, to] = [points[after - 1], points[after]];
  if (!from || !to) return Number.POSITIVE_INFINITY;
  const share = (middle[fixed] - from[fixed]) / (to[fixed] - from[fixed]);
  return Math.abs(from[free] + share * (to[free] - from[free]) - middle[free]);
}

describe("VN-2000", () => {
  it.each(known)("turns %d° %d° as GDAL does", (lon, lat, x, y) => {
    const [easting, northing] = vn2000.to([lon, lat]);
    expect([easting, northing]).toEqual([expect.closeTo(x, 1), expect.closeTo(y, 1)]);
    const [lonBack, latBack] = vn2000.from([x, y]);
    expect([lonBack, latBack]).toEqual([expect.closeTo(lon, 6), expect.closeTo(lat, 6)]);
  });

  it("draws the line of a known easting and northing through the point that has them", () => {
    for (const [lon, lat, x, y] of known) {
      const plane = framePlane(frame, [lon, lat], 100_000);
      // A grid whose lines are those of the point itself.
      const own: Grid = {
        to: (position) =>
          vn2000.to(position).map((value, axis) => value - (axis ? y : x)) as [number, number],
        from: ([across, up]) => vn2000.from([across + x, up + y]),
        steps: vn2000.steps,
      };
      for (const axis of ["across", "up"] as const) {
        const line = drawGrid(own, plane).lines.find((one) => one.axis === axis && one.value === 0);
        expect(passing(line?.points ?? [], axis)).toBeLessThan(0.01);
      }
    }
  });

  it("bends its lines: west of the central meridian they lean", () => {
    const { ticks } = drawGrid(vn2000, framePlane(frame, [107.2, 15.7], 300_000));
    const at = (edge: GridTick["edge"]) =>
      ticks.find((tick) => tick.edge === edge && tick.value === 440_000)?.at ?? Number.NaN;
    // Convergence at 0.55° west is about -0.15°: 640 pixels down the line has moved by some 1.7.
    expect(at("bottom") - at("top")).toBeGreaterThan(1);
    expect(at("bottom") - at("top")).toBeLessThan(2.5);
  });
});

describe("the graticule", () => {
  it.each([
    [25_000, 0.5, 1000],
    [100_000, 2, 5000],
    [250_000, 5, 10_000],
    [450_000, 10, 20_000],
    [1_000_000, 20, 50_000],
  ])("of 1:%d has lines every %d minutes, or %d metres", (scale, minutes, metres) => {
    const plane = framePlane(frame, [107.4, 15.7], scale);
    for (const [grid, step] of [
      [wgs84, minutes / 60],
      [vn2000, metres],
    ] as const) {
      const across = drawGrid(grid, plane).lines.filter(({ axis }) => axis === "across");
      const values = across.map(({ value }) => value).sort((a, b) => a - b);
      const first = Math.round((values[0] ?? 0) / step);
      expect(values).toEqual(values.map((_, index) => expect.closeTo((first + index) * step, 6)));
      const [left = 0, right = 0] = across.map(({ points }) => points[0]?.[0] ?? 0);
      expect(Math.abs(right - left) / pxPerMm).toBeGreaterThanOrEqual(29.9);
    }
  });

  it("labels a line where it meets the frame, never at a corner", () => {
    const plane = framePlane(frame, [107.4, 15.7], 450_000);
    const { ticks } = drawGrid(wgs84, plane);
    expect(ticks.length).toBeGreaterThan(8);
    for (const { edge, axis, value, at } of ticks) {
      expect(axis).toBe(edge === "top" || edge === "bottom" ? "across" : "up");
      const [x, y] = plane.project(axis === "across" ? [value, 15.7] : [107.4, value]);
      expect(at).toBeCloseTo(axis === "across" ? x : y, 6);
      expect(at).toBeGreaterThan(20);
    }
  });

  it.each([
    [107 + 1 / 6, "107°10′"],
    [15.9999999, "16°00′"],
    [107.175, "107°10′30″"],
  ])("writes %d as %s", (degrees, words) => {
    expect(formatAngle(degrees)).toBe(words);
  });

  it("writes metres in groups of three", () => {
    expect(formatMetres(1_735_000)).toBe("1\u00a0735\u00a0000");
  });
});
