import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { area, type Ground, Lang } from "#contract";
import { regular, semibold } from "../../../../client/layers/expressions.ts";
import { contourSteps, contourZooms } from "../../../../client/layers/ground/contours.ts";
import { groundLayers } from "../../../../client/layers/ground/index.ts";
import { palettes } from "../../../../client/layers/palette.ts";
import { mapStyle } from "../../../../client/map/style.ts";

const archive = {
  id: "a",
  url: "/a.pmtiles",
  name: "A",
  attribution: "B",
  bbox: area,
  minzoom: 0,
  maxzoom: 12,
};
const ground: Ground = {
  basemaps: [
    { ...archive, layers: ["earth", "landcover", "landuse", "water", "roads", "places", "boundaries"] },
    { ...archive, layers: ["water"] },
  ],
  reliefs: [{ ...archive, encoding: "terrarium", tile_size: 256 }],
};
const fontFaces = { [regular.join()]: "/regular.woff2", [semibold.join()]: "/semibold.woff2" };
const styleOf = (theme: "light" | "dark", lang: Lang, added?: Ground, hidden: readonly string[] = []) =>
  mapStyle(
    { palette: palettes[theme], lang, hidden, named: [], ...(added && { ground: groundLayers(added) }) },
    fontFaces,
    new Map(),
  );
const idsOf = ({ layers }: ReturnType<typeof styleOf>) => layers.map(({ id }) => id);
const isGround = (id: string) => /^(ground-map|relief)-/.test(id);

describe("what an operator adds beneath the facts", () => {
  it.each(
    (["light", "dark"] as const).flatMap((theme) => Lang.options.map((lang) => [theme, lang] as const)),
  )("is valid by the style specification: %s, %s", (theme, lang) => {
    expect(validateStyleMin(styleOf(theme, lang, ground)).map(({ message }) => message)).toEqual([]);
  });

  it("lies above the lands and below every fact", () => {
    const ids = idsOf(styleOf("light", "vi", ground));
    const last = ids.findLastIndex(isGround);
    expect(ids.slice(0, 2)).toEqual(["background", "land"]);
    for (const fact of ["rivers-context", "rivers-named", "towns"])
      expect(ids.indexOf(fact)).toBeGreaterThan(last);
    expect(ids.findIndex((id) => id.includes("shade"))).toBeLessThan(
      ids.findIndex((id) => id.endsWith("-water")),
    );
  });

  it("takes nothing from the style of the facts, and is nothing where there is none", () => {
    const [without, within] = [styleOf("dark", "en"), styleOf("dark", "en", ground)];
    expect(within.layers.filter(({ id }) => !isGround(id))).toEqual(without.layers);
    expect(idsOf(styleOf("dark", "en", { basemaps: [], reliefs: [] }))).toEqual(idsOf(without));
    expect(Object.keys(without.sources).filter(isGround)).toEqual([]);
    expect(Object.keys(within.sources).filter(isGround)).toEqual([
      "ground-map-0",
      "ground-map-1",
      "relief-heights-0",
      "relief-contours-0",
    ]);
  });

  it("draws of an archive the layers that it holds, and neither its earth nor its boundaries", () => {
    const drawn = styleOf("light", "lo", ground).layers.flatMap((layer) =>
      "source-layer" in layer && "source" in layer ? [[layer.source, layer["source-layer"]] as const] : [],
    );
    const of = (source: string) => new Set(drawn.filter(([id]) => id === source).map(([, layer]) => layer));
    expect(of("ground-map-0")).toEqual(new Set(["landcover", "landuse", "water", "roads", "places"]));
    expect(of("ground-map-1")).toEqual(new Set(["water"]));
  });

  it("is switched off by layer", () => {
    const { layers } = styleOf("light", "vi", ground, ["relief"]);
    const visible = layers.filter(({ layout }) => layout?.visibility === "visible").map(({ id }) => id);
    expect(visible.filter((id) => id.startsWith("relief-"))).toEqual([]);
    expect(visible.filter((id) => id.startsWith("ground-map-")).length).toBeGreaterThan(5);
  });

  it("has a step of contours for every zoom that they are cut for, closer ones nearer", () => {
    const steps = [];
    for (let zoom = contourZooms.minzoom; zoom <= contourZooms.maxzoom; zoom++)
      steps.push(contourSteps(zoom));
    for (const [every = 0, heavy = 0] of steps) expect(heavy % every).toBe(0);
    expect(steps.map(([every]) => every)).toEqual(
      steps.map(([every]) => every).toSorted((a = 0, b = 0) => b - a),
    );
    expect(contourSteps(5)).toEqual([]);
  });
});
