// The words of the pages: the same keys and placeholders in every language, and a title for every fact.
import { expect, it } from "vitest";
import { collectionIds, collections, Lang } from "#contract";
import { collectionFacts } from "../../../server/html/collectionFacts.ts";
import { titleOfFact } from "../../../server/html/facts.ts";
import { wordsIn } from "../../../server/html/words.ts";
import { keysOf } from "../keysOfWords.ts";

it.each(Lang.options)("say in %s what they say in Vietnamese", (lang) => {
  expect(keysOf(wordsIn[lang]).toSorted()).toEqual(keysOf(wordsIn.vi).toSorted());
});

it.each(collectionIds)("title every fact of %s in every language", (id) => {
  for (const fact of [...collectionFacts[id].table, ...collectionFacts[id].record]) {
    for (const lang of Lang.options) expect([fact.column, titleOfFact(lang, fact)]).not.toContain("");
    // A title that is the name of its column was never translated.
    expect(titleOfFact("vi", fact)).not.toBe(fact.column);
  }
});

/** Told elsewhere on the page: as title, position, history or source. */
const toldElsewhere = [
  "name_vi",
  "name_lo",
  "name_en",
  "provenance",
  "certainty",
  "source",
  "coord_precision",
  "precision_m",
  "anchor",
  "events",
  "event_count",
  "last_event",
  "activity_count",
  "reach",
  "vn_side_en",
  "la_side_en",
  "unit_vi",
  "scope_vi",
];

it.each(collectionIds)("leave no property of %s untold", (id) => {
  const told = collectionFacts[id].record.map(({ property }) => property);
  const properties = Object.keys(collections[id].record.shape);
  expect(properties.filter((name) => !told.includes(name) && !toldElsewhere.includes(name))).toEqual([]);
});
