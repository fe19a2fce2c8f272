// The words of exports in each language; every key stands in all three.
import type { CollectionId, Lang } from "#contract";
import en from "./words/en.json" with { type: "json" };
import lo from "./words/lo.json" with { type: "json" };
import vi from "./words/vi.json" with { type: "json" };

export type Words = typeof vi;

export const wordsIn: Readonly<Record<Lang, Words>> = { vi, lo, en };

/** Puts values into the places of a message: `{metres} m`. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** The title of a column in a language; where a collection means something else by the name, its own. */
export function titleOf(lang: Lang, column: string, collection?: CollectionId): string {
  const titles: Readonly<Record<string, string>> = wordsIn[lang].columns;
  return titles[`${collection}.${column}`] ?? titles[column] ?? column;
}
