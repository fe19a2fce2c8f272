import {
  createPropertyExpression,
  isExpression,
  latest,
  type StylePropertySpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { Lang } from "#contract";
import { regular, semibold } from "../../../client/layers/expressions.ts";
import { layers } from "../../../client/layers/index.ts";
import { palettes } from "../../../client/layers/palette.ts";
import { bareStyle, mapStyle } from "../../../client/map/style.ts";

const fontFaces = { [regular.join()]: "/regular.woff2", [semibold.join()]: "/semibold.woff2" };
const tiles = { places: "http://localhost/api/xyz/places/{z}/{x}/{y}.mvt" };
const styleOf = (theme: "light" | "dark", lang: Lang, hidden: readonly string[] = [], addresses = tiles) =>
  mapStyle({ palette: palettes[theme], lang, hidden, named: ["places/a"] }, fontFaces, new Map(), addresses);

/** Such a property is one number for all features of a layer. */
const isUniform: ReadonlySet<string> = new Set(["constant", "camera"]);

/** The library compiles a shader program for each of these: which properties vary by feature, and which by zoom too. */
function programsOf({ layers: drawn }: ReturnType<typeof styleOf>): string[] {
  const programs = drawn.flatMap(({ type, paint = {} }) => {
    const parts = type === "symbol" ? ["text-", "icon-"] : [""];
    return parts.flatMap((part) => {
      const said = Object.entries(paint).flatMap(([property, value]) => {
        const kind = kindOf(type, property, value);
        return property.startsWith(part) && !isUniform.has(kind) ? [`${property} ${kind}`] : [];
      });
      const isDashed = "line-dasharray" in paint && "dashed";
      return part && said.length === 0 ? [] : [[type, isDashed || "", ...said.toSorted()].join(" ")];
    });
  });
  return [...new Set(programs)];
}

const known: Readonly<Record<string, Readonly<Record<string, StylePropertySpecification>>>> = latest as never;

function kindOf(type: string, property: string, value: unknown): string {
  if (!isExpression(value)) return "constant";
  const spec = known[`paint_${type}`]?.[property];
  const read = spec && createPropertyExpression(value, property, spec);
  return read?.result === "success" ? read.value.kind : "unreadable";
}

describe("the style of the map", () => {
  it("draws each kind of mark with as few shader programs as can be: each takes as long to compile as several frames", () => {
    const programs = programsOf(styleOf("light", "vi"));
    expect(programs.filter((program) => program.includes("unreadable"))).toEqual([]);
    const of = (wanted: string) => programs.filter((program) => program.startsWith(wanted)).length;
    expect({ circle: of("circle"), line: of("line"), symbol: of("symbol") }).toEqual({
      circle: 1,
      line: 4,
      symbol: 2,
    });
  });

  it.each(
    (["light", "dark"] as const).flatMap((theme) => Lang.options.map((lang) => [theme, lang] as const)),
  )("is valid by the style specification: %s, %s", (theme, lang) => {
    expect(validateStyleMin(styleOf(theme, lang)).map(({ message }) => message)).toEqual([]);
  });

  it("is land and no more until the facts have come, and valid already", () => {
    const bare = bareStyle({ palette: palettes.dark, lang: "vi", hidden: [], named: [] }, fontFaces);
    expect(validateStyleMin(bare)).toEqual([]);
    expect(Object.keys(bare.sources)).toEqual([]);
    expect(bare.layers[0]?.id).toBe(styleOf("dark", "vi").layers[0]?.id);
  });

  it("letters every text with a declared font and asks no server for glyphs", () => {
    const style = styleOf("light", "vi");
    const fonts = style.layers.flatMap((layer) =>
      layer.type === "symbol" && layer.layout?.["text-field"] ? [layer.layout["text-font"]] : [],
    );
    expect(fonts.length).toBeGreaterThan(5);
    const declared = [regular, semibold].map((font) => JSON.stringify(font));
    expect(fonts.filter((font) => !declared.includes(JSON.stringify(font)))).toEqual([]);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it("gives every style layer a source, and every interactive name a style layer", () => {
    const style = styleOf("dark", "lo");
    const names = new Set(style.layers.map(({ id }) => id));
    const sources = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(sources.filter((source) => !(source in style.sources))).toEqual([]);
    expect(layers.flatMap(({ interactive }) => interactive).filter((id) => !names.has(id))).toEqual([]);
  });

  it("draws places from tiles only when they have outgrown one answer", () => {
    const drawnFrom = (addresses: { places: string } | undefined) =>
      mapStyle(
        { palette: palettes.light, lang: "vi", hidden: [], named: [] },
        fontFaces,
        new Map(),
        addresses,
      ).layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(drawnFrom(undefined)).not.toContain("places-tiles");
    expect(drawnFrom(tiles)).toEqual(expect.arrayContaining(["places-tiles", "places"]));
  });

  it("hides a layer without taking it away", () => {
    const visible = styleOf("light", "vi");
    const hidden = styleOf("light", "vi", ["places"]);
    const visibility = ({ layout }: (typeof hidden.layers)[number]) => layout?.visibility;
    expect(hidden.layers.map(({ id }) => id)).toEqual(visible.layers.map(({ id }) => id));
    const off = hidden.layers.filter((layer) => visibility(layer) === "none").map(({ id }) => id);
    expect(off).toContain("places");
    expect(off).not.toContain("links");
  });
});
