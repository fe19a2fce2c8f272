// How a text is cut into words for search. Stored texts and questions are cut alike.
import { fold, foldCase } from "#contract";

/** Letters, marks (Lao vowels are marks) and digits make words; all else separates them. */
const separators = /[^\p{L}\p{M}\p{N}]+/u;

/** Folded words of a text, each once: `Đồn BP Nam Giang` → don, bp, nam, giang. */
export function foldedWords(text: string): readonly string[] {
  return [...new Set(fold(text).split(separators).filter(Boolean))];
}

/** Words with their tone marks kept. */
export function exactWords(text: string): readonly string[] {
  return [...new Set(foldCase(text).split(separators).filter(Boolean))];
}

/** The trigram index knows words of three characters and more; shorter ones are looked up as prefixes. */
export function isInTrigrams(word: string): boolean {
  return Array.from(word).length >= 3;
}

/** The FTS5 expression for texts that hold every word anywhere. Words hold letters, marks and digits only, so quotes are enough. */
export function trigramMatch(column: "folded" | "exact", words: readonly string[]): string {
  return `{${column}} : (${words.map((word) => `"${word}"`).join(" AND ")})`;
}

/** The FTS5 expression for texts with words that begin so. */
export function prefixMatch(words: readonly string[]): string {
  return words.map((word) => `"${word}" *`).join(" AND ");
}
