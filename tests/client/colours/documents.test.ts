// Pages in words, briefs and paper: their letters can be read, their marks seen, on the screen by day and night and on white.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, enough, faults } from "./sight.ts";
import { declarations, read, sheets, type Tokens, tokensOf } from "./styleSheet.ts";

const white = "#fff";
const at = (tokens: Tokens, name: string): string => {
  const value = tokens[name];
  if (!value) throw new Error(`no colour --${name}`);
  return value;
};

interface Roles {
  readonly ground: readonly string[];
  readonly letters: readonly string[];
  readonly border: readonly string[];
  readonly hairline: readonly string[];
}

function claimsOf(tokens: Tokens, { ground, letters, border }: Roles, grounds = ground) {
  const pairs = (fronts: readonly string[], least: number) =>
    fronts.flatMap((front) =>
      grounds.map(
        (beneath) =>
          [`${front} on ${beneath}`, contrast(at(tokens, front), tokens[beneath] ?? beneath), least] as const,
      ),
    );
  return [...pairs(letters, enough.text), ...pairs(border, enough.mark)];
}

const pageRoles: Roles = {
  ground: ["paper", "raised", "vn", "la"],
  letters: ["ink", "ink-soft", "link", "doubt", "accent"],
  border: ["rule-strong"],
  hairline: ["rule"],
};

describe("the pages in words", () => {
  const [day = "", night = ""] = read("server/html/style/frame.css").split("@media screen");
  const page = {
    day: tokensOf(day, "light"),
    night: tokensOf(`:root {${night.split(":root {")[1]}`, "dark"),
  };

  it("know what each colour is for, and give each a night", () => {
    const known = new Set<string>(Object.values(pageRoles).flat());
    expect(new Set(Object.keys(page.day))).toEqual(known);
    expect(new Set(Object.keys(page.night))).toEqual(known);
  });

  it("use the colours of the page itself", () => {
    const css = read("client/ui/tokens.css");
    const same = {
      paper: "surface",
      raised: "raised",
      ink: "ink",
      "ink-soft": "ink-soft",
      rule: "rule",
      "rule-strong": "rule-strong",
      link: "vn",
      accent: "accent",
      vn: "vn-wash",
      la: "la-wash",
      doubt: "fault",
    };
    for (const [theme, tokens] of [
      ["light", page.day],
      ["dark", page.night],
    ] as const) {
      const own = tokensOf(css, theme);
      expect(tokens).toEqual(
        Object.fromEntries(Object.entries(same).map(([name, from]) => [name, own[from]])),
      );
    }
  });

  it.each(["day", "night"] as const)("can be read and seen by %s", (time) => {
    expect(faults(claimsOf(page[time], pageRoles))).toEqual([]);
  });

  it("can be read on paper", () => {
    expect(faults(claimsOf(page.day, pageRoles, [white]))).toEqual([]);
  });
});

const briefRoles: Roles = {
  ground: ["tint"],
  letters: ["ink", "ink-soft", "accent"],
  border: [],
  hairline: ["rule"],
};

describe("the briefs", () => {
  const css = sheets("server/briefs/style/*.css").map(read).join("\n");
  const tokens = tokensOf(css, "light");
  const desk = /background: (#[\da-f]{6})/.exec(css)?.[1] ?? "";

  it("know what each colour is for", () => {
    expect(new Set(Object.keys(tokens))).toEqual(new Set(Object.values(briefRoles).flat()));
  });

  it("can be read on the sheet, in its tinted rows, and on the desk around it", () => {
    expect(faults(claimsOf(tokens, briefRoles, ["tint", white, desk]))).toEqual([]);
  });

  it("show the focus", () => {
    const focus = /outline: 3px solid (#[\da-f]{6})/.exec(css)?.[1] ?? "";
    expect(
      faults(
        [white, desk].map((ground) => [`focus on ${ground}`, contrast(focus, ground), enough.mark] as const),
      ),
    ).toEqual([]);
  });

  it("have a Word form in the same colours", async () => {
    const { accent, tint } = await import("../../../server/briefs/formats/docxStyles.ts");
    expect([`#${accent}`.toLowerCase(), `#${tint}`.toLowerCase()]).toEqual([
      tokens["accent"],
      tokens["tint"],
    ]);
  });
});

describe("the printed map", () => {
  const declared = sheets("client/print/*.css").flatMap(declarations);
  const own = new Map(
    declared
      .filter(({ property }) => property.startsWith("--"))
      .map(({ property, value }) => [property, value]),
  );
  /** The colours that a property is given, its own names looked up. */
  const given = (...properties: readonly string[]) =>
    declared
      .filter(({ property }) => properties.includes(property))
      .map(({ value }) => own.get(/^var\((--[\w-]+)\)$/.exec(value)?.[1] ?? "") ?? value)
      .filter((value) => /^#[\da-f]{3,6}$/i.test(value));
  const grounds = [white, ...given("background", "background-color")];

  it("has letters that can be read on all that is beneath them", () => {
    const claims = given("color").flatMap((letters) =>
      grounds.map((ground) => [`${letters} on ${ground}`, contrast(letters, ground), enough.text] as const),
    );
    expect(claims.length).toBeGreaterThan(0);
    expect(faults(claims)).toEqual([]);
  });

  it("has lines that are white on the map, hairlines, or can be seen on the sheet", () => {
    const hairlines = [...own].filter(([name]) => name.endsWith("-rule")).map(([, value]) => value);
    const lines = given("stroke", "fill").filter((line) => line !== white && !hairlines.includes(line));
    expect(faults(lines.map((line) => [`${line} on white`, contrast(line, white), enough.mark]))).toEqual([]);
  });
});

it("previews are drawn in the colours of the page by day", () => {
  const tokens = tokensOf(read("client/ui/tokens.css"), "light");
  const named = Array.from(
    readFileSync("server/preview/svg.ts", "utf8").matchAll(/(\w+): "(#[\da-f]{3,6})"/g),
    ([, name = "", colour]) => [name, colour, tokens[name]],
  );
  expect(named.map(([, colour]) => colour)).toEqual(named.map(([, , token]) => token));
});

it("the style sheets of documents name no colour beside their own", () => {
  const known = new Set(["#fff", "#e9e4db", "#a3146f", "rgb(0 0 0 / 25%)"]);
  const wrong = sheets("server/{html,briefs}/style/*.css")
    .flatMap(declarations)
    .filter(({ property }) => !property.startsWith("--"))
    .flatMap(({ file, value }) =>
      Array.from(value.matchAll(/#[\da-f]{3,8}\b|rgba?\([^()]*\)/gi), ([text]) => ({ file, text })),
    )
    .filter(({ text }) => !known.has(text));
  expect(wrong).toEqual([]);
});
