// A page of records: what is filtered, how many there are, a small map, the table, the pages beside it.
import { type CollectionId, formatNumber, type Link } from "#contract";
import { fill } from "../../exports/words.ts";
import { addressOf } from "../../ogc/links.ts";
import { wordsIn as feedWords } from "../../feeds/words.ts";
import { collectionWords } from "../../ogc/words.ts";
import type { Page } from "../frame.ts";
import { html, joined, type Markup } from "../markup.ts";
import type { Reading, Summary } from "../reading.ts";
import { type Backdrop, smallMap } from "../smallMap.ts";
import { recordTable } from "../table.ts";
import { pageAt, type Visit } from "../visit.ts";
import { drawnOf } from "../drawn.ts";
import { wordsIn } from "../words.ts";
import { toCollection, toCollections, toData } from "./way.ts";

export interface ItemsParts {
  readonly collection: CollectionId;
  readonly features: readonly Summary[];
  readonly numberMatched: number;
  readonly numberUndated: number;
  readonly limit: number;
  readonly offset: number;
  /** The Filter in words, one choice a line; what is asked beyond it as it was written. */
  readonly filterWords: readonly string[];
  /** Codes of one parameter by which the list can be narrowed, with their labels. */
  readonly choices: readonly Choice[];
  readonly downloads: readonly string[];
  /** What one subscribes to under the same filter, and the same as another table. */
  readonly feeds: readonly FeedLink[];
  readonly hasPositions: boolean;
  readonly backdrop: Backdrop;
  readonly links: readonly Link[];
  readonly dataVersion: string;
}

export interface FeedLink {
  readonly href: string;
  readonly title: string;
  readonly isTable: boolean;
}

export interface Choice {
  readonly parameter: string;
  readonly title: string;
  readonly values: readonly { readonly code: string; readonly label: string }[];
}

export function itemsPage(reading: Reading, parts: ItemsParts): Page {
  const { visit, words, lang } = reading;
  const { collection, features, numberMatched, numberUndated, filterWords } = parts;
  const { title, description } = collectionWords[collection][lang];
  const files = parts.downloads.map((f) => html`<a href="${fileAt(visit, f)}">${f.toUpperCase()}</a>`);
  return {
    title: filterWords.length === 0 ? title : `${title} – ${filterWords.join("; ")}`,
    description,
    above: [toData(visit), toCollections(visit), toCollection(visit, collection)],
    links: parts.links,
    // Only of activities does the portal show what a filter leaves.
    ...(collection === "activities" && { preview: selectionOf(visit) }),
    dataVersion: parts.dataVersion,
    main: html`<h1>${title}</h1>
<p><strong>${countWords(reading, parts)}</strong>${numberUndated > 0 && html` ${fill(words.undated, { count: formatNumber(lang, numberUndated) })}`}</p>
${filterWords.length > 0 && html`<p class="notice">${words.filteredBy}: ${filterWords.join("; ")}. <a href="${pageAt(visit, visit.path)}">${words.clearFilter}</a></p>`}
${parts.choices.map((choice) => choiceLinks(visit, choice))}
${features.length > 0 && parts.hasPositions && pageMap(reading, parts)}
${features.length > 0 && recordTable(reading, collection, features)}
${numberMatched > features.length && pageLinks(reading, parts)}
<p>${words.downloads}: ${joined(files, " · ")}</p>
${feedLinks(reading, parts.feeds)}`,
  };
}

/** What is asked, without what turns the pages. */
function selectionOf({ parameters }: Visit): Readonly<Record<string, string>> {
  const { limit: _, offset: __, sortby: ___, ...selection } = parameters;
  return selection;
}

function feedLinks({ lang }: Reading, feeds: readonly FeedLink[]): Markup {
  const linked = (asked: boolean) =>
    feeds
      .filter(({ isTable }) => isTable === asked)
      .map(({ href, title }) => html`<a href="${href}">${title}</a>`);
  const [subscribed, tables] = [linked(false), linked(true)];
  return html`${subscribed.length > 0 && html`<p>${feedWords[lang].subscribe}: ${joined(subscribed, " · ")}</p>`}${
    tables.length > 0 &&
    html`
<p>${joined(tables, " · ")}</p>`
  }`;
}

function countWords({ words, lang }: Reading, { features, numberMatched, offset }: ItemsParts): string {
  const count = formatNumber(lang, numberMatched);
  if (numberMatched === 0) return words.matchedNone;
  if (numberMatched === features.length) return fill(words.matched, { count });
  const [from, to] = [offset + 1, offset + features.length].map((at) => formatNumber(lang, at));
  return fill(words.matchedPart, { from: from ?? "", to: to ?? "", count });
}

function pageMap(reading: Reading, { features, backdrop }: ItemsParts): Markup {
  const { words } = reading;
  const drawn = features.flatMap((feature) => drawnOf(feature) ?? []);
  const unplaced = features.length - drawn.length;
  const plain = drawn.map((one) => ({ ...one, precisionMetres: null }));
  return html`${smallMap(backdrop, plain, words.mapTitleMany)}
<p><small>${drawn.length > 0 && words.mapWords}${unplaced > 0 && html` ${fill(words.mapUnplaced, { count: unplaced })}`}</small></p>`;
}

/** The list narrowed to one code; the code that is chosen already leads back to all. */
function choiceLinks(visit: Visit, { parameter, title, values }: Choice): Markup {
  const { [parameter]: chosen, offset: _, ...others } = visit.parameters;
  const links = values.map(({ code, label }) =>
    code === chosen
      ? html`<li><a href="${pageAt(visit, visit.path, others)}" aria-current="true">${label}</a></li>`
      : html`<li><a href="${pageAt(visit, visit.path, { ...others, [parameter]: code })}">${label}</a></li>`,
  );
  return html`<nav class="choices" aria-label="${title}"><details><summary>${fill(wordsIn[visit.lang].narrow, { title })}</summary><ul>${links}</ul></details></nav>`;
}

/** The ways from this page of a list to its others. */
export function pageLinks(
  { visit, words }: Reading,
  { limit, offset, numberMatched }: Pick<ItemsParts, "limit" | "offset" | "numberMatched">,
): Markup {
  const at = (from: number) =>
    pageAt(visit, visit.path, { ...visit.parameters, limit: String(limit), offset: String(from) });
  const last = Math.floor((numberMatched - 1) / limit) * limit;
  const ways: readonly (readonly [text: string, from: number, rel: string | null])[] = [
    ...(offset > 0
      ? ([
          [words.first, 0, null],
          [words.previous, Math.max(0, offset - limit), "prev"],
        ] as const)
      : []),
    ...(offset + limit < numberMatched
      ? ([
          [words.next, offset + limit, "next"],
          [words.last, last, null],
        ] as const)
      : []),
  ];
  return html`<nav class="pages" aria-label="${words.pages}">${ways.map(([text, from, rel]) => html`<a href="${at(from)}"${rel !== null && html` rel="${rel}"`}>${text}</a>`)}</nav>`;
}

/** All that the filter leaves, not this page of it alone. */
function fileAt({ origin, path, parameters, lang }: Visit, f: string): string {
  const { limit: _, offset: __, ...asked } = parameters;
  return addressOf(origin, path.replace(/items$/, "export"), { ...asked, lang, f });
}
