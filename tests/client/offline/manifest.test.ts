// What the installed portal is called in each language, and its icons.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Lang } from "#contract";
import { viewIds } from "../../../client/state/view.ts";

const folder = "client/public";
const Icon = z.object({
  src: z.string(),
  sizes: z.string(),
  type: z.string(),
  purpose: z.string().optional(),
});
const Manifest = z.object({
  id: z.literal("/"),
  name: z.string(),
  lang: Lang,
  start_url: z.string(),
  display: z.literal("standalone"),
  icons: z.array(Icon),
  shortcuts: z.array(z.object({ name: z.string(), url: z.string() })),
});
const Words = z.object({ title: z.string(), views: z.record(z.string(), z.string()) });

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

describe.each(Lang.options)("the manifest in %s", (lang) => {
  const name = lang === "vi" ? "manifest.webmanifest" : `manifest.${lang}.webmanifest`;
  const manifest = Manifest.parse(read(join(folder, name)));
  const words = Words.parse(read(`client/i18n/${lang}/shell.json`));

  it("names the portal as the page does, and opens it in its language", () => {
    expect([manifest.lang, manifest.name]).toEqual([lang, words.title]);
    const start = new URL(manifest.start_url, "https://portal.example");
    expect(start.searchParams.get("lang") ?? "vi").toBe(lang);
  });

  it("leads to views under the names that the page gives them", () => {
    for (const { name: title, url } of manifest.shortcuts) {
      const view = new URL(url, "https://portal.example").searchParams.get("view") ?? "";
      expect(viewIds).toContain(view);
      expect(title).toBe(words.views[view]);
    }
  });

  it("has icons of the sizes that it says, one of them to be masked", () => {
    for (const { src, sizes } of manifest.icons.filter(({ type }) => type === "image/png"))
      expect([src, sizeOfPng(join(folder, src))]).toEqual([src, sizes]);
    expect(manifest.icons.filter(({ purpose }) => purpose === "maskable")).toHaveLength(1);
  });
});

/** Width and height stand in the first chunk of a PNG. */
function sizeOfPng(path: string): string {
  const bytes = readFileSync(path);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
