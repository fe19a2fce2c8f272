import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  CodeLists,
  CollectionInfo,
  Facets,
  Health,
  Problem,
  Programmes,
  SearchAnswer,
  Source,
} from "#contract";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

async function get<Schema extends z.ZodType>(schema: Schema, address: string): Promise<z.infer<Schema>> {
  const response = await world.app.request(address);
  expect([address, response.status]).toEqual([address, 200]);
  return schema.parse(await response.json());
}

describe("the other addresses", () => {
  it("list the collections with their extents and filters", async () => {
    const { collections } = await get(z.object({ collections: z.array(CollectionInfo) }), "/api/collections");
    const activities = await get(CollectionInfo, "/api/collections/activities");
    expect(collections.map(({ itemCount }) => itemCount)).toEqual([13, 10, 11, 6, 8, 2, 3]);
    expect(activities.extent.temporal?.interval).toEqual([["2013-09-18", "2026-01-02"]]);
  });

  it("tell the state of the server and the version of its data", async () => {
    const health = await get(Health, "/api/health");
    expect(health.data_version).toMatch(/^[0-9a-f]{16}$/);
    expect(health.counts["places"]).toBe(11);
  });

  it("give code lists, programmes and sources", async () => {
    expect(Object.keys(await get(CodeLists, "/api/code-lists"))).toContain("activity_kind");
    const { programmes } = await get(Programmes, "/api/programmes");
    expect(programmes[0]?.items).toHaveLength(2);
    expect((await get(Source, "/api/sources/src-a")).publisher).toBe("Báo Giả Định");
  });

  it("count under a Filter what each choice would leave", async () => {
    const facets = await get(
      Facets,
      "/api/facets?kind=gifts&count_periods=2024-01-01/2024-12-31,../2013-12-31",
    );
    expect([facets.total, facets.matched]).toEqual([8, 1]);
    expect(facets.facets.kind["conference"]).toBe(1);
    expect(facets.facets.period).toEqual({ "2024-01-01/2024-12-31": 1, "../2013-12-31": 0 });
  });

  it.each([
    ["/api/search", "q"],
    ["/api/search?q=a&offset=1", "offset"],
    ["/api/facets?count_periods=2024", "count_periods"],
    ["/api/facets?level=district", "level"],
    ["/api/health?x", "x"],
  ])("refuse %s", async (address, parameter) => {
    const response = await world.app.request(address);
    expect(Problem.parse(await response.json())).toMatchObject({ status: 400, parameter });
  });
});

describe("search", () => {
  const first = async (q: string) => {
    const { hits } = await get(SearchAnswer, `/api/search?q=${encodeURIComponent(q)}`);
    return hits[0] && [hits[0].id, hits[0].match.field, hits[0].match.exact];
  };

  it.each<[string, readonly unknown[]]>([
    ["Huyện Thử", ["vn-901", "name", true]],
    ["huyen thu", ["vn-901", "name", false]],
    ["Huyện Thử".normalize("NFD"), ["vn-901", "name", true]],
    ["đac thu hai", ["vn-9002", "name", false]],
    ["mơ mộng", ["la-95", "alias", true]],
    ["Thử I", ["vn-9001", "alias", true]],
    ["9003", ["vn-9003", "code", true]],
    ["99/NQ-THỬ", ["pap-nghi-quyet", "number", true]],
  ])("finds by %s and says why", async (q, expected) => {
    expect(await first(q)).toEqual(expected);
  });

  it("finds activities by who held them", async () => {
    const { hits } = await get(SearchAnswer, `/api/search?q=${encodeURIComponent("Dân bản Lào")}`);
    expect(hits.map((hit) => [hit.id, hit.match.field])).toContainEqual(["act-02", "organiser"]);
  });
});
