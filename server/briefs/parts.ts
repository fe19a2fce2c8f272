// Words, names, facts and figures that briefs of several kinds share, each from answers of the store as they are.
import {
  type FeatureOf,
  formatDate,
  formatNumber,
  type Lang,
  nameFallback,
  type Names,
  type PaperSummary,
  type Provenance,
} from "#contract";
import { fill } from "../exports/words.ts";
import type { Fact, FactsBlock, Figure, FiguresBlock, Said } from "./brief.ts";
import type { Telling } from "./draft.ts";
import type { Words } from "./words.ts";

/** The name to show, and its language where that is not the brief's. */
export function saidName(lang: Lang, names: Names, otherwise: string): Said {
  const key = nameFallback[lang].find((name) => names[name]);
  if (key === undefined) return { text: otherwise };
  return inLang(lang, key.slice("name_".length) as Lang, names[key] ?? "");
}

/** A text of the data, its language told where it is another one. */
export function inLang(lang: Lang, of: Lang, text: string): Said {
  return of === lang ? { text } : { text, lang: of };
}

/** The names in the other languages. */
export function otherNamesOf(lang: Lang, names: Names): readonly Said[] {
  const shown = saidName(lang, names, "").text;
  return (["vi", "lo", "en"] as const).flatMap((of) => {
    const name = names[`name_${of}`];
    return name && name !== shown ? [inLang(lang, of, name)] : [];
  });
}

/** What an id names; a unit that has ended is called former. */
export function named({ lang, reading }: Telling, id: string): Said {
  const known = reading.referenceOf(id);
  if (!known) return { text: id };
  const name = saidName(lang, known.names, id);
  return known.validTo === null ? name : { ...name, text: `${name.text} (${reading.words.former})` };
}

export function fact(label: string, values: readonly (Said | string | null)[]): readonly Fact[] {
  const said = values.flatMap((value) =>
    value === null || value === "" ? [] : [typeof value === "string" ? { text: value } : value],
  );
  return said.length === 0 ? [] : [{ label, values: said }];
}

/** The values of a fact that stand on paper, and how many more there are. */
export function onPaper({ values, shown = values.length }: Fact, { moreValues }: Words): readonly Said[] {
  const left = values.length - shown;
  return left <= 0 ? values : [...values.slice(0, shown), { text: fill(moreValues, { count: left }) }];
}

/** A count; null is said as unknown. */
export function figure(
  { lang }: Telling,
  id: string,
  label: string,
  value: number,
  remark: string | null = null,
): Figure {
  return { id, label, text: formatNumber(lang, value), value, remark };
}

/** The latest dated contact, as exact as its source. */
export function dateFigure({ lang, words }: Telling, id: string, label: string, date: string | null): Figure {
  return {
    id,
    label,
    text: date === null ? words.noDate : formatDate(lang, date),
    value: date,
    remark: null,
  };
}

/** How many activities there are, and of how many no date is known. */
export function activitiesFigure(telling: Telling, label: string, count: number, undated: number): Figure {
  const remark = fill(telling.words.ofThemUndated, { count: formatNumber(telling.lang, undated) });
  return figure(telling, "activities", label, count, undated === 0 ? null : remark);
}

/** `Nghị quyết 1659/NQ-UBTVQH15 (16/06/2025)`; by its title where it has no number. */
export function paperSaid({ lang, reading }: Telling, { id, properties }: FeatureOf<PaperSummary>): Said {
  const { kind, number, signed_on } = properties;
  const name =
    number === null
      ? saidName(lang, properties, id)
      : { text: `${reading.labelOf("paper_kind", kind)} ${number}` };
  return signed_on === null ? name : { ...name, text: `${name.text} (${formatDate(lang, signed_on)})` };
}

/** How sure the record is, with the doubt in words, and how sure what is counted. */
export function certaintyNotes(
  { lang, words, reading }: Telling,
  provenance: Provenance | null,
  counts: Readonly<Record<string, number>>,
): readonly string[] {
  const told = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const meaning = (["A", "B", "C"] as const).map((code) => `${code} = ${reading.labelOf("certainty", code)}`);
  return [
    ...(provenance === null
      ? []
      : [
          `${words.recordCertainty} ${provenance.certainty}.${provenance.note === null ? "" : ` ${words.noteInEnglish} ${withoutPaths(provenance.note)}`}`,
        ]),
    `${words.certaintyKey} ${meaning.join("; ")}.`,
    ...(told.length === 0
      ? []
      : [
          `${words.activitiesByCertainty} ${told.map(([code, count]) => `${code}: ${formatNumber(lang, count)}`).join("; ")}.`,
        ]),
  ];
}

/** Addresses by their site alone: in full they stand among the sources. */
function withoutPaths(text: string): string {
  return text.replaceAll(/https?:\/\/([^\s/)]+)[^\s)]*?(?=[.,;]?(?:[\s)]|$))/g, "$1");
}

/** What a brief begins with: its figures, then what is known in facts. */
export function headBlocks(
  { words }: Telling,
  figures: readonly Figure[],
  facts: readonly Fact[],
): readonly [FiguresBlock, FactsBlock] {
  return [
    { type: "figures", id: "figures", title: words.figures, remarks: [], figures },
    { type: "facts", id: "facts", title: words.facts, remarks: [], facts },
  ];
}
