// Every colour of the map: that it can be seen on both lands, read beside its halo, and told from its neighbours under every sight.
import { describe, expect, it } from "vitest";
import { style as basemapStyle } from "../../../client/layers/basemap/style.ts";
import { groundColours } from "../../../client/layers/ground/colours.ts";
import { type Palette, palettes } from "../../../client/layers/palette.ts";
import { towns } from "../../../client/layers/towns/index.ts";
import { strengths } from "../../../client/layers/twinnings/style.ts";
import { palette as tilePalette } from "../../../server/tiles/palette.ts";
import { apart, contrast, distance, enough, faults, over } from "./sight.ts";
import { declarations, inTheme } from "./styleSheet.ts";

const countries = ["VN", "LA"] as const;

/** What each colour of the palette is for. A new one belongs to exactly one row. */
const roles = {
  /** What the map is drawn on. */
  ground: ["land.VN", "land.LA", "halo", "paper", "lineCasing"],
  /** Names, with a halo around them. */
  letters: [
    "ink",
    "inkSoft",
    "side.VN",
    "side.LA",
    "twinning",
    "activity",
    "waterLabel",
    "town",
    "country.VN",
    "country.LA",
  ],
  /** Symbols, lines, rings. */
  mark: ["line", "lost", "accent", "units.VN", "units.LA"],
  /** Fills of symbols, within a stroke of their side's colour. */
  fill: ["symbolLight.VN", "symbolLight.LA"],
  /** For orientation alone; named in words where it matters. */
  orientation: ["water", "graticule"],
} as const;

/** `side.VN` → its colours; the units of a side have several. */
function flat(palette: Palette): ReadonlyMap<string, readonly string[]> {
  const named = Object.entries(palette).filter(([name]) => name !== "id");
  const entries = named.flatMap(([name, value]): (readonly [string, readonly string[]])[] =>
    typeof value === "string"
      ? [[name, [value]]]
      : Object.entries(value as Record<string, string | readonly string[]>).map(
          ([country, own]) => [`${name}.${country}`, typeof own === "string" ? [own] : own] as const,
        ),
  );
  return new Map(entries);
}

it("knows what each colour of the palette is for", () => {
  expect([...flat(palettes.light).keys()].toSorted()).toEqual(Object.values(roles).flat().toSorted());
});

it("gives the same colours to those who open the tiles elsewhere", () => {
  const { light } = palettes;
  for (const [name, colour] of Object.entries(tilePalette))
    expect({ [name]: light[name as keyof Palette] }).toEqual({ [name]: colour });
});

describe.each([palettes.light, palettes.dark])("the map, $id", (palette) => {
  const colours = flat(palette);
  const of = (name: string) => colours.get(name) ?? [];
  const onLands = (name: string, least: number, opacity = 1) =>
    of(name).flatMap((colour) =>
      countries.map((country) => {
        const land = palette.land[country];
        return [
          `${name} ${colour} on the land of ${country}`,
          contrast(over(colour, opacity, land), land),
          least,
        ] as const;
      }),
    );

  it("has names that can be read on both lands and beside their halo", () => {
    const small = roles.letters.filter((name) => !name.startsWith("country"));
    const besideHalo = small.map(
      (name) => [`${name} beside its halo`, contrast(of(name)[0] ?? "", palette.halo), enough.text] as const,
    );
    expect(faults([...small.flatMap((name) => onLands(name, enough.text)), ...besideHalo])).toEqual([]);
  });

  it("has symbols, lines, rings and ribbons that can be seen on both lands", () => {
    const marks = [...roles.mark, "side.VN", "side.LA", "ink", "activity", "twinning"];
    expect(faults(marks.flatMap((name) => onLands(name, enough.mark)))).toEqual([]);
  });

  it("has ties that can be seen as they are drawn, light as they are", () => {
    expect(
      faults([
        ...onLands("twinning", enough.mark, strengths.plain),
        ...onLands("twinning", enough.mark, strengths.provincial),
        ...onLands("lost", enough.mark, strengths.lost),
      ]),
    ).toEqual([]);
  });

  it("has names of towns and countries that can be read as they are drawn", () => {
    const [town] = towns.style({ palette, lang: "vi" }).ground ?? [];
    const [, country] = basemapStyle({ palette, lang: "vi" }).ground ?? [];
    const opacityOf = (layer: typeof town): number => {
      const opacity: unknown = layer?.type === "symbol" ? layer.paint?.["text-opacity"] : null;
      // Far out, where the names of the countries are read; they fade when one comes near.
      return typeof opacity === "number" ? opacity : Number(Array.isArray(opacity) ? opacity[4] : Number.NaN);
    };
    expect(faults(onLands("town", enough.text, opacityOf(town)))).toEqual([]);
    const ownLand = countries.map((id) => {
      const drawn = over(palette.country[id], opacityOf(country), palette.land[id]);
      return [`name of ${id} on its land`, contrast(drawn, palette.land[id]), enough.largeText] as const;
    });
    expect(faults(ownLand)).toEqual([]);
  });

  it("has symbols whose three fills can be told apart, within a stroke that stands out from each", () => {
    const claims = countries.flatMap((country) => {
      const [solid, light, hollow] = [palette.side[country], palette.symbolLight[country], palette.paper];
      return [
        [`${country}: solid and light`, distance(solid, light), apart],
        [`${country}: light and hollow`, distance(light, hollow), apart],
        [`${country}: stroke on light`, contrast(solid, light), enough.mark],
        [`${country}: stroke on hollow`, contrast(solid, hollow), enough.mark],
        [`${country}: number on light`, contrast(palette.ink, light), enough.text],
      ] as const;
    });
    expect(faults(claims)).toEqual([]);
  });

  it("tells apart what means different things under every sight", () => {
    const tie = over(palette.twinning, strengths.plain, palette.land.VN);
    const lost = over(palette.lost, strengths.lost, palette.land.VN);
    const claims = [
      ["the two sides", distance(palette.side.VN, palette.side.LA), apart],
      ["names of the two countries", distance(palette.country.VN, palette.country.LA), apart],
      ["a tie and the one that is selected", distance(tie, palette.accent), apart],
      ["a tie and the border line", distance(tie, palette.line), apart],
      ["an ended tie and the one that is selected", distance(lost, palette.accent), apart],
      ["a ring and the selected one", distance(palette.activity, palette.accent), apart],
      ["selection and the border line", distance(palette.accent, palette.line), apart],
    ] as const;
    expect(faults(claims)).toEqual([]);
  });

  it("tells each unit from its neighbours along the line and from those across it", () => {
    const neighbours = countries.flatMap((country) => {
      const steps = palette.units[country];
      return steps.map((step, index) => {
        const next = steps[(index + 1) % steps.length] ?? step;
        return [`${country} ${step} and ${next}`, distance(step, next), apart] as const;
      });
    });
    const across = palette.units.VN.flatMap((vn) =>
      palette.units.LA.map((la) => [`${vn} and ${la}`, distance(vn, la), apart] as const),
    );
    expect(faults([...neighbours, ...across])).toEqual([]);
  });

  it("has numbers of contours that can be read; ground is quieter than any fact", () => {
    const { contourName, road, contour } = groundColours[palette.id];
    const [land] = of("land.VN");
    const quiet = (colour: string) => contrast(colour, land ?? "") < contrast(palette.line, land ?? "") / 2;
    const claims = countries.map(
      (id) => [`contour on ${id}`, contrast(contourName, palette.land[id]), enough.text] as const,
    );
    expect(faults(claims)).toEqual([]);
    expect([road, contour].every(quiet)).toBe(true);
  });

  it("draws the border profile in the same colours", () => {
    const drawn = ["client/views/profile/marks.css", "client/views/profile/dots.css"].flatMap(declarations);
    const valueOf = (selector: string, property: string) =>
      drawn
        .filter((one) => one.property === property && one.selector.split(/,\s*/).includes(selector))
        .map(({ value }) => inTheme(value, palette.id));
    expect(valueOf(".strand", "stroke")).toContain(palette.twinning);
    expect(valueOf(".thread-lost .strand", "stroke")).toContain(palette.lost);
    expect(valueOf(".glyph", "fill")).toContain(palette.activity);
    const [field = "", words = ""] = [
      valueOf(".tie-band rect", "fill")[0],
      valueOf(".profile-sheet .tie-band-number", "fill")[0],
    ];
    expect(faults([["number of a band", contrast(words, field), enough.text]])).toEqual([]);
  });
});
