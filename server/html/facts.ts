// What is told of a record, fact by fact, and how each is shown.
import { BorderKind, formatNumber, type Lang } from "#contract";
import { fill, titleOf as columnTitle } from "../exports/words.ts";
import { dateMarkup } from "./dates.ts";
import { html, type Markup } from "./markup.ts";
import { inLang, type Reading, recordLink } from "./reading.ts";
import { wordsIn } from "./words.ts";

/** Shows a value that is there, among its record's others; null when there is nothing to show. */
export type Show = (value: unknown, reading: Reading, properties: Properties) => Markup | null;

type Properties = Readonly<Record<string, unknown>>;

export interface Fact {
  readonly property: string;
  /** The title is the page's own of this name, or that of the exports' column. */
  readonly column: string;
  readonly show: Show;
  /** What is said where the source says nothing; absent: the line is left out. */
  readonly absent?: "notStated" | "dateUnknown" | "unbounded" | "still";
}

export function fact(property: string, column: string, show: Show, absent?: Fact["absent"]): Fact {
  return { property, column, show, ...(absent && { absent }) };
}

export function titleOfFact(lang: Lang, { column }: Fact): string {
  const own: Readonly<Record<string, string>> = wordsIn[lang].titles;
  return own[column] ?? columnTitle(lang, column);
}

/** The fact of a record in markup; null when nothing is to be said. */
export function shown(fact: Fact, properties: object, reading: Reading): Markup | null {
  const all = properties as Properties;
  const value = all[fact.property];
  const markup = value === null || value === undefined ? null : fact.show(value, reading, all);
  if (markup !== null || fact.absent === undefined) return markup;
  return html`<span class="unknown">${reading.words[fact.absent]}</span>`;
}

// Each Show is named by facts whose property has that type in the contract: the casts below restate it.

/** Words that stand in two languages: a Lao reader gets the English ones. */
export const inTwoLanguages =
  (name: string): Show =>
  (_, reading, properties) => {
    const of = reading.lang === "vi" ? "vi" : "en";
    return inLang(reading, of, properties[`${name}_${of}`] as string);
  };

/** Words in English, said in Vietnamese beside them where they differ. */
export const withVietnamese =
  (name: string): Show =>
  (value, reading, properties) => {
    const inVietnamese = properties[`${name}_vi`] ?? value;
    return reading.lang === "vi" ? html`${String(inVietnamese)}` : inLang(reading, "en", String(value));
  };

/** What a piece of the border is: the one kind that no code list labels. */
export const borderKind: Show = (value, { words }) => html`${words.borderKind[BorderKind.parse(value)]}`;

/** Numbers, codes and the like, which have no language. */
export const plain: Show = (value) => html`${String(value)}`;

export const number: Show = (value, { lang }) => html`${formatNumber(lang, value as number)}`;

export const date: Show = (value, { lang }) => dateMarkup(lang, value as string);

export const yesNo: Show = (value, { words }) => html`${value === true ? words.yes : words.no}`;

/** Words of sources, and bodies: in Vietnamese, since no other language is known. */
export const texts: Show = (value, reading) => {
  const all = value as readonly string[];
  return all.length === 0
    ? null
    : html`${all.map((item, index) => html`${index > 0 && "; "}${inLang(reading, "vi", item)}`)}`;
};

export const code =
  (list: string): Show =>
  (value, { labelOf }) =>
    html`${labelOf(list, value as string)}`;

export const codes =
  (list: string): Show =>
  (value, { labelOf }) => {
    const all = value as readonly string[];
    return all.length === 0 ? null : html`${all.map((item) => labelOf(list, item)).join("; ")}`;
  };

export const record: Show = (value, reading) => recordLink(reading, value as string);

export const records: Show = (value, reading) => {
  const ids = value as readonly string[];
  if (ids.length === 0) return null;
  if (ids.length === 1) return recordLink(reading, ids[0] ?? "");
  return html`<ul class="plain">${ids.map((id) => html`<li>${recordLink(reading, id)}</li>`)}</ul>`;
};

const coarseStepM = 1000;
const fineStepM = 100;

/** No finer than its uncertainty allows. */
export const distance: Show = (value, { lang, words }) => {
  const { distance_m, uncertainty_m } = value as { distance_m: number; uncertainty_m: number };
  const step = uncertainty_m >= 800 ? coarseStepM : fineStepM;
  const km = (metres: number) => formatNumber(lang, (Math.max(1, Math.round(metres / step)) * step) / 1000);
  return html`${fill(words.distance, { km: km(distance_m), within: km(uncertainty_m) })}`;
};

export const nearest: Show = (value, reading) => {
  const { place } = value as { place: string };
  return html`${recordLink(reading, place)}, ${distance(value, reading, {})}`;
};

export const stretch: Show = (value, { lang, words }) => {
  const { km_from, km_to, precision_km } = value as { km_from: number; km_to: number; precision_km: number };
  const km = (length: number) => formatNumber(lang, length);
  return html`${fill(words.stretchValue, { from: km(km_from), to: km(km_to), within: km(precision_km) })}`;
};

/** What an aggregate counts on each side. */
export const counted: Show = (value, { lang, words }) => {
  const { vn, la } = value as { vn: number; la: number };
  return html`${fill(words.countedValue, { vn: formatNumber(lang, vn), la: formatNumber(lang, la) })}`;
};
