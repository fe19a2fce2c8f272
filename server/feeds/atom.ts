// A news feed (Atom, RFC 4287).
import type { Lang, Source } from "#contract";
import { xmlText } from "../exports/xml.ts";
import { mediaTypes } from "../http/negotiation.ts";

export interface FeedCategory {
  readonly term: string;
  readonly label: string;
}

export interface FeedEntry {
  /** The stable address of the record: it names the entry for good. */
  readonly id: string;
  readonly title: string;
  /** The day on which what is told was last published. */
  readonly updatedOn: string;
  /** The day on which the source told it; null when it is not known. */
  readonly publishedOn: string | null;
  readonly summary: string;
  readonly categories: readonly FeedCategory[];
  readonly source: Source;
}

export interface Feed {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  /** The address to subscribe to; it is the feed's id too. */
  readonly address: string;
  /** The same for people. */
  readonly page: string;
  readonly icon: string;
  readonly portal: { readonly name: string; readonly address: string };
  readonly rights: string;
  readonly dataVersion: string;
  /** The day that an empty feed is of. */
  readonly madeOn: string;
  readonly entries: readonly FeedEntry[];
}

export function writeFeed(feed: Feed): string {
  const updatedOn =
    feed.entries
      .map((entry) => entry.updatedOn)
      .sort()
      .at(-1) ?? feed.madeOn;
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    element("id", feed.address),
    element("title", feed.title),
    element("subtitle", feed.subtitle),
    element("updated", timeOf(updatedOn)),
    `<author>${element("name", feed.portal.name)}${element("uri", feed.portal.address)}</author>`,
    link("self", feed.address, mediaTypes.atom),
    link("alternate", feed.page, "text/html"),
    element("icon", feed.icon),
    element("rights", feed.rights),
    `<generator version="${xmlText(feed.dataVersion)}">${xmlText(feed.portal.name)}</generator>`,
    ...feed.entries.map(writeEntry),
    "</feed>",
    "",
  ];
  return lines.join("\n");
}

function writeEntry({ id, title, updatedOn, publishedOn, summary, categories, source }: FeedEntry): string {
  const lines = [
    "<entry>",
    element("id", id),
    element("title", title),
    element("updated", timeOf(updatedOn)),
    ...(publishedOn === null ? [] : [element("published", timeOf(publishedOn))]),
    link("alternate", id, "text/html"),
    // Where what is told was told first (RFC 4287, 4.2.7.2). A source may be no page of the web.
    ...(/^https?:\/\//.test(source.url) ? [link("via", source.url, null, source.title)] : []),
    ...categories.map(({ term, label }) => `<category term="${xmlText(term)}" label="${xmlText(label)}"/>`),
    `<summary type="text">${xmlText(summary)}</summary>`,
    ...(source.licence === null ? [] : [element("rights", source.licence)]),
    "</entry>",
  ];
  return lines.join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

/** @param type null: not known before it is asked for. */
function link(rel: string, href: string, type: string | null, title: string | null = null): string {
  const typed = type === null ? "" : ` type="${xmlText(type)}"`;
  const titled = title === null ? "" : ` title="${xmlText(title)}"`;
  return `<link rel="${rel}" href="${xmlText(href)}"${typed}${titled}/>`;
}

/** Days are those of both sides of the border, which share one time. */
function timeOf(day: string): string {
  return `${day}T00:00:00+07:00`;
}
