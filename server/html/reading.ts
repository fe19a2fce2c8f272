// What a page knows besides its record: the words of its language, labels of codes, names of what records refer to.
import {
  type CollectionId,
  type FeatureOf,
  type Indicator,
  type Lang,
  nameFallback,
  type Names,
  type RecordOf,
  type SummaryOf,
} from "#contract";
import type { Lookup, Reference } from "../exports/material.ts";
import { html, type Markup } from "./markup.ts";
import { recordAt, type Visit } from "./visit.ts";
import { wordsIn, type Words } from "./words.ts";

/** A record that another one names. */
export interface Known extends Reference {
  readonly collection: CollectionId;
  readonly id: string;
  /** Its last day, when it is a unit that has ended. */
  readonly validTo: string | null;
}

export interface Reading extends Lookup {
  readonly visit: Visit;
  readonly words: Words;
  readonly referenceOf: (id: string) => Known | undefined;
}

export type Summary = FeatureOf<SummaryOf<CollectionId>>;
export type Full = FeatureOf<RecordOf<CollectionId>>;

/** Labels by list and code, and what ids name, made ready to be read in the language of the visit. */
export function createReading(
  visit: Visit,
  labelOf: Lookup["labelOf"],
  referenceOf: Reading["referenceOf"],
): Reading {
  const { lang } = visit;
  const nameOf = (id: string) => {
    const known = referenceOf(id);
    return (known && nameWith(lang, known.names)?.text) ?? id;
  };
  return { lang, visit, words: wordsIn[lang], labelOf, referenceOf, nameOf };
}

/** The name to show, and the language it is in. */
function nameWith(lang: Lang, names: Names): { readonly text: string; readonly of: string } | null {
  const key = nameFallback[lang].find((name) => names[name]);
  return key === undefined ? null : { text: names[key] ?? "", of: key.replace("name_", "") };
}

/** A text in its own language, said where that is not the page's. */
export function inLang(reading: Reading, of: string, text: string): Markup {
  return of === reading.lang ? html`${text}` : html`<span lang="${of}">${text}</span>`;
}

export function nameMarkup(reading: Reading, names: Names): Markup | null {
  const name = nameWith(reading.lang, names);
  return name && inLang(reading, name.of, name.text);
}

/** What a record is called: its name; a figure by what it measures; a piece of the border by its kind. */
export function titleOf(reading: Reading, collection: CollectionId, feature: Summary | Full): string {
  const { properties } = feature;
  if (collection === "indicators") {
    const { indicator, value, unit, unit_vi } = properties as Indicator;
    const measure = reading.lang === "vi" ? (unit_vi ?? unit) : unit;
    return `${reading.labelOf("indicator", indicator)}: ${value} ${measure}`;
  }
  const name = "name_vi" in properties ? nameWith(reading.lang, properties)?.text : undefined;
  if (name !== undefined) return name;
  if (collection !== "border") return feature.id;
  const { kind, unit } = properties as RecordOf<"border">;
  const word = reading.words.borderKind[kind];
  return unit === null ? word : `${word}: ${reading.nameOf(unit)}`;
}

/** A link to a record by its id, by its name; a unit that has ended is called former. */
export function recordLink(reading: Reading, id: string): Markup {
  const known = reading.referenceOf(id);
  if (!known) return html`${id}`;
  const former = known.validTo !== null && html` <small>(${reading.words.former})</small>`;
  const name = nameMarkup(reading, known.names) ?? id;
  return html`<a href="${recordAt(reading.visit, known.collection, id)}">${name}</a>${former}`;
}
