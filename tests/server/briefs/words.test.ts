// The words of the briefs: the same keys and placeholders in every language, and none that no brief says.
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { Lang } from "#contract";
import { wordsIn } from "../../../server/briefs/words.ts";
import { keysOf } from "../keysOfWords.ts";

it.each(Lang.options)("say in %s what they say in Vietnamese", (lang) => {
  expect(keysOf(wordsIn[lang]).toSorted()).toEqual(keysOf(wordsIn.vi).toSorted());
});

it("hold no message that is not used", () => {
  const code = globSync("server/briefs/**/*.ts")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const unused = Object.keys(wordsIn.vi).filter((key) => !new RegExp(`\\b${key}\\b`).test(code));
  expect(unused).toEqual([]);
});
