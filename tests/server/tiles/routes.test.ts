import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numericId } from "../../../server/tiles/feature.ts";
import { tilesOver } from "../../../server/tiles/grid.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { idsIn, layersOf } from "./drawn.ts";

const gridUri = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
const mvt = "application/vnd.mapbox-vector-tile";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const get = (path: string) => world.app.request(path);
// oxlint-disable-next-line typescript/no-explicit-any -- the answers are looked into, each test at its own depth
const json = async (path: string): Promise<any> => (await get(path)).json();
const tile = async (path: string) => layersOf(await (await get(path)).arrayBuffer());

/** The address of the tile at a level that a position lies in. */
const at = (lon: number, lat: number, z: number) => {
  const { minX, minY } = tilesOver([lon, lat, lon, lat], z);
  return { z, x: minX, y: minY };
};

describe("a tile", () => {
  it("answers a tile by matrix, row and column, in this order", async () => {
    const { z, x, y } = at(107.11, 15.85, 12);
    const response = await get(`/api/tiles/WebMercatorQuad/${z}/${y}/${x}`);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, mvt]);
    const places = idsIn(layersOf(await response.arrayBuffer())["places"]);
    expect(places).toContain("post-thu");
    expect(places).not.toContain("v-khong-doi");
    expect((await get(`/api/tiles/WebMercatorQuad/${z}/${x}/${y}`)).status).toBe(204);
  });

  it.each([
    "/api/tiles/WebMercatorQuad/15/0/0",
    "/api/tiles/WebMercatorQuad/0/1/0",
    "/api/tiles/WebMercatorQuad/0/0/-1",
    "/api/tiles/WebMercatorQuad/a/b/c",
    "/api/tiles/WebMercatorQuad/3/99999999999/0",
    "/api/tiles/OtherQuad/0/0/0",
    "/api/tiles/OtherQuad",
    "/api/tileMatrixSets/OtherQuad",
    "/api/xyz/15/0/0.mvt",
    "/api/xyz/places/1/2/0",
    "/api/xyz/none/0/0/0",
    "/api/collections/papers/tiles",
    "/api/collections/papers/tiles/WebMercatorQuad/0/0/0",
  ])("answers 404 with the reason where no tile can be: %s", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(((await response.json()) as { detail: string }).detail).toMatch(/expected/);
  });

  it("answers 204 without a body where nothing is drawn", async () => {
    const response = await get("/api/tiles/WebMercatorQuad/5/0/0");
    expect([response.status, await response.text(), response.headers.get("ETag")]).toEqual([
      204,
      "",
      expect.any(String),
    ]);
  });

  it("answers 304 to who has the tile, and gzip to who takes it", async () => {
    const path = "/api/tiles/WebMercatorQuad/0/0/0";
    const first = await world.app.request(path, { headers: { "Accept-Encoding": "gzip" } });
    expect(first.headers.get("Content-Encoding")).toBe("gzip");
    const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
    expect((await world.app.request(path, { headers })).status).toBe(304);
  });
});

describe("a tileset", () => {
  it.each([
    ["/api/tiles/WebMercatorQuad", "/api/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}"],
    [
      "/api/collections/places/tiles/WebMercatorQuad?kind=village",
      "/api/collections/places/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}?kind=village",
    ],
  ])("tells how %s is asked for, where it lies and what its layers carry", async (path, template) => {
    const tileset = await json(path);
    expect(tileset).toMatchObject({
      dataType: "vector",
      crs: "http://www.opengis.net/def/crs/EPSG/0/3857",
      tileMatrixSetURI: gridUri,
    });
    expect(tileset.links).toContainEqual({
      rel: "item",
      href: `http://localhost${template}`,
      type: mvt,
      templated: true,
    });
    expect(tileset.tileMatrixSetLimits).toHaveLength(15);
    const places = tileset.layers.find(({ id }: { id: string }) => id === "places");
    expect(places.propertiesSchema.properties).toMatchObject({
      id: { type: "string" },
      precision_m: { type: "number" },
      is_twinned: { type: "boolean" },
    });
  });

  it("names the grid and defines it", async () => {
    const { tileMatrixSets } = await json("/api/tileMatrixSets");
    expect(tileMatrixSets).toMatchObject([{ id: "WebMercatorQuad", uri: gridUri }]);
    const grid = await json("/api/tileMatrixSets/WebMercatorQuad");
    expect(grid.tileMatrices[14]).toMatchObject({ id: "14", matrixWidth: 16_384, cornerOfOrigin: "topLeft" });
    expect(grid.tileMatrices[0].cellSize).toBeCloseTo(156_543.033_928, 5);
  });
});

describe("what a tile holds", () => {
  it("holds every feature with a position once, its id and its properties flat", async () => {
    const { places = [], activities = [] } = await tile("/api/xyz/0/0/0.mvt");
    const located = (id: "places" | "activities") =>
      world.dataset.features[id].filter(({ geometry }) => geometry !== null).map((feature) => feature.id);
    expect(idsIn(places)).toEqual(located("places").toSorted());
    expect(idsIn(activities)).toEqual(located("activities").toSorted());
    for (const { id, properties } of places) expect(id).toBe(numericId(String(properties["id"])));
    expect(activities.find(({ properties }) => properties["id"] === "act-02")?.properties).toMatchObject({
      topics: "friendship,social_security",
      place_ids: "v-gia-dinh,v-tuong-tuong",
    });
  });

  it("describes in TileJSON every property that a feature carries", async () => {
    const layers = await tile("/api/xyz/0/0/0.mvt");
    const { vector_layers } = await json("/api/tiles.json");
    const types = { String: "string", Number: "number", Boolean: "boolean" } as const;
    for (const { id, fields } of vector_layers) {
      for (const { properties } of layers[id] ?? []) {
        for (const [key, value] of Object.entries(properties)) {
          expect([id, key, types[fields[key] as keyof typeof types]]).toEqual([id, key, typeof value]);
        }
      }
    }
  });

  it("is the same by row and column, by XYZ and with an ending", async () => {
    const { z, x, y } = at(107.11, 15.85, 9);
    const bytes = await Promise.all(
      [
        `/api/collections/places/tiles/WebMercatorQuad/${z}/${y}/${x}`,
        `/api/xyz/places/${z}/${x}/${y}`,
        `/api/xyz/places/${z}/${x}/${y}.mvt`,
      ].map(async (path) => Buffer.from(await (await get(path)).arrayBuffer()).toString("hex")),
    );
    expect(new Set(bytes).size).toBe(1);
  });
});

describe("the choice of collections", () => {
  it("draws the chosen collections and no others", async () => {
    const layers = await tile("/api/tiles/WebMercatorQuad/0/0/0?collections=places,border");
    expect(Object.keys(layers)).toEqual(["border", "places"]);
    expect((await json("/api/tiles.json?collections=places")).tiles).toEqual([
      "http://localhost/api/xyz/{z}/{x}/{y}.mvt?collections=places",
    ]);
  });

  it.each([
    ["/api/xyz/0/0/0?collections=papers", "collections"],
    ["/api/xyz/0/0/0?collections=", "collections"],
    ["/api/xyz/places/0/0/0?collections=places", "collections"],
    ["/api/xyz/0/0/0?period=2024", "period"],
    ["/api/xyz/0/0/0?collections=places&period=2024-01-01/2024-12-31", "period"],
    ["/api/xyz/places/0/0/0?kind=castle", "kind"],
    ["/api/xyz/places/0/0/0?f=png", "f"],
    ["/api/tiles.json?none=1", "none"],
    ["/api/style.json?labels=fr", "labels"],
    ["/api/tiles.pmtiles?kind=village", "kind"],
  ])("refuses what it cannot answer, naming the parameter: %s", async (path, parameter) => {
    const response = await get(path);
    expect([response.status, await response.json()]).toMatchObject([400, { parameter }]);
  });
});

describe("datetime", () => {
  it("keeps what happened then, and what has no date at all", async () => {
    const { activities = [] } = await tile("/api/xyz/activities/0/0/0?datetime=2024-01-01/2024-12-31");
    const { features } = await json("/api/collections/activities/items?datetime=2024-01-01/2024-12-31");
    const expected = features.filter(({ geometry }: { geometry: unknown }) => geometry !== null);
    expect(idsIn(activities)).toEqual(expected.map(({ id }: { id: string }) => id).toSorted());
    expect(activities.length).toBeGreaterThan(0);
  });
});
