// What filters find in the fictional world, asked over HTTP.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CollectionId } from "#contract";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

async function ask(id: CollectionId, parameters: Readonly<Record<string, string>>) {
  const query = new URLSearchParams(parameters).toString();
  const response = await world.app.request(`/api/collections/${id}/items?${query}`);
  return { status: response.status, body: await response.json() };
}

async function idsFound(id: CollectionId, parameters: Readonly<Record<string, string>>): Promise<string[]> {
  const { status, body } = await ask(id, parameters);
  expect([status, body.detail]).toEqual([200, undefined]);
  return body.features.map((feature: { id: string }) => feature.id).toSorted();
}

const cases: readonly (readonly [CollectionId, string, readonly string[]])[] = [
  ["places", "kind = 'gate' AND country = 'VN'", ["gate-thu"]],
  ["places", "kind = 'castle'", []],
  ["places", "'gate' = kind", ["gate-mo", "gate-thu"]],
  ["places", "name_vi LIKE 'Đồn%'", ["post-thu"]],
  ["places", "name_vi LIKE 'đồn%'", []],
  ["places", "name_vi LIKE '_ồn Thử M_t'", ["post-thu"]],
  ["places", "CASEI(name_vi) LIKE CASEI('đỒN%')", ["post-thu"]],
  ["places", "ACCENTI(name_vi) = ACCENTI('Dôn Thu Một')", ["post-thu"]],
  ["places", "ACCENTI(name_vi) LIKE '%Dac%'", ["v-dac-thu"]],
  ["places", "CASEI(ACCENTI(name_vi)) LIKE CASEI(ACCENTI('%đắc%'))", ["v-dac-thu"]],
  ["places", "name_lo = 'ບ້ານຈິນຕະນາການ'", ["v-tuong-tuong"]],
  ["places", "precision_m BETWEEN 1000 AND 2500", ["seat-mo", "v-tuong-tuong"]],
  // A comparison with what is not known is neither true nor false.
  ["places", "precision_m IS NULL", ["post-company-999", "v-vo-dinh"]],
  ["places", "country = 'LA' AND precision_m < 2000", ["gate-mo", "v-tuong-tuong"]],
  ["places", "country = 'LA' AND NOT precision_m < 2000", ["seat-mo"]],
  ["places", "country = 'LA' AND NOT (precision_m < 2000 OR precision_m IS NULL)", ["seat-mo"]],
  [
    "places",
    "S_INTERSECTS(geometry, BBOX(106.9,15.7,107.0,15.9))",
    ["gate-mo", "marker-901", "v-tuong-tuong"],
  ],
  ["places", "S_INTERSECTS(geometry, POINT(107.004 15.8))", ["gate-thu"]],
  ["places", "S_INTERSECTS(geometry, BBOX(179,15,-179,16))", []],
  ["places", "country = 'LA' AND NOT S_INTERSECTS(geometry, BBOX(106.9,15.7,107.0,15.9))", ["seat-mo"]],
  ["places", "geometry IS NULL", ["post-company-999", "v-vo-dinh"]],
  // act-02 is of 2024-04, act-08 of 2024-02, act-03 of 2019, act-04 of no known date.
  ["activities", "date_start > DATE('2024-02-29')", ["act-02", "act-05", "act-06"]],
  ["activities", "date_start > DATE('2024-02-10')", ["act-02", "act-05", "act-06"]],
  ["activities", "NOT date_start > DATE('2024-02-10')", ["act-01", "act-03", "act-07"]],
  ["activities", "date_start <= DATE('2024-02-29')", ["act-01", "act-03", "act-07", "act-08"]],
  ["activities", "date_start BETWEEN DATE('2024-01-01') AND DATE('2024-12-31')", ["act-02", "act-08"]],
  ["activities", "date_start = DATE('2019-05-05')", []],
  ["activities", "date_start = DATE('2013-09-18')", ["act-01"]],
  ["activities", "date_start = '2019'", ["act-03"]],
  ["activities", "date_start LIKE '2024-%'", ["act-02", "act-08"]],
  ["activities", "date_start < date_end", ["act-05", "act-06", "act-07"]],
  ["activities", "date_start IS NULL", ["act-04"]],
  ["admin-units", "valid_to <= TIMESTAMP('2025-06-30T00:00:00Z') AND level = 'district'", ["vn-901"]],
  ["twinnings", "event_count >= 1 AND is_aggregate = FALSE", ["tw-gia-dinh", "tw-huyen"]],
  ["indicators", "CASEI(unit) LIKE '%km%'", ["ind-01", "ind-02"]],
];

describe("a filter", () => {
  it.each(cases)("finds in %s by %s", async (id, filter, ids) => {
    expect(await idsFound(id, { filter })).toEqual(ids);
  });

  it("is a filter beside the others: all must hold", async () => {
    expect(await idsFound("places", { filter: "country = 'LA'", kind: "village" })).toEqual([
      "v-tuong-tuong",
      "v-vo-dinh",
    ]);
    expect(
      await idsFound("places", { filter: "country = 'LA'", kind: "village", precision_m: "1500" }),
    ).toEqual(["v-tuong-tuong"]);
  });

  it.each([
    ["TRUE", ["act-02", "act-08"], 1],
    ["certainty = 'A'", ["act-02", "act-08"], 0],
    ["name_en LIKE 'Tet%' OR date_start IS NULL", ["act-08"], 1],
  ])("is counted beside a period: %s", async (filter, ids, undated) => {
    const parameters = { filter, period: "2024-01-01/2024-12-31" };
    expect(await idsFound("activities", parameters)).toEqual(ids);
    expect((await ask("activities", parameters)).body.numberUndated).toBe(undated);
  });

  it("leaves in a file what it leaves in a page", async () => {
    const query = new URLSearchParams({ f: "geojson", filter: "kind = 'gate'" }).toString();
    const response = await world.app.request(`/api/collections/places/export?${query}`);
    const { features } = await response.json();
    expect(features.map((feature: { id: string }) => feature.id).toSorted()).toEqual(["gate-mo", "gate-thu"]);
  });

  it("may be written in JSON and in another coordinate system", async () => {
    const filter = JSON.stringify({
      op: "s_intersects",
      args: [{ property: "geometry" }, { type: "Point", coordinates: [15.8, 107.004] }],
    });
    const found = await idsFound("places", {
      filter,
      "filter-lang": "cql2-json",
      "filter-crs": "http://www.opengis.net/def/crs/EPSG/0/4326",
    });
    expect(found).toEqual(["gate-thu"]);
  });

  it("finds in metres of VN-2000 what it finds in degrees", async () => {
    // Around the two gates at 107.0, 15.8.
    const found = await idsFound("places", {
      filter: "S_INTERSECTS(geometry, BBOX(419000, 1746500, 421000, 1748500))",
      "filter-crs": "http://www.opengis.net/def/crs/EPSG/0/5899",
    });
    expect(found).toEqual(["gate-mo", "gate-thu", "marker-901"]);
  });

  it.each([
    [
      { filter: "height = 1" },
      "filter",
      `at character 1: there is no property "height"; expected one of id,`,
    ],
    [{ filter: "kind = " }, "filter", "the filter ends"],
    [{ filter: "" }, "filter", "the filter ends"],
    [{ filter: "TRUE", "filter-lang": "cql-text" }, "filter-lang", "expected one of cql2-text, cql2-json"],
    [{ filter: "TRUE", "filter-crs": "EPSG:1" }, "filter-crs", "expected one of"],
    [
      { filter: "S_INTERSECTS(geometry, POINT(1e300 1))", "filter-crs": "EPSG:3405" },
      "filter",
      "is not on Earth",
    ],
  ])("is refused with the reason: %o", async (parameters, parameter, reason) => {
    const { status, body } = await ask("places", parameters);
    expect([status, body.parameter]).toEqual([400, parameter]);
    expect(body.detail).toContain(reason);
  });
});
