// @camptocamp/ogc-client, the library of GeoNetwork and of map portals, as a client.
import { OgcApiEndpoint } from "@camptocamp/ogc-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectionIds } from "#contract";
import { crsUris } from "../../../server/ogc/crs.ts";
import { type RunningPortal, startPortal } from "./portal.ts";

let portal: RunningPortal;
let endpoint: OgcApiEndpoint;
beforeAll(async () => {
  portal = await startPortal();
  endpoint = new OgcApiEndpoint(`${portal.origin}/api`);
});
afterAll(() => portal.stop());

describe("ogc-client", () => {
  it("knows what the portal is and offers", async () => {
    expect((await endpoint.info).title).toContain("Quảng Nam – Sê Koong border map");
    expect((await endpoint.info).attribution).toContain("OpenStreetMap");
    expect(await endpoint.hasFeatures).toBe(true);
    expect(await endpoint.featureCollections).toEqual(collectionIds);
    expect(await endpoint.conformanceClasses).toContain(
      "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    );
  });

  it.each(collectionIds)("reads what %s is, may be asked for and is sorted by", async (id) => {
    const info = await endpoint.getCollectionInfo(id);
    expect(info).toMatchObject({
      id,
      crs: crsUris,
      itemFormats: expect.arrayContaining(["application/geo+json"]) as string[],
    });
    expect(info.queryables.map(({ name }) => name)).toContain("id");
    expect(info.sortables.map(({ name }) => name)).toContain("id");
  });

  it.each(collectionIds)("finds the files of %s, and they come", async (id) => {
    const { bulkDownloadLinks, jsonDownloadLink } = await endpoint.getCollectionInfo(id);
    expect(Object.keys(bulkDownloadLinks)).toContain("application/geopackage+sqlite3");
    for (const [type, address] of Object.entries(bulkDownloadLinks)) {
      const response = await fetch(address);
      const found = response.headers.get("Content-Type")?.replace(/; charset=utf-8$/, "");
      expect([address, response.status, found]).toEqual([address, 200, type]);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
    const { features } = await (await fetch(jsonDownloadLink)).json();
    expect(features).toHaveLength(portal.dataset.features[id].length);
  });

  it("reads features by page, box, time, properties and order", async () => {
    const first = await endpoint.getCollectionItems(
      "activities",
      3,
      0,
      true,
      ["-date_start", "name_vi"],
      [106, 15, 108, 16.5],
      ["name_vi", "date_start"],
      { start: new Date("2013-01-01") },
    );
    expect(first).toHaveLength(3);
    expect(Object.keys(first[0]?.properties ?? {}).toSorted()).toEqual(["date_start", "name_vi"]);
    expect(first.map(({ geometry }) => geometry)).toEqual([null, null, null]);
    const places = await endpoint.getCollectionItems("places", 100);
    expect(places).toHaveLength(portal.dataset.features.places.length);
  });

  it("reads features in another coordinate system by the address that it makes", async () => {
    const address = await endpoint.getCollectionItemsUrl("places", {
      asJson: true,
      outputCrs: "EPSG:5899",
      extent: [300_000, 1_600_000, 600_000, 1_900_000],
      extentCrs: "EPSG:5899",
      query: "kind=gate",
    });
    const response = await fetch(address);
    expect([address, response.status]).toEqual([address, 200]);
    expect(response.headers.get("Content-Crs")).toBe("<http://www.opengis.net/def/crs/EPSG/0/5899>");
  });
});
