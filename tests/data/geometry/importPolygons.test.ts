import { area as areaM2, booleanClockwise } from "@turf/turf";
import { describe, expect, it } from "vitest";
import type { Position } from "#contract";
import { formatReport } from "../../../data/geometry/import/importPolygons.ts";
import { accepted, collection, feature, round, square, squareKm2 } from "./squares.ts";

function ringsOf(text: string): Position[][][] {
  return accepted(text).features.map(({ geometry }) => geometry.coordinates as Position[][]);
}

describe("a good file", () => {
  it("gives each unit its polygon, its area and its vertices", () => {
    const { features, units: reports } = accepted(collection(feature([square(107.1, 15.5)])));
    expect(features.map(({ id, geometry }) => [id, geometry.type])).toEqual([["vn-9001-2025", "Polygon"]]);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.area_km2).toBeCloseTo(squareKm2, 0);
    expect(Math.abs(reports[0]?.difference ?? 1)).toBeLessThan(0.01);
    expect([reports[0]?.verticesBefore, reports[0]?.verticesAfter]).toEqual([5, 5]);
    expect(reports.map(formatReport).join()).toMatch(
      /^vn-9001-2025 Xã Vuông Mới: 119\.\d km² \(known 119 km², .*\), 5 → 5 vertices$/,
    );
  });

  it.each([
    ["id of the feature", { id: "vn-9001-2025" }, "vn-9001-2025"],
    ["id among the properties", { properties: { id: "vn-9001-2025" } }, "vn-9001-2025"],
    ["code and first day", { properties: { code: "9001", valid_from: "2025-07-01" } }, "vn-9001-2025"],
    ["code as a number", { properties: { code: 9001, valid_from: "2025-07-01" } }, "vn-9001-2025"],
    ["code of a unit without first day", { properties: { code: "9001", valid_from: "" } }, "vn-9001"],
    ["code that no other unit had", { properties: { code: "9002" } }, "vn-9002-2025"],
  ])("names its unit by %s", (_way, naming, id) => {
    expect(accepted(collection(feature([square(107.1, 15.5)], naming))).features[0]?.id).toBe(id);
  });

  it("may begin with a byte order mark, have altitudes, parts and holes", () => {
    const outer = square(107.1, 15.5).map(([lon, lat]) => [lon, lat, 800]);
    const hole = square(107.13, 15.53, 0.02).toReversed();
    const geometry = { type: "MultiPolygon", coordinates: [[outer, hole], [square(107.3, 15.5)]] };
    const { features } = accepted(`\uFEFF${collection({ ...feature([]), geometry })}`);
    expect(features[0]?.geometry.type).toBe("MultiPolygon");
    expect(areaM2(features[0] ?? geometryError()) / 1e6).toBeCloseTo(2 * squareKm2 - squareKm2 / 25, 0);
  });
});

function geometryError(): never {
  throw new Error("no feature");
}

describe("winding", () => {
  it("is turned round to RFC 7946, and that is said", () => {
    const clockwise = square(107.1, 15.5).toReversed();
    const hole = square(107.13, 15.53, 0.02);
    const { features, units: reports } = accepted(collection(feature([clockwise, hole])));
    const [outer = [], inner = []] = (features[0]?.geometry.coordinates ?? []) as Position[][];
    expect([booleanClockwise(outer), booleanClockwise(inner)]).toEqual([false, true]);
    expect(reports[0]?.turned).toEqual(["coordinates[0]", "coordinates[1]"]);
    expect(reports.map(formatReport).join()).toContain(
      "winding turned round (RFC 7946): coordinates[0], coordinates[1]",
    );
  });
});

describe("the area", () => {
  it("is warned about beyond 5 % of the known one, and the polygon taken", () => {
    const { units: reports } = accepted(collection(feature([square(107.1, 15.5, 0.103)])));
    expect(reports.map(formatReport).join()).toMatch(
      /\+6\.\d %.*\n {2}warning: the area differs by more than 5 %/,
    );
  });

  it("is not compared where none is known", () => {
    const { units: reports } = accepted(collection(feature([square(107.1, 15.5)], { id: "vn-9001" })));
    expect(reports[0]?.difference).toBeNull();
    expect(reports.map(formatReport).join()).toContain("no known area to compare");
  });
});

describe("simplification", () => {
  /** A wavy edge along the meridian 107.2, a vertex about every 30 m, south to north. */
  const edge = Array.from({ length: 401 }, (_, index): Position => {
    const lat = round(15.5 + index * 0.00025);
    return [round(107.2 + 0.004 * Math.sin(index / 20) + 0.00002 * (index % 2)), lat];
  });
  const west: Position[] = [[107.1, 15.5], ...edge, [107.1, 15.6], [107.1, 15.5]];
  const east: Position[] = [...edge.toReversed(), [107.3, 15.5], [107.3, 15.6], ...edge.slice(-1)];
  const text = collection(feature([west]), feature([east], { id: "vn-9002-2025" }));

  it("drops vertices and keeps the area", () => {
    const { features, units: reports } = accepted(text);
    for (const [index, report] of reports.entries()) {
      expect(report.verticesAfter).toBeLessThan(report.verticesBefore / 3);
      const drawnKm2 = areaM2(features[index] ?? geometryError()) / 1e6;
      expect(Math.abs(drawnKm2 - report.area_km2)).toBeLessThan(report.area_km2 * 0.001);
    }
  });

  it("keeps a shared edge shared, vertex by vertex", () => {
    const [[westRing = []] = [], [eastRing = []] = []] = ringsOf(text);
    const inner = (ring: readonly Position[]) => {
      const onEdge = ring.filter(([lon]) => lon > 107.15 && lon < 107.25).map((position) => position.join());
      return [...new Set(onEdge)].toSorted();
    };
    expect(inner(westRing).length).toBeGreaterThan(10);
    expect(inner(westRing)).toEqual(inner(eastRing));
  });

  it("leaves out islands too small to see, but never the unit itself", () => {
    const speck = square(107.5, 15.5, 0.0002);
    const withIsland = { type: "MultiPolygon", coordinates: [[square(107.1, 15.5)], [speck]] };
    expect(accepted(collection({ ...feature([]), geometry: withIsland })).features[0]?.geometry.type).toBe(
      "Polygon",
    );
    expect(ringsOf(collection(feature([speck])))[0]?.[0]).toHaveLength(5);
  });
});
