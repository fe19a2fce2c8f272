// The formats of GIS programs, read by others than the portal: GDAL, SQLite, the FlatGeobuf library.
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CollectionId, collectionIds } from "#contract";
import { gdalIsThere } from "../ogc/gdal.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { download, fgbFeaturesOf, layersOf, readByGdal, withFile } from "./download.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const bytesOf = async (id: CollectionId, format: string, more = "") =>
  (await download(world.app, `collections/${id}/export?f=${format}${more}`)).bytes;
const featuresOf = (id: CollectionId) => world.dataset.features[id];
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const besides = ["sources", "about"];

describe.skipIf(!gdalIsThere)("GDAL", () => {
  it.each(collectionIds)("reads every record of %s in a GeoPackage, without a warning", async (id) => {
    await withFile(await bytesOf(id, "gpkg"), "export.gpkg", (file) => {
      const layers = layersOf(file);
      const ours = layers.filter(({ name }) => !besides.includes(name));
      expect(sum(ours.map(({ features }) => features))).toBe(featuresOf(id).length);
      expect(layers.map(({ name }) => name)).toEqual(expect.arrayContaining(besides));
      const isFlat = ours.every(({ geometry }) => geometry === "None");
      expect(isFlat).toBe(id === "papers" || id === "indicators");
    });
  });

  it.each(collectionIds)(
    "reads every record of %s in KML, FlatGeobuf and GeoJSON, without a warning",
    async (id) => {
      for (const format of ["kml", "fgb", "geojson"]) {
        await withFile(await bytesOf(id, format), `export.${format}`, (file) => {
          const read = sum(layersOf(file).map(({ features }) => features));
          expect([format, read]).toEqual([format, featuresOf(id).length]);
          expect(readByGdal(file).length).toBeGreaterThan(0);
        });
      }
    },
  );

  it("reads a layer of one kind of geometry wherever the records allow", async () => {
    const geometriesOf = async (id: CollectionId) =>
      withFile(await bytesOf(id, "gpkg"), "export.gpkg", (file) =>
        Object.fromEntries(layersOf(file).map(({ name, geometry }) => [name, geometry])),
      );
    expect(await geometriesOf("places")).toMatchObject({ places: "Point" });
    expect(await geometriesOf("activities")).toMatchObject({ activities: "Multi Point" });
    expect(await geometriesOf("border")).toMatchObject({
      border_line: "Multi Line String",
      border_stretch: "Multi Line String",
      border_land: "Multi Polygon",
      border_marker: "Point",
    });
  });

  it("finds the places with a position as waypoints, each with its source and precision", async () => {
    await withFile(await bytesOf("places", "gpx", "&lang=en"), "places.gpx", (file) => {
      const placed = featuresOf("places").filter(({ geometry }) => geometry !== null);
      expect(layersOf(file).find(({ name }) => name === "waypoints")?.features).toBe(placed.length);
      const read = readByGdal(file);
      for (const words of [
        "Marker 901",
        "[en] estimated, off by up to 3000 m",
        "Bài Thử Nghiệm A",
        "Certainty",
      ])
        expect(read).toContain(words);
    });
  });

  it("tells positions, sources and certainty in each format", async () => {
    for (const format of ["gpkg", "kml", "fgb", "geojson"]) {
      await withFile(await bytesOf("places", format, "&lang=en"), `places.${format}`, (file) => {
        const read = readByGdal(file);
        for (const words of [
          "estimated, off by up to 3000 m",
          "not known",
          "Bài Thử Nghiệm A",
          "Former commune deduced.",
        ])
          expect([format, read.includes(words)]).toEqual([format, true]);
      });
    }
  });
});

describe("the GeoPackage export", () => {
  const queried = async <Row>(id: CollectionId, sql: string, more = "") =>
    withFile(await bytesOf(id, "gpkg", more), "export.gpkg", (file) => {
      const db = new Database(file, { readonly: true });
      try {
        return db.prepare(sql).all() as Row[];
      } finally {
        db.close();
      }
    });

  it("says what it is, and names its layers in the asked language", async () => {
    const bytes = await bytesOf("places", "gpkg");
    expect(bytes.subarray(0, 15).toString("latin1")).toBe("SQLite format 3");
    expect(bytes.subarray(68, 72).toString("latin1")).toBe("GPKG");
    const sql = "SELECT table_name, data_type, identifier, srs_id FROM gpkg_contents ORDER BY table_name";
    expect(await queried("places", sql, "&lang=en")).toEqual([
      { table_name: "about", data_type: "attributes", identifier: "About this file", srs_id: 0 },
      { table_name: "places", data_type: "features", identifier: "Places", srs_id: 4326 },
      { table_name: "sources", data_type: "attributes", identifier: "Sources", srs_id: 0 },
    ]);
  });

  it("keeps its own constraints and those of SQLite", async () => {
    for (const id of collectionIds) {
      expect(await queried(id, "PRAGMA foreign_key_check")).toEqual([]);
      expect(await queried(id, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    }
  });

  it("notes the extent of what it holds, and leaves unknown positions empty", async () => {
    const [extent] = await queried<Record<string, number>>(
      "places",
      "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'places'",
    );
    expect(extent).toEqual({ min_x: 106.9, min_y: 15.4, max_x: 107.13, max_y: 15.85 });
    const unknown = await queried<{ id: string }>(
      "places",
      "SELECT id FROM places WHERE geom IS NULL ORDER BY id",
    );
    expect(unknown).toEqual([{ id: "post-company-999" }, { id: "v-vo-dinh" }]);
  });

  it("keeps partial dates as text, whole days as days", async () => {
    const sql = "SELECT date_start, first_day, last_day FROM activities WHERE id = 'act-02'";
    expect(await queried("activities", sql)).toEqual([
      { date_start: "2024-04", first_day: "2024-04-01", last_day: "2024-04-30" },
    ]);
  });
});

describe("the FlatGeobuf export", () => {
  it.each(collectionIds)("holds every record of %s, with no geometry where none is known", async (id) => {
    const features = await fgbFeaturesOf(await bytesOf(id, "fgb"));
    const read = new Map(features.map(({ properties, hasGeometry }) => [properties["id"], hasGeometry]));
    expect(read).toEqual(new Map(featuresOf(id).map((feature) => [feature.id, feature.geometry !== null])));
  });

  it("keeps the types of its columns", async () => {
    const features = await fgbFeaturesOf(await bytesOf("places", "fgb"));
    const gate = features.find(({ properties }) => properties["id"] === "gate-thu")?.properties;
    expect(gate).toMatchObject({
      is_twinned: false,
      precision_m: 300,
      name_vi: "Cửa khẩu Thử",
      source: "src-a",
    });
  });
});

describe("the GeoJSON export", () => {
  it.each(collectionIds)(
    "gives the records of %s as the API gives each, with what is said of its position",
    async (id) => {
      const answer = JSON.parse((await bytesOf(id, "geojson")).toString()) as {
        numberMatched: number;
        about: Record<string, unknown>;
        features: { id: string; geometry: unknown; properties: Record<string, unknown> }[];
      };
      expect([answer.numberMatched, answer.features.length]).toEqual(Array(2).fill(featuresOf(id).length));
      expect(Object.keys(answer.about)).toEqual(
        expect.arrayContaining(["filter", "licence", "data_version"]),
      );
      for (const { id: featureId, geometry, properties } of answer.features) {
        const { position_note: note, ...rest } = properties;
        const feature = featuresOf(id).find((one) => one.id === featureId);
        expect({ geometry, properties: rest }).toEqual({
          geometry: feature?.geometry,
          properties: feature?.properties,
        });
        const isPlaced = id !== "papers" && id !== "indicators";
        expect(typeof note).toBe(isPlaced ? "string" : "undefined");
      }
    },
  );
});

describe("the KML export", () => {
  it("lists what has no known position in grey, without a point", async () => {
    const text = (await bytesOf("places", "kml", "&lang=en")).toString();
    const folder = /<Folder id="unknown">.*?<\/Folder>/s.exec(text)?.[0] ?? "";
    expect(folder).toContain("Vo Dinh Village");
    expect(folder).toContain("<styleUrl>#unknown-style</styleUrl>");
    expect(folder).not.toContain("<Point>");
  });

  it("tells partial dates as partial", async () => {
    const text = (await bytesOf("activities", "kml")).toString();
    expect(text).toContain("<TimeSpan><begin>2024-04</begin><end>2024-04</end></TimeSpan>");
    expect(text).toContain("<TimeSpan><begin>2019</begin><end>2019</end></TimeSpan>");
  });
});
