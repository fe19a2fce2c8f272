// The words of this field in three languages; what each means stands in the messages, under its id.
import { fold, type Lang } from "#contract";
import type help from "../messages/vi.json";
import terms from "./terms.json" with { type: "json" };

export type TermId = keyof (typeof help)["glossary"]["meanings"];
export type TermGroup = keyof (typeof help)["glossary"]["groups"];

/** One word in all three languages; names that are kept in Vietnamese are the same in each. */
export type Term = Readonly<Record<Lang, string>> & {
  readonly id: TermId;
  readonly group: TermGroup;
};

/** In the order in which they are read: those of a group stand together. */
// The file is ours; tests/client/tools/help.test.ts holds its ids and groups to those of the messages.
export const glossary = terms as readonly Term[];

/** A word as it is written in a language, once where several write it alike. */
export interface Written {
  readonly lang: Lang;
  readonly text: string;
}

/** The reader's language first. */
export function writtenForms(term: Term, lang: Lang): readonly Written[] {
  const order = [lang, ...(["vi", "lo", "en"] as const).filter((other) => other !== lang)];
  // What is kept in Vietnamese is Vietnamese, whoever reads it.
  const isKept = term.lo === term.vi && term.en === term.vi;
  return isKept
    ? [{ lang: "vi", text: term.vi }]
    : order.map((written) => ({ lang: written, text: term[written] }));
}

/** Terms that hold all words of the question, in any language or in their meaning; accents may be left out. */
export function findTerms(q: string, meaningOf: (id: TermId) => string): readonly Term[] {
  const words = fold(q).split(/\s+/).filter(Boolean);
  return glossary.filter((term) => {
    const text = fold([term.vi, term.lo, term.en, meaningOf(term.id)].join(" "));
    return words.every((word) => text.includes(word));
  });
}
