import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectionIds, featureCollectionOf, collections, Problem, recordSchema } from "#contract";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

async function page(address: string) {
  const response = await world.app.request(`/api/collections/${address}`);
  expect([address, response.status]).toEqual([address, 200]);
  return featureCollectionOf(collections.activities.summary.partial().loose()).parse(await response.json());
}

describe("items", () => {
  it.each(collectionIds)("gives %s as a GeoJSON FeatureCollection of the contract", async (id) => {
    const response = await world.app.request(`/api/collections/${id}/items?limit=10000`);
    expect(response.headers.get("Content-Type")).toBe("application/geo+json");
    const answer = featureCollectionOf(collections[id].summary).parse(await response.json());
    expect(answer.numberMatched).toBe(world.dataset.features[id].length);
    expect(answer.numberReturned).toBe(answer.features.length);
    expect(answer.timeStamp).toBe("2026-01-02T03:04:05.000Z");
  });

  it.each<[string, readonly string[]]>([
    // The former district: by its communes, and by their successors.
    ["unit=vn-901&kind=gifts,joint_patrol", ["act-02", "act-06"]],
    ["period=2024-01-01/2024-04-01", ["act-02", "act-08"]],
    ["period=2024-05-01/2024-12-31", []],
    ["period=2013-09-18/2013-09-18", ["act-01"]],
    ["period=2026-01-03/..&undated=include", ["act-04"]],
    ["undated=only", ["act-04"]],
    // What has no date is found whenever (OGC API – Features, 7.15.4).
    ["datetime=2024-01-01/2024-04-01", ["act-02", "act-04", "act-08"]],
    ["datetime=2024-01-01T/2024-04-01T&undated=only", ["act-04"]],
    ["q=gi%E1%BA%A3+%C4%91%E1%BB%8Bnh+k%E1%BA%BFt", ["act-01"]],
    ["q=qua+tuong", ["act-02"]],
  ])("finds by %s", async (query, ids) => {
    const { features } = await page(`activities/items?${query}`);
    expect(features.map((feature) => feature.id).toSorted()).toEqual(ids);
  });

  it("counts what the period hides for want of a date", async () => {
    expect((await page("activities/items?period=2024-01-01/..")).numberUndated).toBe(1);
    expect((await page("activities/items")).numberUndated).toBe(0);
  });

  it("follows next through every feature once", async () => {
    const ids: string[] = [];
    let address: string | undefined = "activities/items?limit=3&side=LA&sortby=-date_start";
    while (address) {
      const answer = await page(address);
      ids.push(...answer.features.map((feature) => feature.id));
      address = answer.links.find((link) => link.rel === "next")?.href.replace(/^.*\/api\/collections\//, "");
    }
    const whole = await page("activities/items?side=LA&sortby=-date_start");
    expect(ids).toEqual(whole.features.map((feature) => feature.id));
    expect(ids).toHaveLength(whole.numberMatched);
  });

  it("clamps a limit that is too large", async () => {
    expect((await page("activities/items?limit=999999")).numberReturned).toBe(8);
  });

  it.each(collectionIds)("gives every record of %s with its provenance", async (id) => {
    for (const feature of world.dataset.features[id]) {
      const response = await world.app.request(
        `/api/collections/${id}/items/${encodeURIComponent(feature.id)}`,
      );
      const record = recordSchema(id).parse(await response.json());
      expect(record.properties.provenance.source.url).toMatch(/^https:/);
    }
  });
});

describe("a question that cannot be asked", () => {
  it.each([
    ["activities/items?colour=red", "colour"],
    ["places/items?topic=friendship", "topic"],
    ["places/items?kind=village&kind=gate", "kind"],
    ["places/items?bbox=107,16,108,15", "bbox"],
    ["places/items?bbox=107,15,NaN,16", "bbox"],
    ["places/items?bbox=107,15,Infinity,16", "bbox"],
    ["places/items?limit=0", "limit"],
    ["places/items?limit=-1", "limit"],
    ["places/items?limit=ten", "limit"],
    ["places/items?offset=1.5", "offset"],
    ["places/items?sortby=record", "sortby"],
    ["places/items?sortby=kind,-kind", "sortby"],
    ["places/items?sortby=kind,", "sortby"],
    ["places/items?q=a%00b", "q"],
    ["places/items?q=%FF", "q"],
    ["places/items?q=", "q"],
    ["places/items?%00=1", "%00"],
    ["activities/items?period=2025-06-31/..", "period"],
    ["activities/items?unit=vn-none", "unit"],
    ["activities/items?place=v-none", "place"],
    ["activities/items?twinning=tw-none", "twinning"],
    ["activities/items?kind=of_no_list", "kind"],
    ["activities/items?topic=of_no_list", "topic"],
    ["papers/items?about=none", "about"],
    ["admin-units/items?valid_on=2025-06-31", "valid_on"],
    [`places/items?q=${"a".repeat(5000)}`, "q"],
    ["places?x=1", "x"],
    ["places/items?crs=EPSG:32648", "crs"],
    ["places/items?bbox=1,2,3,4&bbox-crs=none", "bbox-crs"],
    ["places/items?bbox=500000,1700000,400000,1800000&bbox-crs=EPSG:3405", "bbox"],
    ["places/items?bbox=-1e308,-1e308,1e308,1e308&bbox-crs=EPSG:4678", "bbox"],
    ["places/items?bbox=95,107,96,108&bbox-crs=EPSG:4326", "bbox"],
    ["places/items?datetime=yesterday", "datetime"],
    ["places/items?properties=record", "properties"],
    ["places/items?skipGeometry=yes", "skipGeometry"],
    ["places/items?is_twinned=perhaps", "is_twinned"],
    ["places/items?border_km=far", "border_km"],
    ["places/items?geometry=POINT(1 2)", "geometry"],
    ["places/items?f=xml", "f"],
    ["places/items/gate-thu?x=1", "x"],
  ])("is refused by the name of its parameter: %s", async (address, parameter) => {
    const response = await world.app.request(`/api/collections/${address}`);
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(Problem.parse(await response.json()).parameter).toBe(parameter);
  });

  it.each([
    "/api/collections/castles",
    "/api/collections/castles/items",
    "/api/collections/places/items/none",
    "/api/none",
    "/api/collections/places/none",
    "/api/sources/none",
  ])("is told that nothing is there: %s", async (address) => {
    const response = await world.app.request(address, { headers: { Accept: "application/json" } });
    expect(Problem.parse(await response.json()).status).toBe(404);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("does not take %s", async (method) => {
    const response = await world.app.request("/api/health", { method });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
});
