// Where a record comes from and how sure it is, in full.
import { formatDate, type Provenance, type Source } from "#contract";
import { dateMarkup } from "./dates.ts";
import { html, type Markup } from "./markup.ts";
import { inLang, type Reading } from "./reading.ts";
import { definitions } from "./table.ts";

export function provenanceSection(
  reading: Reading,
  { source, certainty, note, coord_source }: Provenance,
): Markup {
  const { words } = reading;
  return html`<section aria-labelledby="sources"><h2 id="sources">${words.sources}</h2>${definitions([
    [words.certainty, certaintyMarkup(reading, certainty)],
    [
      words.note,
      note &&
        html`${inLang(reading, "en", note)}${reading.lang !== "en" && html` <small>(${words.noteLanguage})</small>`}`,
    ],
    [words.source, citation(reading, source)],
    [words.sourceOfPosition, coord_source && citation(reading, coord_source)],
  ])}</section>`;
}

export function certaintyMarkup({ labelOf, words }: Reading, certainty: Provenance["certainty"]): Markup {
  return html`<strong class="certainty-${certainty}">${labelOf("certainty", certainty)}</strong> <small>${words.certaintyMeaning[certainty]}</small>`;
}

/** Publisher, title, date, licence; a link where the address is one of the web. */
export function citation(reading: Reading, source: Source): Markup {
  const { words, lang } = reading;
  const title = html`<cite>${source.title}</cite>`;
  const isOfWeb = /^https?:\/\//.test(source.url);
  const date = source.published_on === null ? words.undatedSource : dateMarkup(lang, source.published_on);
  return html`${isOfWeb ? html`<a href="${source.url}" rel="noreferrer">${title}</a>` : title}, ${source.publisher ?? words.publisherUnknown}, ${date}${source.licence !== null && html` · ${words.licence}: ${source.licence}`}${source.accessed_note !== null && html` <small lang="en">${source.accessed_note}</small>`}`;
}

/** A citation in a few words, for rows of a table. */
export function shortCitation(
  { lang, words }: Reading,
  { url, title, publisher, published_on }: Source,
): Markup {
  const text = [publisher ?? words.publisherUnknown, published_on && formatDate(lang, published_on)]
    .filter(Boolean)
    .join(", ");
  return /^https?:\/\//.test(url)
    ? html`<a href="${url}" rel="noreferrer" title="${title}">${text}</a>`
    : html`${text}`;
}
