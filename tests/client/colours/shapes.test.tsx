// What colour does not tell, or not to everyone, is told by shape, line or number as well.
import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { haloPaint } from "../../../client/layers/places/halo.ts";
import { palettes } from "../../../client/layers/palette.ts";
import { Sample } from "../../../client/layers/Sample.tsx";
import { symbolPaths } from "../../../client/layers/symbols.ts";
import { strengths, style as tieStyle } from "../../../client/layers/twinnings/style.ts";
import { festivalShapes } from "../../../client/panels/timeline/festivals.ts";
import { CellMark } from "../../../client/views/coverage/CellMark.tsx";
import { glyphs, otherGlyph } from "../../../client/views/profile/layout/kinds.ts";
import { distance, over } from "./sight.ts";

const palette = palettes.light;
/** Side of a mark on the screen, in pixels: the least at which it is drawn. */
const markPx = 16;
/** Two marks of one colour differ where so much of their ink lies elsewhere: a disc and the square around it differ by a fifth. */
const leastShare = 0.18;

beforeAll(async () => {
  await initWasm(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm"));
});

/** How dark each pixel of a mark is that is drawn in black. */
function ink(body: string, viewBox: string): readonly number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${markPx}" height="${markPx}">${body}</svg>`;
  const { pixels } = new Resvg(svg, { fitTo: { mode: "width", value: markPx } }).render();
  return Array.from({ length: pixels.length / 4 }, (_, index) => (pixels[index * 4 + 3] ?? 0) / 255);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Of the ink of two marks, the share that only one of them has. */
function difference(one: readonly number[], other: readonly number[]): number {
  const only = one.map((dark, index) => Math.abs(dark - (other[index] ?? 0)));
  const either = one.map((dark, index) => Math.max(dark, other[index] ?? 0));
  return sum(only) / sum(either);
}

/** The pairs of marks that look alike in one colour. */
function alike(marks: Readonly<Record<string, string>>, viewBox: string): readonly string[] {
  const drawn = Object.entries(marks).map(([name, body]) => [name, ink(body, viewBox)] as const);
  return drawn.flatMap(([name, pixels], index) =>
    drawn
      .slice(index + 1)
      .filter(([, others]) => difference(pixels, others) < leastShare)
      .map(([other]) => `${name} and ${other}`),
  );
}

describe("marks of one colour are told apart by shape at 16 px", () => {
  it("symbols of places", () => {
    const marks = Object.fromEntries(
      Object.entries(symbolPaths).map(([name, d]) => [name, `<path d="${d}" fill-rule="evenodd"/>`]),
    );
    expect(alike(marks, "0 0 24 24")).toEqual([]);
  });

  it("glyphs of kinds of activities", () => {
    const marks = Object.fromEntries(
      [...glyphs, otherGlyph].map(({ path, line }, index) => [
        String(index),
        line
          ? `<path d="${path}" fill="none" stroke="#000" stroke-width="1.5"/>`
          : `<path d="${path}" fill="#000"/>`,
      ]),
    );
    expect(alike(marks, "0 0 10 10")).toEqual([]);
  });

  it("festivals on the timeline", () => {
    const marks = Object.fromEntries(
      Object.entries(festivalShapes).map(([id, d]) => [id, `<path d="${d}"/>`]),
    );
    expect(alike(marks, "-5 -5 10 10")).toEqual([]);
  });

  it("cells of the coverage that have no number", () => {
    const marks = Object.fromEntries(
      (["nothing_reported", "not_required", "no_data"] as const).map((state) => [
        state,
        `<g fill="none" stroke="#000" stroke-width="1.4">${renderToStaticMarkup(<CellMark state={state} />)}</g>`,
      ]),
    );
    expect(alike(marks, "0 0 16 16")).toEqual([]);
  });
});

describe("lines and rings that share a colour, or nearly do, differ in form", () => {
  const drawn = (sample: Parameters<typeof Sample>[0]["sample"]) =>
    renderToStaticMarkup(<Sample sample={sample} palette={palette} />).replaceAll(
      /(fill|stroke)="#[\da-f]+"/g,
      "",
    );

  it("ties by dashes, forks and a cross", () => {
    const forms = (["stated", "deduced", "branch", "lost"] as const).map((line) =>
      drawn({ type: "line", line }),
    );
    expect(new Set(forms).size).toBe(forms.length);
    const { labels = [], marks = [] } = tieStyle({ palette, lang: "vi" });
    // Where a side has ended the line breaks off at a cross: its grey is near the colour of ties for some eyes.
    expect(labels.find(({ id }) => id === "links-broken")).toMatchObject({
      filter: ["==", ["get", "part"], "break"],
      layout: { "icon-image": "broken/light" },
    });
    expect(marks.find(({ id }) => id === "links-dashed")).toMatchObject({
      paint: { "line-dasharray": expect.any(Array) },
    });
    expect(
      distance(over(palette.lost, strengths.lost, "#fff"), over(palette.twinning, strengths.plain, "#fff")),
    ).toBeGreaterThan(5);
  });

  it("rings by a second ring, dots and numbers", () => {
    const forms = (["one_side", "cross_border", "undated", "filtered", "province"] as const).map((ring) =>
      drawn({ type: "ring", ring }),
    );
    expect(new Set(forms).size).toBe(forms.length);
  });

  it("what is selected by a ring of its own: its hue lies near that of one side for some eyes", () => {
    const paint = haloPaint(palette);
    const selected = ["boolean", ["feature-state", "selected"], false];
    expect(paint["circle-stroke-width"]).toEqual(["case", selected, 2.5, 1]);
    expect(paint["circle-stroke-opacity"]).toEqual([
      "case",
      ["any", ["boolean", ["feature-state", "hover"], false], selected],
      1,
      0,
    ]);
  });
});
