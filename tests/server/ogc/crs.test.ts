import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { bboxFrom, crs84, crsList, findCrs, geometryFrom, geometryIn } from "../../../server/ogc/crs.ts";
import { gdalIsThere } from "./gdal.ts";

/** Two gates and both tri-points of the border, about. */
const points: readonly [number, number][] = [
  [107.467668, 16.0251],
  [107.624008, 15.414534],
  [107.1, 15.7],
  [106.6, 15.05],
];

/** Places of a metre's decimals in the CRS; degrees compare at the fifth of a millionth. */
const tolerance = (uri: string) => (/CRS84|4326|4678/.test(uri) ? 2e-7 : 0.02);

describe.each(crsList)("$title", (crs) => {
  it.skipIf(!gdalIsThere)("turns points as GDAL does", () => {
    const code = crs.uri.endsWith("CRS84") ? "OGC:CRS84" : `EPSG:${crs.uri.split("/").at(-1) ?? ""}`;
    const asked = points.map((point) => point.join(" ")).join("\n");
    const { stdout } = spawnSync("gdaltransform", ["-s_srs", "OGC:CRS84", "-t_srs", code, "-output_xy"], {
      input: asked,
      encoding: "utf8",
    });
    const expected = stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" ").map(Number));
    expect(expected).toHaveLength(points.length);
    for (const [index, point] of points.entries()) {
      const found = geometryIn(crs, { type: "Point", coordinates: point }).coordinates;
      // gdaltransform writes east before north whatever the CRS says.
      const [x, y] = crs.isLatFirst ? [found[1], found[0]] : found;
      expect(Math.abs(Number(x) - (expected[index]?.[0] ?? Number.NaN))).toBeLessThan(tolerance(crs.uri));
      expect(Math.abs(Number(y) - (expected[index]?.[1] ?? Number.NaN))).toBeLessThan(tolerance(crs.uri));
    }
  });

  it("turns points there and back within a centimetre", () => {
    for (const coordinates of points) {
      const back = geometryFrom(crs, geometryIn(crs, { type: "Point", coordinates })).coordinates;
      expect(Number(back[0])).toBeCloseTo(coordinates[0], 6);
      expect(Number(back[1])).toBeCloseTo(coordinates[1], 6);
    }
  });

  it("finds the box in CRS84 around its own", () => {
    const corners = geometryIn(crs, {
      type: "LineString",
      coordinates: [
        [107, 15.2],
        [107.5, 15.8],
      ],
    });
    const [first, second] = corners.coordinates as [[number, number], [number, number]];
    const bbox = bboxFrom(crs, [...first, ...second]);
    for (const [index, degrees] of [107, 15.2, 107.5, 15.8].entries()) {
      expect(Math.abs((bbox?.[index] ?? Number.NaN) - degrees)).toBeLessThan(0.02);
    }
  });
});

describe("a CRS", () => {
  it.each([
    ["http://www.opengis.net/def/crs/EPSG/0/3405", "EPSG/0/3405"],
    ["https://www.opengis.net/def/crs/EPSG/9.9.1/3405", "EPSG/0/3405"],
    ["urn:ogc:def:crs:EPSG::5899", "EPSG/0/5899"],
    ["EPSG:4678", "EPSG/0/4678"],
    ["[EPSG:3857]", "EPSG/0/3857"],
    ["http://www.opengis.net/def/crs/OGC/1.3/CRS84", "OGC/1.3/CRS84"],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", "OGC/1.3/CRS84"],
  ])("is named by %s", (name, end) => {
    expect(findCrs(name)?.uri).toBe(`http://www.opengis.net/def/crs/${end}`);
  });

  it.each(["", "EPSG:32648", "http://www.opengis.net/def/crs/EPSG/0/", "constructor", "EPSG:3405 "])(
    "is not named by %j",
    (name) => {
      expect(findCrs(name)).toBeUndefined();
    },
  );

  it("writes latitude first where its authority does", () => {
    const byUri = (end: string) => crsList.find(({ uri }) => uri.endsWith(end));
    const point = { type: "Point", coordinates: [107.5, 15.6] } as const;
    expect(geometryIn(byUri("/4326") ?? crs84, { ...point, coordinates: [107.5, 15.6] }).coordinates).toEqual(
      [15.6, 107.5],
    );
    expect(bboxFrom(byUri("/4326") ?? crs84, [15, 107, 16, 108])).toEqual([107, 15, 108, 16]);
    expect(bboxFrom(crs84, [170, -10, -170, 10])).toEqual([170, -10, -170, 10]);
  });

  it("tells no box for what it cannot measure, and none beyond the earth", () => {
    const byCode = (code: number) => crsList.find(({ uri }) => uri.endsWith(`/${code}`)) ?? crs84;
    expect(bboxFrom(byCode(3405), [1e300, 0, 1e308, 1])).toBeNull();
    expect(bboxFrom(byCode(5899), [-1e308, -1e308, 1e308, 1e308])).toBeNull();
    const world = bboxFrom(byCode(3857), [-4e7, -1e9, 4e7, 1e9]);
    expect(world?.map(Math.round)).toEqual([-180, -85, 180, 85]);
  });
});
