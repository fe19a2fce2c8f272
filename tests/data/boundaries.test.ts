// What ships in data/boundaries: sizes, shapes, and that the pieces fit each other.
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { area as areaM2, booleanPointInPolygon, distance, kinks, lineString } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { area, type Country, type Geometry, type Position } from "#contract";
import { createLineReference } from "../../data/geometry/lineReference.ts";
import { loadBoundaries } from "../../data/geometry/loadBoundaries.ts";

const dir = fileURLToPath(new URL("../../data/boundaries", import.meta.url));
const shipped = (await readdir(dir)).filter((name) => !name.startsWith("imported.geojson"));
const boundaries = await loadBoundaries(dir);
const { line, lands, rivers, markers, sources } = boundaries;

/** Around the area the map keeps within, so that no edge of land is seen. */
const padDegrees = 0.05;

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  throw new Error(`a land is no ${geometry.type}`);
}

function landAt(position: Position): Country[] {
  return (["VN", "LA"] as const).filter((country) =>
    ringsOf(lands[country]).some((ring) =>
      booleanPointInPolygon(position, { type: "Polygon", coordinates: [ring] }),
    ),
  );
}

describe("the folder", () => {
  it("weighs at most 400 kB", async () => {
    const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && !entry.name.startsWith("imported.geojson"),
    );
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000);
  });

  it("tells the licence of every file", async () => {
    const licences = await readFile(path.join(dir, "LICENCES.md"), "utf8");
    for (const name of shipped.filter((name) => /\.(geojson|csv)$/.test(name)))
      expect(licences).toContain(`| \`${name}\` |`);
  });

  it.each(shipped.filter((name) => name.endsWith(".geojson")))(
    "has at most 5 decimals in %s",
    async (name) => {
      const text = await readFile(path.join(dir, name), "utf8");
      expect(text.match(/\d+\.\d{6,}/g)).toBeNull();
    },
  );

  it("holds every source that the tables do not", () => {
    expect(new Set(rivers.map((river) => river.source))).toEqual(new Set(sources.map((source) => source.id)));
    for (const source of sources) expect(source.licence).toBeTruthy();
  });
});

describe("the border line", () => {
  it("is one chain without crossing, from the northern to the southern tri-point", () => {
    expect(line.length).toBeGreaterThanOrEqual(1500);
    expect(line.length).toBeLessThanOrEqual(2500);
    expect(distance(line[0] ?? [0, 0], [107.467668, 16.0251]) * 1000).toBeLessThan(60);
    expect(distance(line.at(-1) ?? [0, 0], [107.624008, 15.414534]) * 1000).toBeLessThan(60);
    expect(kinks(lineString([...line])).features).toEqual([]);
    const steps = line.slice(1).map((position, index) => distance(line[index] ?? position, position));
    expect(Math.max(...steps)).toBeLessThan(1.5);
    expect(Math.min(...steps)).toBeGreaterThan(0);
  });
});

describe("the lands", () => {
  it.each(["VN", "LA"] as const)(
    "of %s hold every vertex of the line, unmoved and in its order",
    (country) => {
      const ring = ringsOf(lands[country]).toSorted((a, b) => b.length - a.length)[0] ?? [];
      const from = ring.findIndex(([lon, lat]) => lon === line[0]?.[0] && lat === line[0][1]);
      const along = [...ring.slice(from, -1), ...ring.slice(0, from)];
      const backwards = [along[0] ?? [0, 0], ...along.slice(1).toReversed()];
      const run = country === "VN" ? along : backwards;
      expect(run.slice(0, line.length)).toEqual(line);
    },
  );

  it.each(["VN", "LA"] as const)("of %s are wound as RFC 7946 asks and stay near the area", (country) => {
    for (const ring of ringsOf(lands[country])) {
      expect(ring.at(-1)).toEqual(ring[0]);
      for (const [lon, lat] of ring) {
        expect(lon).toBeGreaterThanOrEqual(area[0] - padDegrees - 1e-9);
        expect(lon).toBeLessThanOrEqual(area[2] + padDegrees + 1e-9);
        expect(lat).toBeGreaterThanOrEqual(area[1] - padDegrees - 1e-9);
        expect(lat).toBeLessThanOrEqual(area[3] + padDegrees + 1e-9);
      }
      const doubled = ring.slice(1).reduce((sum, [lon, lat], index) => {
        const [lonBefore, latBefore] = ring[index] ?? [lon, lat];
        return sum + (lonBefore - 107) * (lat - 15) - (lon - 107) * (latBefore - 15);
      }, 0);
      expect(doubled).toBeGreaterThan(0);
    }
  });

  it.each<[string, Position, Country[]]>([
    ["the Nam Giang gate", [107.3726, 15.541592], ["VN"]],
    ["the Đắc Tà Oọc gate", [107.367623, 15.54127], ["LA"]],
    ["Sekong town", [106.72368, 15.34582], ["LA"]],
    ["Dak Cheung", [107.26667, 15.46667], ["LA"]],
    ["A Lưới", [107.23385, 16.27228], ["VN"]],
    ["Thạnh Mỹ", [107.83678, 15.74889], ["VN"]],
    ["the sea off Huế", [107.98, 16.39], []],
  ])("have %s on the right side", (_name, position, expected) => {
    expect(landAt(position)).toEqual(expected);
  });

  it("fill the box but for the sea", () => {
    const total = (["VN", "LA"] as const).map((country) => areaM2(lands[country]) / 1e6);
    const [west, south, east, north] = area;
    const box: Position[] = [
      [west - padDegrees, south - padDegrees],
      [east + padDegrees, south - padDegrees],
      [east + padDegrees, north + padDegrees],
      [west - padDegrees, north + padDegrees],
      [west - padDegrees, south - padDegrees],
    ];
    const share =
      total.reduce((sum, km2) => sum + km2, 0) / (areaM2({ type: "Polygon", coordinates: [box] }) / 1e6);
    expect(share).toBeGreaterThan(0.97);
    expect(share).toBeLessThan(1);
  });
});

describe("the rivers", () => {
  it("name the Xe Kong in three languages, past Sekong town", () => {
    const xeKong = rivers.find((river) => river.name_en === "Xe Kong");
    expect(xeKong).toMatchObject({ name_vi: "Sê Kông", name_lo: "ເຊກອງ", source: "gshhg" });
    if (xeKong?.geometry.type !== "MultiLineString") throw new Error("expected a MultiLineString");
    const distances = xeKong.geometry.coordinates.map(
      (part) => createLineReference(part).nearest([106.72368, 15.34582]).distance_m,
    );
    expect(Math.min(...distances)).toBeLessThan(2500);
  });

  it("name no other", () => {
    expect(rivers.filter((river) => river.name_vi !== null).map((river) => river.id)).toEqual(["xe-kong"]);
  });
});

describe("the estimated markers", () => {
  /** Markers that the table of places holds, each with what a source says of it. */
  const placed = [676, 688, 689, 691, 692, 702, 717, 727, 735];

  it("leave out the places of the tables, and no other", async () => {
    const places = await readFile(path.join(dir, "../tables/places.csv"), "utf8");
    const numbers = [...places.matchAll(/^marker-(\d+),/gm)].map((match) => Number(match[1]));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(placed);
  });

  const reference = createLineReference(line);

  it("are those of 676–735 that are no places", () => {
    const all = Array.from({ length: 60 }, (_, index) => 676 + index);
    expect(markers.map((marker) => marker.number)).toEqual(all.filter((number) => !placed.includes(number)));
  });

  it("stand on the line, one after the other", () => {
    const kms = markers.map(({ position }) => reference.nearest(position));
    for (const { distance_m } of kms) expect(distance_m).toBeLessThan(3);
    expect(kms.map(({ km }) => km)).toEqual(kms.map(({ km }) => km).toSorted((a, b) => a - b));
  });

  it.each([
    [684, 19.8],
    [701, 61],
    [709, 80.7],
    [726, 124.8],
  ])("put marker %d at km %d, by number between the anchors", (number, km) => {
    const marker = markers.find((one) => one.number === number);
    expect(marker?.precision_m).toBe(3000);
    expect(Math.abs(reference.nearest(marker?.position ?? [0, 0]).km - km)).toBeLessThan(0.1);
  });
});
