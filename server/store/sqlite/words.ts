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

/** Is the folded word in the text: anywhere from three characters on, else at the start of a word? */
export function hasFoldedWord(text: string, word: string): boolean {
  if (isInTrigrams(word)) return fold(text).includes(word);
  return foldedWords(text).some((other) => other.startsWith(word));
}
