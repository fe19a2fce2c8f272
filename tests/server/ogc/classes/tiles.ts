// OGC API – Tiles, Part 1. What tiles hold is tested in tests/server/tiles.
import { expect, it } from "vitest";
import { locatedCollections } from "#contract";
import { tilesOver } from "../../../../server/tiles/grid.ts";
import { idsIn, layersOf } from "../../tiles/drawn.ts";
import type { WorldApp } from "../../world.ts";
import { ask, type Classes, follow, type Json, linksOf } from "./asking.ts";

const gridUri = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
const grid = { id: "WebMercatorQuad", uri: gridUri };
const mvt = "application/vnd.mapbox-vector-tile";
const rel = "http://www.opengis.net/def/rel/ogc/1.0";
const bases = ["", ...locatedCollections.map((id) => `/collections/${id}`)];

const statusOf = async (world: WorldApp, address: string) =>
  (await world.app.request(`/api${address}`)).status;
const tile = async (world: WorldApp, address: string) =>
  layersOf(await (await world.app.request(`/api${address}`)).arrayBuffer());

/** The grid that the tiles of a resource are cut by, found by links alone. */
async function gridBehind(world: WorldApp, path: string): Promise<Json> {
  const list = await follow(world, linksOf(await ask(world, path), `${rel}/tilesets-vector`)[0]);
  const tilesets: readonly Json[] = list.body["tilesets"];
  expect(tilesets).toMatchObject([{ dataType: "vector", tileMatrixSetURI: gridUri }]);
  const links = { ...list, body: tilesets[0] };
  const tileset = await follow(world, linksOf(links, "self")[0]);
  expect(linksOf(tileset, "item").map(({ type }) => type)).toEqual([mvt]);
  return (await follow(world, linksOf(links, `${rel}/tiling-scheme`)[0])).body;
}

export const tiles: Classes = {
  "ogcapi-tiles-1/1.0/conf/core": (world) => {
    it.each(["", "/collections/places"])(
      "answers tiles of %s by matrix, row and column, 204 where nothing is drawn",
      async (base) => {
        const { minX: column, minY: row } = tilesOver([107.11, 15.85, 107.11, 15.85], 9);
        const path = `${base}/tiles/WebMercatorQuad`;
        expect(await statusOf(world(), `${path}/9/${row}/${column}`)).toBe(200);
        expect(await statusOf(world(), `${path}/9/${column}/${row}`)).toBe(204);
      },
    );

    it.each(["/9/512/0", "/9/0/512", "/15/0/0", "/99/0/0", "/-1/0/0", "/a/0/0"])(
      "answers 404 to a tile out of range: %s",
      async (address) => {
        expect(await statusOf(world(), `/tiles/WebMercatorQuad${address}`)).toBe(404);
      },
    );
  },

  "ogcapi-tiles-1/1.0/conf/tileset": (world) => {
    it.each(bases)("tells of the tileset of %s its grid, its limits and its template", async (base) => {
      const told = await ask(world(), `${base}/tiles/WebMercatorQuad`);
      expect(told.body).toMatchObject({
        dataType: "vector",
        crs: "http://www.opengis.net/def/crs/EPSG/0/3857",
        tileMatrixSetURI: gridUri,
      });
      const [item] = linksOf(told, "item");
      expect(item).toMatchObject({ templated: true, type: mvt });
      const [limits] = told.body["tileMatrixSetLimits"];
      const address = item?.href
        .replace("{tileMatrix}", limits.tileMatrix)
        .replace("{tileRow}", limits.minTileRow)
        .replace("{tileCol}", limits.minTileCol);
      const { status } = await world().app.request(new URL(address ?? "").pathname);
      expect([200, 204]).toContain(status);
    });
  },

  "ogcapi-tiles-1/1.0/conf/tilesets-list": (world) => {
    it("lists the grids, each with its URI", async () => {
      const [link] = linksOf(await ask(world(), ""), `${rel}/tiling-schemes`);
      const { body } = await follow(world(), link);
      expect(body["tileMatrixSets"]).toMatchObject([grid]);
    });
  },

  "ogcapi-tiles-1/1.0/conf/dataset-tilesets": (world) => {
    it("leads from the landing page to the tiles of the whole", async () => {
      expect(await gridBehind(world(), "")).toMatchObject(grid);
    });
  },

  "ogcapi-tiles-1/1.0/conf/geodata-tilesets": (world) => {
    it.each(locatedCollections)("leads from %s to its tiles", async (id) => {
      expect(await gridBehind(world(), `/collections/${id}`)).toMatchObject(grid);
    });
  },

  "ogcapi-tiles-1/1.0/conf/collections-selection": (world) => {
    it("draws the chosen collections, and refuses one that is not there", async () => {
      const layers = await tile(world(), "/tiles/WebMercatorQuad/0/0/0?collections=places,activities");
      expect(Object.keys(layers)).toEqual(["places", "activities"]);
      expect(await statusOf(world(), "/tiles/WebMercatorQuad/0/0/0?collections=castles")).toBe(400);
    });
  },

  "ogcapi-tiles-1/1.0/conf/datetime": (world) => {
    it.each(["2024-01-01T00:00:00Z/..", "2024-04-15T00:00:00Z", "../2013-12-31T00:00:00Z"])(
      "draws what the features of that time are: %s",
      async (datetime) => {
        const { body } = await ask(world(), `/collections/activities/items?datetime=${datetime}`);
        const located = body["features"].filter(({ geometry }: Json) => geometry !== null);
        const { activities = [] } = await tile(
          world(),
          `/collections/activities/tiles/WebMercatorQuad/0/0/0?datetime=${datetime}`,
        );
        expect(idsIn(activities)).toEqual(located.map(({ id }: Json) => id).toSorted());
      },
    );
  },

  "ogcapi-tiles-1/1.0/conf/mvt": (world) => {
    it.each([undefined, mvt, "*/*"])("answers Mapbox Vector Tiles to Accept %s", async (accept) => {
      const response = await world().app.request("/api/tiles/WebMercatorQuad/0/0/0", {
        headers: accept === undefined ? {} : { Accept: accept },
      });
      expect(response.headers.get("Content-Type")).toBe(mvt);
      expect(Object.keys(layersOf(await response.arrayBuffer()))).toContain("places");
    });
  },

  "ogcapi-tiles-1/1.0/conf/oas30": (world) => {
    it("describes every address of tiles in OpenAPI", async () => {
      const { body } = await ask(world(), "/openapi.json");
      const expected = bases.flatMap((base) => [
        `${base}/tiles`,
        `${base}/tiles/{tileMatrixSetId}`,
        `${base}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}`,
      ]);
      for (const path of ["/tileMatrixSets", "/tileMatrixSets/{tileMatrixSetId}", ...expected]) {
        const { parameters, responses } = body["paths"][path].get;
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        const inPath = parameters.filter((parameter: Json) => parameter.in === "path");
        expect(inPath.map(({ name }: Json) => name)).toEqual(named);
        expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "404"]));
      }
    });
  },
};
