import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorldApp, type WorldApp } from "../world.ts";
import { idsIn, layersOf } from "./drawn.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

// oxlint-disable-next-line typescript/no-explicit-any -- the answers are looked into, each test at its own depth
const json = async (path: string): Promise<any> => (await world.app.request(path)).json();
const tile = async (path: string) => layersOf(await (await world.app.request(path)).arrayBuffer());

describe("a filter of tiles", () => {
  it.each([
    ["places", "kind=village"],
    ["places", "unit=vn-901"],
    ["places", "bbox=107,15.6,108,16"],
    ["activities", "kind=gifts,conference"],
    ["activities", "period=2024-01-01/2024-12-31"],
    ["activities", "q=patrol"],
    ["border", "kind=line"],
    ["places", "filter=kind%20%3D%20'gate'%20OR%20precision_m%20%3C%202000"],
  ] as const)("finds what the items find: %s %s", async (id, query) => {
    const drawn = idsIn((await tile(`/api/xyz/${id}/0/0/0?${query}`))[id]);
    const { features } = await json(`/api/collections/${id}/items?${query}`);
    const located = features.filter(({ geometry }: { geometry: unknown }) => geometry !== null);
    expect(drawn).toEqual(located.map((feature: { id: string }) => feature.id).toSorted());
  });

  it("is one of every collection of the whole, or refused", async () => {
    const layers = await tile("/api/xyz/0/0/0?unit=vn-9001");
    expect(idsIn(layers["places"])).not.toContain("v-khong-doi");
    expect(idsIn(layers["places"])).toContain("post-thu");
  });
});

describe("TileJSON", () => {
  it("is version 3 with addresses of the public portal", async () => {
    const tileJson = await json("/api/collections/places/tiles.json?kind=village&f=json");
    expect(tileJson).toMatchObject({
      tilejson: "3.0.0",
      scheme: "xyz",
      tiles: ["http://localhost/api/xyz/places/{z}/{x}/{y}.mvt?kind=village"],
      minzoom: 0,
      maxzoom: 14,
    });
    expect(tileJson.attribution).toContain("OpenStreetMap");
  });
});
