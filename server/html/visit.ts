// Which page is looked at, in which language; links from it keep the language.
import { Lang } from "#contract";
import { type Query } from "../http/query.ts";
import { takeChoiceOr } from "../http/choices.ts";
import { addressOf } from "../ogc/links.ts";

export interface Visit {
  /** The portal's address, without a slash at its end. */
  readonly origin: string;
  readonly path: string;
  /** What was asked, besides language and format. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly lang: Lang;
}

type Parameters = Readonly<Record<string, string>>;

/** The language of the words on a page; Vietnamese when none is asked. */
export function takeLang(query: Query): Lang {
  return takeChoiceOr(query, "lang", Lang.options, "vi");
}

/** A page in the language of the visit. It is asked for as HTML, so that a copied address opens as it was seen. */
export function pageAt(visit: Visit, path: string, parameters: Parameters = {}): string {
  return addressOf(visit.origin, path, { ...parameters, ...languageOf(visit.lang), f: "html" });
}

/** The page of one record. */
export function recordAt(visit: Visit, collection: string, id: string): string {
  return pageAt(visit, `/api/collections/${collection}/items/${encodeURIComponent(id)}`);
}

/** The same page in another language. */
export function inLanguage(visit: Visit, lang: Lang): string {
  return pageAt({ ...visit, lang }, visit.path, visit.parameters);
}

/** The same answer in another format. */
export function inFormat({ origin, path, parameters }: Visit, f: string): string {
  return addressOf(origin, path, { ...parameters, f });
}

/** The record on the map of the portal. */
export function mapAt({ origin, lang }: Visit, parameters: Parameters): string {
  const search = new URLSearchParams({ ...parameters, ...languageOf(lang) }).toString();
  // Slash and comma stand as they are in the portal's own links.
  return `${origin}/?${search.replaceAll("%2F", "/").replaceAll("%2C", ",")}`;
}

function languageOf(lang: Lang): Parameters {
  return lang === "vi" ? {} : { lang };
}
