// The columns of exports: nothing of a record is left out, and each column has its words.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { collectionIds, collections, Lang } from "#contract";
import { flatColumnsOf } from "../../../server/exports/table/index.ts";
import { fill, titleOf, wordsIn } from "../../../server/exports/words.ts";

/** Properties that are told by columns of other names. */
const toldOtherwise: Readonly<Record<string, string>> = {
  provenance: "source_title",
  reach: "reach_figures",
  anchor: "anchor_lon",
  stretch: "stretch_km_from",
  counted: "counted_vn",
  last_event: "last_event_on",
  border_distance: "border_distance_m",
};

const namesOf = (id: (typeof collectionIds)[number]) =>
  flatColumnsOf(id, { withText: true }).map(({ name }) => name);

describe("the columns of an export", () => {
  it.each(collectionIds)("tell every property of the records of %s", (id) => {
    const names = new Set(namesOf(id));
    const untold = Object.keys(collections[id].record.shape).filter(
      (property) => !names.has(property) && !names.has(toldOtherwise[property] ?? ""),
    );
    expect(untold).toEqual([]);
  });

  it.each(collectionIds)("have names and titles of their own in %s, in each language", (id) => {
    const names = namesOf(id);
    expect(new Set(names).size).toBe(names.length);
    for (const lang of Lang.options) {
      const titles = names.map((name) => titleOf(lang, name, id));
      expect(titles.filter((title, index) => title === names[index])).toEqual([]);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  it.each(collectionIds)("of %s are each explained in docs/exports.md", (id) => {
    const page = readFileSync(new URL("../../../docs/exports.md", import.meta.url), "utf8");
    const unexplained = namesOf(id).filter((name) => !page.includes(`\`${name}\``));
    expect(unexplained).toEqual([]);
  });
});

describe("the words of exports", () => {
  const keysOf = (words: object, prefix = ""): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "string" ? [`${prefix}${key}`] : keysOf(value as object, `${prefix}${key}.`),
    );
  const placesOf = (words: object) => [...JSON.stringify(words).matchAll(/\{\w+\}/g)].map(String).toSorted();

  it.each(["lo", "en"] as const)("say in %s what they say in Vietnamese", (lang) => {
    expect(keysOf(wordsIn[lang])).toEqual(keysOf(wordsIn.vi));
    expect(placesOf(wordsIn[lang])).toEqual(placesOf(wordsIn.vi));
  });

  it("put values into their places", () => {
    expect(fill("{label}: {metres} m", { label: "x", metres: 3 })).toBe("x: 3 m");
  });
});
