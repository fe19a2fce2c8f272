import { describe, expect, it } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { Lang } from "#contract";

const folder = new URL("../../../client/i18n/", import.meta.url);
const namespaces = readdirSync(new URL("vi/", folder)).filter((file) => file.endsWith(".json"));

type Tree = { readonly [key: string]: string | Tree };

function messages(lang: Lang, namespace: string): Map<string, string> {
  const tree = JSON.parse(readFileSync(new URL(`${lang}/${namespace}`, folder), "utf8")) as Tree;
  const flat = (node: Tree, path: string): [string, string][] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === "string" ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
    );
  return new Map(flat(tree, ""));
}

const placeholders = (text: string) => [...text.matchAll(/\{\{.*?\}\}/g)].map(([found]) => found).toSorted();

const cases = namespaces.flatMap((namespace) =>
  Lang.options.filter((lang) => lang !== "vi").map((lang) => ({ namespace, lang })),
);

describe.each(cases)("$namespace in $lang", ({ namespace, lang }) => {
  const reference = messages("vi", namespace);
  const translated = messages(lang, namespace);

  it("has every message of the Vietnamese, and no other", () => {
    expect([...translated.keys()].toSorted()).toEqual([...reference.keys()].toSorted());
  });

  it("names the same placeholders", () => {
    const own = [...reference].map(([key, text]) => [key, placeholders(text)]);
    expect(own.map(([key]) => [key, placeholders(translated.get(String(key)) ?? "")])).toEqual(own);
  });

  it("leaves no message empty", () => {
    expect([...translated].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

it("writes Vietnamese in composed letters", () => {
  const texts = namespaces.flatMap((namespace) => [...messages("vi", namespace).values()]);
  expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
});
