import { describe, expect, it } from "vitest";
import { bboxOf, type HeightGrid, heightsOver, withoutVoids } from "../../../server/terrain/grid.ts";
import { readHgt } from "../../../server/terrain/hgt.ts";
import { heightOfHill, hillHgt } from "../../fixtures/relief.ts";

const grid = (heights: readonly number[], more: Partial<HeightGrid> = {}): HeightGrid => ({
  columns: 3,
  rows: 3,
  west: 107,
  north: 16,
  lonStep: 0.5,
  latStep: 0.5,
  heights: Float32Array.from(heights),
  ...more,
});
const slope = grid([0, 10, 20, 30, 40, 50, 60, 70, 80]);

describe("the height among samples", () => {
  it.each([
    ["at a sample", 107.5, 15.5, 40],
    ["between two columns", 107.25, 16, 5],
    ["between four samples", 107.25, 15.75, 20],
    ["at the last corner", 108, 15, 80],
    ["just beyond the edge, where it goes on", 108.0001, 15.5, 50],
    ["far beyond the edge, where the land is level", 110, 15.5, 40],
  ])("is known %s", (_, lon, lat, metres) => {
    expect(heightsOver([slope])(lon, lat)).toBeCloseTo(metres);
  });

  it("is the finer grid's where two hold the point, the nearer one's where none does", () => {
    const finer = grid(
      Array.from({ length: 9 }, () => 7),
      { west: 107.4, lonStep: 0.1, latStep: 0.1 },
    );
    const heightAt = heightsOver([slope, finer]);
    expect([heightAt(107.5, 15.9), heightAt(107, 15), heightAt(107.5, 16.2)]).toEqual([7, 60, 7]);
  });
});

describe("voids", () => {
  it("are filled from what is beside them, ring by ring", () => {
    const hole = withoutVoids(grid([1, 1, 1, 1, Number.NaN, 3, 3, 3, 3]));
    expect(hole.heights[4]).toBe(2);
    const wide = withoutVoids(grid([8, ...Array.from({ length: 8 }, () => Number.NaN)]));
    expect([...wide.heights]).toEqual(Array.from({ length: 9 }, () => 8));
  });
});

describe("a file of SRTM heights", () => {
  it("is placed by its name and read high byte first from the north", () => {
    const read = readHgt("N15E107.hgt", hillHgt());
    expect(bboxOf(read).map((degrees) => Number(degrees.toFixed(6)))).toEqual([107, 15, 108, 16]);
    const heightAt = heightsOver([read]);
    for (const [lon, lat] of [
      [107.5, 15.5],
      [107.31, 15.62],
      [107.02, 15.03],
    ] as const)
      expect(Math.abs(heightAt(lon, lat) - heightOfHill(lon, lat))).toBeLessThan(2);
  });

  it.each([
    ["hill.hgt", hillHgt(), /expected a name like N15E107.hgt/],
    ["N15E107.hgt", Buffer.alloc(5000), /has 5000 bytes; expected 25934402 \(3601 × 3601\) or 2884802/],
  ])("is refused as %s with what was expected", (name, bytes, words) => {
    expect(() => readHgt(name, bytes)).toThrow(words);
  });
});
