// Dates as a page shows them, with what machines read beside the words.
import { formatDate, type Lang } from "#contract";
import { html, type Markup } from "./markup.ts";

/** A date as exact as its source. */
export function dateMarkup(lang: Lang, date: string): Markup {
  return html`<time datetime="${date}">${formatDate(lang, date)}</time>`;
}

/** From one date to another; one date where both are the same or the second is not known. */
export function spanMarkup(lang: Lang, start: string, end: string | null): Markup {
  const from = dateMarkup(lang, start);
  return end === null || end === start ? from : html`${from} – ${dateMarkup(lang, end)}`;
}
