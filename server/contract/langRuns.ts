// Which words of a text are in another language than the page around them: told by their letters, so that a voice changes with them.
import type { Lang } from "./lang.ts";

/** A part of a text; without a language it is in that of the page, or in none (numbers, abbreviations, bare Latin names). */
export interface LangRun {
  readonly text: string;
  readonly lang?: Lang;
}

const lao = /[\u0e80-\u0eff]/;
/** Letters that of the three languages only Vietnamese writes. */
const marked = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1ea0-\u1ef9]/i;
/** A syllable without marks that Vietnamese may write. */
const syllable =
  /^(?:ngh|ng|nh|kh|ph|th|tr|ch|gh|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/i;
/** English words that look like such a syllable. */
const english = new Set(
  "a at be both but by can cut day do each get go got had has he hi him i in into is it let main man may me men met much my no not of on one or out per put see set she so such team that the them then they this to too up us was we".split(
    " ",
  ),
);
/** The country is written so in English too. */
const country = "Việt Nam";

/**
 * Splits a text where its language changes. Lao letters are Lao; Vietnamese begins at a word that only Vietnamese writes,
 * or at a capital before one, and goes on as long as what follows may be Vietnamese.
 */
export function langRuns(text: string, page: Lang): readonly LangRun[] {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}'’&]+|[^\p{L}\p{M}\p{N}'’&]+/gu) ?? [];
  const langs = page === "lo" ? words.map(() => undefined) : words.map((word) => laoOf(word));
  const found = page === "vi" ? langs : vietnameseIn(words, langs, page);
  return joined(words, found);
}

type Langs = readonly (Lang | undefined)[];

const laoOf = (word: string): Lang | undefined => (lao.test(word) ? "lo" : undefined);

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

function vietnameseIn(words: readonly string[], langs: Langs, page: Lang): Langs {
  const found = [...langs];
  const mayBe = (word: string) =>
    marked.test(word) || (syllable.test(word) && !english.has(word.toLowerCase()));
  for (let start = 0; start < words.length; start += 1) {
    if (!isWord(words[start] ?? "") || !mayBe(words[start] ?? "")) continue;
    let end = start;
    for (let at = start + 1; at < words.length; at += 1) {
      const word = words[at] ?? "";
      if (isWord(word) ? !mayBe(word) : !/^[\s.,–-]+$/.test(word)) break;
      if (isWord(word)) end = at;
    }
    const run = words.slice(start, end + 1);
    // Small words before the first that is surely Vietnamese belong to what stands before.
    const lead = run.findIndex((word) => marked.test(word) || /^\p{Lu}/u.test(word));
    const isSure = run.some((word) => marked.test(word)) && !(page === "en" && run.join("") === country);
    if (isSure && lead >= 0) found.fill("vi", start + lead, end + 1);
    start = end;
  }
  return found;
}

/** Neighbours of one language are one run; what is no word between two of the same belongs to them. */
function joined(words: readonly string[], langs: Langs): readonly LangRun[] {
  const next = (index: number) => langs.slice(index).find((_, at) => isWord(words[index + at] ?? ""));
  const runs: { text: string; lang?: Lang }[] = [];
  for (const [index, word] of words.entries()) {
    const last = runs.at(-1);
    const lang = isWord(word) ? langs[index] : last?.lang === next(index) ? last?.lang : undefined;
    if (last && last.lang === lang) last.text += word;
    else runs.push(lang ? { text: word, lang } : { text: word });
  }
  return runs;
}
