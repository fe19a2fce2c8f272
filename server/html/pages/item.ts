// One record, whole: every fact, where it lies and how exactly, its history, what is related, and where it all comes from.
import {
  type CollectionId,
  formatDate,
  formatNumber,
  type Link,
  type Names,
  type ReachFigure,
  type TwinningEvent,
} from "#contract";
import { positionOf } from "../../exports/position.ts";
import { fill, titleOf as columnTitle } from "../../exports/words.ts";
import { collectionWords } from "../../ogc/words.ts";
import { collectionFacts } from "../collectionFacts.ts";
import { dateMarkup } from "../dates.ts";
import { drawnOf } from "../drawn.ts";
import { shown, titleOfFact } from "../facts.ts";
import type { Page } from "../frame.ts";
import { html, joined, type Markup } from "../markup.ts";
import { provenanceSection, shortCitation } from "../provenance.ts";
import { type Full, inLang, type Reading, recordLink, type Summary, titleOf } from "../reading.ts";
import { type Backdrop, smallMap } from "../smallMap.ts";
import { definitions, recordTable } from "../table.ts";
import { inFormat, mapAt, pageAt } from "../visit.ts";
import { toCollection, toCollections, toData, toItems } from "./way.ts";

export interface ItemParts {
  readonly collection: CollectionId;
  readonly feature: Full;
  readonly related: readonly Related[];
  readonly hasPositions: boolean;
  readonly backdrop: Backdrop;
  readonly stableAddress: string;
  readonly links: readonly Link[];
  readonly dataVersion: string;
}

/** Records of another collection that name this one. */
export interface Related {
  readonly collection: CollectionId;
  readonly features: readonly Summary[];
  readonly numberMatched: number;
  /** The Filter that finds them. */
  readonly parameters: Readonly<Record<string, string>>;
}

export function itemPage(reading: Reading, parts: ItemParts): Page {
  const { visit, words, lang } = reading;
  const { collection, feature } = parts;
  const title = titleOf(reading, collection, feature);
  const { provenance } = feature.properties;
  return {
    title,
    description: `${collectionWords[collection][lang].title}: ${title}. ${provenance.source.title}`,
    above: [toData(visit), toCollections(visit), toCollection(visit, collection), toItems(visit, collection)],
    links: parts.links,
    preview: { selected: `${collection}/${feature.id}` },
    dataVersion: parts.dataVersion,
    main: html`<article>
<h1>${heading(reading, title, feature)}</h1>
${otherNames(reading, title, feature)}
${endedNotice(reading, feature)}
<p><a href="${mapAt(visit, { selected: `${collection}/${feature.id}` })}">${words.openOnMap}</a></p>
<section aria-labelledby="facts"><h2 id="facts">${words.facts}</h2>${factList(reading, parts)}</section>
${parts.hasPositions && positionSection(reading, parts, title)}
${"events" in feature.properties && history(reading, feature.properties.events)}
${"reach" in feature.properties && reach(reading, feature.properties.reach)}
${parts.related.map((related) => relatedSection(reading, related))}
${provenanceSection(reading, provenance)}
<section aria-labelledby="address"><h2 id="address">${words.stableAddress}</h2>
<p><a href="${parts.stableAddress}" rel="bookmark"><code>${parts.stableAddress}</code></a><br><small>${words.stableRemark}</small></p>
<p>${words.otherFormats}: ${joined([html`<a href="${inFormat(visit, "geojson")}">GeoJSON</a>`], " · ")}</p></section>
</article>`,
  };
}

function namesOf({ properties }: Full): Names | null {
  return "name_vi" in properties ? properties : null;
}

const languages = ["vi", "lo", "en"] as const;

/** The language of the title, where it is not the page's. */
function heading(reading: Reading, title: string, feature: Full): Markup {
  const names = namesOf(feature);
  const of = languages.find((lang) => names?.[`name_${lang}`] === title);
  return inLang(
    reading,
    names?.[`name_${reading.lang}`] === title ? reading.lang : (of ?? reading.lang),
    title,
  );
}

function otherNames(reading: Reading, title: string, feature: Full): Markup | null {
  const names = namesOf(feature);
  const others = languages.filter((lang) => names?.[`name_${lang}`] && names[`name_${lang}`] !== title);
  if (names === null || others.length === 0) return null;
  return html`<p class="names">${joined(
    others.map((lang) => inLang(reading, lang, names[`name_${lang}`] ?? "")),
    " · ",
  )}</p>`;
}

/** A unit that has ended keeps its record, and says where its area lies now. */
function endedNotice(reading: Reading, { properties }: Full): Markup | null {
  if (!("succeeded_by" in properties) || properties.valid_to === null) return null;
  const { valid_to, succeeded_by } = properties;
  const date = formatDate(reading.lang, valid_to);
  if (succeeded_by.length === 0) return html`<p class="notice">${fill(reading.words.ended, { date })}</p>`;
  return html`<div class="notice"><p>${fill(reading.words.endedRemark, { date })}</p><ul>${succeeded_by.map((id) => html`<li>${recordLink(reading, id)}</li>`)}</ul></div>`;
}

/** Properties measured along the border line, by a reference of the portal's own. */
const kilometres = ["border_km", "stretch", "km_from"];

function factList(reading: Reading, { collection, feature }: ItemParts): Markup {
  const properties: Readonly<Record<string, unknown>> = feature.properties;
  const rows = collectionFacts[collection].record.map(
    (fact) => [titleOfFact(reading.lang, fact), shown(fact, feature.properties, reading)] as const,
  );
  const list = definitions([...rows, [columnTitle(reading.lang, "id"), html`<code>${feature.id}</code>`]]);
  const hasKilometres = kilometres.some((name) => properties[name] != null);
  return html`${list}${hasKilometres && html`<p><small>${reading.words.kmReference}</small></p>`}`;
}

function positionSection(
  reading: Reading,
  { collection, feature, backdrop }: ItemParts,
  title: string,
): Markup {
  const { words, lang } = reading;
  const { geometry } = feature;
  const drawn = drawnOf(feature);
  const precise = positionOf(collection, feature, reading);
  const metres = drawn?.precisionMetres ?? null;
  const map = drawn && smallMap(backdrop, [drawn], fill(words.mapTitle, { name: title }));
  const coordinates = geometry?.type === "Point" ? geometry.coordinates.join(", ") : null;
  return html`<section aria-labelledby="position"><h2 id="position">${words.position}</h2>
${map ?? html`<p class="notice">${precise?.note ?? words.positionUnknown}</p>`}
${map !== null && html`<p><small>${words.mapWords}${metres !== null && html` ${fill(words.mapCircle, { metres: formatNumber(lang, metres) })}`}</small></p>`}
${definitions([
  [words.precision, map === null ? null : (precise?.note ?? null)],
  [words.coordinates, coordinates],
])}</section>`;
}

function history(reading: Reading, events: readonly TwinningEvent[]): Markup | null {
  const { words, lang, labelOf } = reading;
  if (events.length === 0) return null;
  const titles = [words.titles.date, words.step, words.certainty, words.source];
  const cell = (title: string, content: Markup | string) =>
    html`<td role="cell" data-title="${title}">${content}</td>`;
  return html`<section aria-labelledby="history"><h2 id="history">${words.history}</h2>
<table class="cards" role="table"><thead role="rowgroup"><tr role="row">${titles.map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${events.map(
    ({
      date,
      event_vi,
      event_en,
      is_contact,
      certainty,
      source,
    }) => html`<tr role="row"><th role="rowheader" scope="row">${date === null ? words.dateUnknown : dateMarkup(lang, date)}</th>${cell(
      words.step,
      html`${lang === "vi" ? event_vi : inLang(reading, "en", event_en)}${is_contact && html` <small>(${words.isContact})</small>`}`,
    )}${cell(words.certainty, labelOf("certainty", certainty))}${cell(words.source, shortCitation(reading, source))}</tr>
`,
  )}</tbody></table></section>`;
}

function reach({ words, labelOf, lang }: Reading, figures: readonly ReachFigure[]): Markup | null {
  if (figures.length === 0) return null;
  return html`<section aria-labelledby="reach"><h2 id="reach">${words.reach}</h2><ul>${figures.map(
    ({ quantity, qualifier, unit_of_reach, is_aggregate }) =>
      html`<li>${qualifier !== "exact" && html`${labelOf("reach_qualifier", qualifier)} `}${formatNumber(lang, quantity)} ${labelOf("reach_unit", unit_of_reach)}${is_aggregate && html` <small>(${words.reachAggregate})</small>`}</li>`,
  )}</ul></section>`;
}

function relatedSection(
  reading: Reading,
  { collection, features, numberMatched, parameters }: Related,
): Markup {
  const { visit, words, lang } = reading;
  const all = pageAt(visit, `/api/collections/${collection}/items`, parameters);
  const isPart = numberMatched > features.length;
  return html`<section aria-labelledby="related-${collection}"><h2 id="related-${collection}">${words.relation[collection]} (${formatNumber(lang, numberMatched)})</h2>
${recordTable(reading, collection, features)}
${isPart && html`<p><a href="${all}">${fill(words.allOf, { count: formatNumber(lang, numberMatched) })}</a></p>`}</section>`;
}
