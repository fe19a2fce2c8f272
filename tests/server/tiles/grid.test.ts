import { describe, expect, it } from "vitest";
import { isInGrid, reachOf, tileMatrixLimits, tilesOver } from "../../../server/tiles/grid.ts";

describe("the grid", () => {
  it.each([
    [{ z: 0, x: 0, y: 0 }, true],
    [{ z: 14, x: 16_383, y: 16_383 }, true],
    [{ z: 14, x: 16_384, y: 0 }, false],
    [{ z: 1, x: 0, y: 2 }, false],
    [{ z: 15, x: 0, y: 0 }, false],
    [{ z: Number.NaN, x: 0, y: 0 }, false],
  ])("says whether it has %j", (address, expected) => {
    expect(isInGrid(address)).toBe(expected);
  });

  it("finds the tile that a position lies in, with its buffer around it", () => {
    // Reference: the tile of Paris at level 10 is column 518, row 352 in every XYZ service.
    const { minX, maxX, minY, maxY } = tilesOver([2.35, 48.85, 2.35, 48.85], 10);
    expect([minX, maxX, minY, maxY]).toEqual([518, 518, 352, 352]);
    const [west, south, east, north] = reachOf({ z: 10, x: 518, y: 352 });
    expect(west).toBeCloseTo(2.109_375 - 360 / 1024 / 64, 6);
    expect(east).toBeCloseTo(2.460_937_5 + 360 / 1024 / 64, 6);
    expect(south).toBeLessThan(48.85);
    expect(north).toBeGreaterThan(48.85);
  });

  it("counts rows from the north and columns from the west", () => {
    expect(tileMatrixLimits([-180, -85, 180, 85])[1]).toEqual({
      tileMatrix: "1",
      minTileRow: 0,
      maxTileRow: 1,
      minTileCol: 0,
      maxTileCol: 1,
    });
    expect(tilesOver([10, 10, 20, 20], 1)).toMatchObject({ minX: 1, minY: 0 });
  });
});
