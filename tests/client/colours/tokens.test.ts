// Every colour of the page: what it is for, and that it can be read and seen on all that it may stand on, by day and by night.
import { describe, expect, it } from "vitest";
import { apart, contrast, distance, enough, faults } from "./sight.ts";
import { declarations, inTheme, read, sheets, type Theme, type Tokens, tokensOf } from "./styleSheet.ts";

/** What each token is for. A new one belongs to exactly one row. */
const roles = {
  /** Stands beneath letters. */
  ground: ["paper", "surface", "raised", "sunk", "press", "accent-wash", "vn-wash", "la-wash", "fault-wash"],
  /** Letters, on any ground; marks and the ring of the focus as well. */
  letters: ["ink", "ink-soft", "vn", "la", "fault", "accent"],
  /** Borders of fields and buttons, switches, marks. */
  border: ["rule-strong"],
  /** Parts what spacing parts already; beneath a pressed button. */
  hairline: ["rule"],
  /** Depth alone. */
  shade: ["shadow", "veil"],
} as const;

/** Letters of these colours lie on these, as on the button that matters most. */
const inverse = [
  ["surface", "ink"],
  ["surface", "ink-soft"],
  ["ink", "rule"],
] as const;

/** Pairs that mean different things where they stand side by side, told apart by colour alone. */
const mustDiffer: readonly (readonly [what: string, one: string, other: string])[] = [
  ["the two sides", "vn", "la"],
  ["bars of the period and others", "ink", "rule-strong"],
  ["a figure that is stated and one that is deduced", "ink", "rule-strong"],
];

const css = read("client/ui/tokens.css");
const themes = ["light", "dark"] as const satisfies readonly Theme[];
const tokensByTheme: Readonly<Record<Theme, Tokens>> = {
  light: tokensOf(css, "light"),
  dark: tokensOf(css, "dark"),
};
const at = (tokens: Tokens, name: string): string => {
  const value = tokens[name];
  if (!value) throw new Error(`--${name} is no colour of tokens.css`);
  return value;
};

it("knows what each colour of tokens.css is for", () => {
  expect(Object.keys(tokensByTheme.light).toSorted()).toEqual(Object.values(roles).flat().toSorted());
});

describe.each(themes)("the page, %s", (theme) => {
  const tokens = tokensByTheme[theme];
  const onAll = (fronts: readonly string[], least: number) =>
    fronts.flatMap((front) =>
      roles.ground.map(
        (ground) =>
          [`${front} on ${ground}`, contrast(at(tokens, front), at(tokens, ground)), least] as const,
      ),
    );

  it("has letters that can be read on every ground", () => {
    expect(faults(onAll(roles.letters, enough.text))).toEqual([]);
  });

  it("has letters that can be read on dark buttons and pressed ones", () => {
    const claims = inverse.map(
      ([front, ground]) =>
        [`${front} on ${ground}`, contrast(at(tokens, front), at(tokens, ground)), enough.text] as const,
    );
    expect(faults(claims)).toEqual([]);
  });

  it("has borders, marks and a ring of focus that can be seen on every ground", () => {
    expect(faults(onAll(["ink", "accent", ...roles.border], enough.mark))).toEqual([]);
  });

  it.each(mustDiffer)("tells apart %s under every sight", (what, one, other) => {
    expect(faults([[what, distance(at(tokens, one), at(tokens, other)), apart]])).toEqual([]);
  });
});

/** The printed sheet is white by day and night: documents.test.ts reads it. */
const files = sheets("client/**/*.css").filter(
  (file) => file !== "client/ui/tokens.css" && !file.startsWith("client/print/"),
);
const all = files.flatMap(declarations);

/** The tokens that a value names. */
const named = (value: string) => Array.from(value.matchAll(/var\(--([\w-]+)/g), ([, name = ""]) => name);
const isTokenOfColour = (name: string) => name in tokensByTheme.light;

/** What cannot be pressed need not be read: WCAG 2.2, 1.4.3. */
const isInactive = (selector: string) => /disabled/.test(selector);

describe("the style sheets of the page", () => {
  it("write letters in the colours of letters", () => {
    const letters = new Set<string>(roles.letters);
    const wrong = all
      .filter(({ property, selector }) => property === "color" && !isInactive(selector))
      .flatMap(({ file, selector, value, rule }) => {
        const ground = named(rule.get("background") ?? rule.get("background-color") ?? "");
        const isInverse = (name: string) =>
          inverse.some(
            ([front, beneath]) => front === name && (ground.length === 0 || ground.includes(beneath)),
          );
        return named(value)
          .filter((name) => isTokenOfColour(name) && !letters.has(name) && !isInverse(name))
          .map((name) => `${file}: ${selector} writes in ${name}`);
      });
    expect(wrong).toEqual([]);
  });

  it("show the focus in ink or in the accent", () => {
    const wrong = all
      .filter(({ selector, property }) => selector.includes("focus") && /^outline(-color)?$/.test(property))
      .filter(({ value }) => named(value).some((name) => name !== "ink" && name !== "accent"));
    expect(wrong.map(({ file, selector }) => `${file}: ${selector}`)).toEqual([]);
  });

  it("take no colour beside the tokens but those that are known here", () => {
    const found = all.flatMap(({ file, value }) =>
      Array.from(value.matchAll(/light-dark\([^()]*\)|#[\da-f]{3,8}\b|rgba?\([^()]*\)/gi), ([text]) => ({
        file,
        text,
      })),
    );
    const unknown = found.filter(({ file, text }) => !(file in literals && literals[file]?.has(text)));
    expect(unknown).toEqual([]);
  });

  it.each(themes)("have bars of charts that can be seen, %s", (theme) => {
    const bar = /--chart-bar: ([^;]+);/.exec(read("client/panels/chart/BarChart.css"))?.[1] ?? "";
    const claims = roles.ground.map(
      (ground) =>
        [
          `bar on ${ground}`,
          contrast(inTheme(bar, theme), at(tokensByTheme[theme], ground)),
          enough.mark,
        ] as const,
    );
    expect(faults(claims)).toEqual([]);
  });
});

/** White is paper that is printed on. Those of the profile are the map's: mapPalette.test.ts holds them equal. */
const literals: Readonly<Record<string, ReadonlySet<string>>> = {
  "client/print.css": new Set(["#fff", "#000"]),
  "client/views/profile/print.css": new Set(["#fff"]),
  "client/panels/chart/BarChart.css": new Set(["light-dark(#5a6f7d, #8fa5b3)"]),
  "client/views/profile/marks.css": new Set([
    "light-dark(#5a3464, #c6a2d6)",
    "light-dark(#7b746a, #97948d)",
    "light-dark(#e5d9e4, #37293f)",
    "light-dark(#573360, #d9bfe5)",
  ]),
  "client/views/profile/dots.css": new Set(["light-dark(#2f3a2c, #dfe6cf)"]),
};

it("can be read when it is printed by day's colours on white", () => {
  const claims = roles.letters.map(
    (name) => [`${name} on white`, contrast(at(tokensByTheme.light, name), "#fff"), enough.text] as const,
  );
  expect(faults(claims)).toEqual([]);
});
