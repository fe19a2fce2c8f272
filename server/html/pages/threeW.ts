// Who does what, where, as a table to read; each row says how it is counted.
import { formatNumber, type Link } from "#contract";
import { fill } from "../../exports/words.ts";
import type { Where } from "../../feeds/threeW/gazetteer.ts";
import type { ThreeWRow } from "../../feeds/threeW/rows.ts";
import { wordsIn as feedWords } from "../../feeds/words.ts";
import { spanMarkup } from "../dates.ts";
import type { Page } from "../frame.ts";
import { html, joined, type Markup } from "../markup.ts";
import { shortCitation } from "../provenance.ts";
import { inLang, nameMarkup, type Reading, recordLink } from "../reading.ts";
import { inFormat, pageAt, recordAt } from "../visit.ts";
import { pageLinks } from "./items.ts";
import { toCollection, toCollections, toData } from "./way.ts";

export interface ThreeWParts {
  /** The rows of the activities of this page. */
  readonly rows: readonly ThreeWRow[];
  readonly numberMatched: number;
  readonly numberOfPage: number;
  readonly limit: number;
  readonly offset: number;
  readonly filterWords: readonly string[];
  readonly links: readonly Link[];
  readonly dataVersion: string;
}

export function threeWPage(reading: Reading, parts: ThreeWParts): Page {
  const { visit, words, lang } = reading;
  const { rows, numberMatched, numberOfPage, filterWords } = parts;
  const own = feedWords[lang];
  const { limit: _, offset: __, ...asked } = visit.parameters;
  const files = ["csv", "json"].map((f) => {
    const address = inFormat({ ...visit, parameters: { ...asked, lang } }, f);
    return html`<a href="${address}">${f === "csv" ? "CSV (HXL)" : f.toUpperCase()}</a>`;
  });
  return {
    title: filterWords.length === 0 ? own.threeW : `${own.threeW} – ${filterWords.join("; ")}`,
    description: own.threeWIntro,
    above: [toData(visit), toCollections(visit), toCollection(visit, "activities")],
    links: parts.links,
    dataVersion: parts.dataVersion,
    main: html`<h1>${own.threeW}</h1>
<p><strong>${countWords(reading, parts)}</strong></p>
${filterWords.length > 0 && html`<p class="notice">${words.filteredBy}: ${filterWords.join("; ")}. <a href="${pageAt(visit, visit.path)}">${words.clearFilter}</a></p>`}
<p>${own.threeWIntro}</p>
${rows.length > 0 && table(reading, rows)}
${numberMatched > numberOfPage && pageLinks(reading, parts)}
<p>${words.downloads}: ${joined(files, " · ")}. <small>${own.threeWColumns}</small></p>`,
  };
}

function countWords(
  { lang, words }: Reading,
  { rows, numberMatched, numberOfPage, offset }: ThreeWParts,
): string {
  const own = feedWords[lang];
  const number = (value: number) => formatNumber(lang, value);
  const counts = { activities: number(numberMatched), rows: number(rows.length) };
  if (numberMatched === 0) return words.matchedNone;
  if (numberMatched === numberOfPage) return fill(own.threeWCount, counts);
  const part = { from: number(offset + 1), to: number(offset + numberOfPage) };
  return fill(own.threeWPart, { ...counts, ...part });
}

/** The roles are said because a table whose rows are laid out as cards is none to a browser any more. */
function table(reading: Reading, rows: readonly ThreeWRow[]): Markup {
  const own = feedWords[reading.lang];
  const titles = [own.who, own.what, own.where, own.when, own.source];
  return html`<table class="cards" role="table">
<thead role="rowgroup"><tr role="row">${titles.map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => rowMarkup(reading, row, titles))}</tbody>
</table>`;
}

function rowMarkup(
  reading: Reading,
  { activity, organiser, where, isFirst }: ThreeWRow,
  [who = "", what = "", whereTitle = "", when = "", source = ""]: readonly string[],
): Markup {
  const { visit, labelOf, lang, words } = reading;
  const own = feedWords[lang];
  const { properties } = activity;
  const { provenance } = properties;
  const { certainty } = provenance;
  const start = properties.date_start ?? properties.date_end;
  const unknown = html`<span class="unknown">${own.notStated}</span>`;
  return html`<tr role="row"><th role="rowheader" scope="row" data-title="${who}">${organiser === null ? unknown : inLang(reading, "vi", organiser)}</th>
<td role="cell" data-title="${what}"><a href="${recordAt(visit, "activities", activity.id)}">${nameMarkup(reading, properties) ?? activity.id}</a> <small>${labelOf("activity_kind", properties.kind)}${!isFirst && html` · ${own.sameActivity}`}</small></td>
<td role="cell" data-title="${whereTitle}">${where === null ? unknown : whereMarkup(reading, where)}</td>
<td role="cell" data-title="${when}">${start === null ? html`<span class="unknown">${words.dateUnknown}</span>` : spanMarkup(lang, start, properties.date_end)}</td>
<td role="cell" data-title="${source}">${shortCitation(reading, provenance.source)} <small class="certainty-${certainty}">${labelOf("certainty", certainty)}</small></td></tr>
`;
}

/** The place, then the units around it from the finest up. */
function whereMarkup(reading: Reading, { place, units }: Where): Markup {
  const around = [units.commune, units.district, units.province].filter((unit) => unit !== undefined);
  const ids = [...(place === null ? [] : [place.id]), ...around.map(({ id }) => id)];
  return joined(
    ids.map((id) => recordLink(reading, id)),
    ", ",
  );
}
