// Tiles in real clients: GDAL reads a level as layers, ogc-client finds the tileset of each collection.
import { spawnSync } from "node:child_process";
import { OgcApiEndpoint } from "@camptocamp/ogc-client";
import { PMTiles } from "pmtiles";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CollectionId, locatedCollections } from "#contract";
import { gdalIsThere, gdalVersion } from "../ogc/gdal.ts";
import { type RunningPortal, startPortal } from "../ogc/portal.ts";
import { idsIn, layersOf } from "./drawn.ts";

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** How many features of a collection have a position. */
const located = (id: CollectionId) =>
  portal.dataset.features[id].filter(({ geometry }) => geometry !== null).length;

/** What `ogrinfo` says of a level of tiles. @throws when it fails or warns. */
function ogrinfo(tiles: string, description: string): string {
  const { stdout, stderr, status } = spawnSync(
    "ogrinfo",
    [
      "-ro",
      "-so",
      "-al",
      `MVT:${portal.origin}${tiles}`,
      "-oo",
      "TILE_EXTENSION=mvt",
      "-oo",
      `METADATA_FILE=${portal.origin}${description}`,
    ],
    { encoding: "utf8", env: { PATH: process.env["PATH"], NO_PROXY: "*" } },
  );
  expect([tiles, status, stderr]).toEqual([tiles, 0, ""]);
  return stdout;
}

describe.skipIf(!gdalIsThere)(`${gdalVersion || "GDAL"} at tiles`, { timeout: 60_000 }, () => {
  it("reads a level of one collection with every place", () => {
    const told = ogrinfo("/api/xyz/places/8", "/api/collections/places/tiles.json");
    expect(told).toContain("Layer name: places");
    expect(told).toContain(`Feature Count: ${located("places")}`);
    expect(told).toMatch(/precision_m: (Real|Integer)/);
  });

  it("reads what a filter leaves of the whole", () => {
    const told = ogrinfo("/api/xyz/7", "/api/tiles.json");
    const layers = [...told.matchAll(/^Layer name: (\S+)/gm)].map(([, name]) => name);
    expect(layers).toEqual(locatedCollections);
  });
});

describe("the archive of a running portal", () => {
  it("is written beside the server, kept, and read by ranges over the network", async () => {
    const archive = new PMTiles(`${portal.origin}/api/tiles.pmtiles`);
    expect(await archive.getMetadata()).toMatchObject({ name: "Quảng Nam – Sê Koong" });
    const tile = await archive.getZxy(0, 0, 0);
    expect(idsIn(layersOf(tile?.data ?? new ArrayBuffer())["places"])).toHaveLength(located("places"));
  });
});

describe("ogc-client at tiles", () => {
  it("knows that the portal has tiles, and of which collections", async () => {
    const endpoint = new OgcApiEndpoint(`${portal.origin}/api`);
    expect(await endpoint.hasTiles).toBe(true);
    expect(await endpoint.tileMatrixSets).toEqual(["WebMercatorQuad"]);
    expect(await endpoint.vectorTileCollections).toEqual(locatedCollections);
  });

  it.each(locatedCollections)("finds the tileset of %s and its format", async (id) => {
    const endpoint = new OgcApiEndpoint(`${portal.origin}/api`);
    const info = await endpoint.getCollectionInfo(id);
    expect(info).toMatchObject({
      vectorTileFormats: ["application/vnd.mapbox-vector-tile"],
      supportedTileMatrixSets: ["WebMercatorQuad"],
    });
    expect(await endpoint.getVectorTilesetUrl(id)).toBe(
      `${portal.origin}/api/collections/${id}/tiles/WebMercatorQuad`,
    );
  });
});
