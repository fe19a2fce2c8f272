import { describe, expect, it } from "vitest";
import { bankOf, crossingAt, nearestKm } from "../../../../client/layers/borderLine.ts";
import { toPixel } from "../../../../client/layers/projection.ts";
import { labels, stretches } from "../../../../client/layers/units/features.ts";
import { refsOf, sceneOf, worldFacts } from "../scene.ts";

const facts = await worldFacts();

describe("the ribbons of units", () => {
  it.each([
    ["2025-06-30", ["vn-901", "la-9501", "vn-9001", "vn-9002", "vn-9003"]],
    ["2025-07-01", ["la-9501", "vn-9001-2025", "vn-9003-2025"]],
  ])("are those of the division of %s", (day, units) => {
    const refs = refsOf(stretches(sceneOf(facts, { day })));
    expect(refs.toSorted()).toEqual(units.map((unit) => `admin-units/${unit}`).sort());
  });

  it("make a district with communes of its own the outer band", () => {
    const outer = stretches(sceneOf(facts, { day: "2024-01-01" })).filter(
      ({ properties }) => properties?.outer,
    );
    expect(refsOf(outer)).toEqual(["admin-units/vn-901"]);
  });

  it("carry one label each, on their own side", () => {
    const scene = sceneOf(facts);
    const { line } = scene;
    if (!line) throw new Error("the world has a line");
    const sides = labels(scene).map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = geometry.type === "Point" ? geometry.coordinates : [];
      return [properties?.country, bankOf(line, toPixel([lon, lat], 10), 10).side];
    });
    expect(sides).toHaveLength(3);
    expect(sides.every(([country, side]) => country === side)).toBe(true);
  });
});

describe("the border line as a ruler", () => {
  const { line } = sceneOf(facts);
  if (!line) throw new Error("the world has a line");

  it("measures kilometres from the northern end", () => {
    expect(nearestKm(line, [107.2, 16])).toBeCloseTo(0, 5);
    expect(nearestKm(line, [106.9, 15])).toBeCloseTo(111, 5);
  });

  it("is crossed from Việt Nam into Laos westward where it runs south", () => {
    const { toLaos } = crossingAt(line, 50, 10);
    expect(toLaos[0]).toBeCloseTo(-1, 5);
    expect(toLaos[1]).toBeCloseTo(0, 5);
  });

  it.each([
    [[107.3, 15.5], "VN"],
    [[106.7, 15.5], "LA"],
  ] as const)("sees %j in %s", (at, side) => {
    expect(bankOf(line, toPixel([at[0], at[1]], 10), 10).side).toBe(side);
  });
});
