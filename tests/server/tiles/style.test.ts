import { type StyleSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { palettes } from "../../../client/layers/palette.ts";
import { palette } from "../../../server/tiles/palette.ts";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const styleAt = async (query = ""): Promise<StyleSpecification> =>
  (await world.app.request(`/api/style.json${query}`)).json() as Promise<StyleSpecification>;

describe("the style that others open", () => {
  it.each(["", "?labels=vi", "?collections=places", "?unit=vn-9001&labels=lo"])(
    "passes the style specification: %s",
    async (query) => {
      expect(validateStyleMin(await styleAt(query))).toEqual([]);
    },
  );

  it("names the tiles by their whole address, under its own selection", async () => {
    const { sources, layers } = await styleAt("?collections=places&kind=village&labels=vi");
    expect(sources["portal"]).toMatchObject({
      type: "vector",
      tiles: ["http://localhost/api/xyz/{z}/{x}/{y}.mvt?collections=places&kind=village"],
      maxzoom: 14,
    });
    expect(
      new Set(layers.flatMap((layer) => ("source-layer" in layer ? [layer["source-layer"]] : []))),
    ).toEqual(new Set(["places"]));
  });

  it("needs neither fonts nor images unless names are asked for", async () => {
    const style = await styleAt();
    expect(style.layers.filter(({ type }) => type === "symbol")).toEqual([]);
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
    expect((await styleAt("?labels=en")).layers.some(({ type }) => type === "symbol")).toBe(true);
  });

  it("draws each precision in its own way, and what is deduced dashed", async () => {
    const { layers } = await styleAt();
    const paintOf = (id: string) => layers.find((layer) => layer.id === id)?.paint;
    const fills = ["places", "places-in-commune", "places-estimated"].map(
      (id) => (paintOf(id) as Record<string, unknown>)["circle-color"],
    );
    expect(new Set(fills.map((fill) => JSON.stringify(fill))).size).toBe(3);
    expect(paintOf("twinnings-deduced")).toHaveProperty("line-dasharray");
    expect(paintOf("twinnings")).not.toHaveProperty("line-dasharray");
  });

  it("has the colours of the page by day", () => {
    expect(palettes.light).toMatchObject(palette);
  });
});
