// Pages of what describes the data: standards kept, properties, tiles.
import type { CollectionId, Link } from "#contract";
import { collectionWords, portalWords } from "../../ogc/words.ts";
import type { Page } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { pageAt, type Visit } from "../visit.ts";
import { type Words, wordsIn } from "../words.ts";
import { toCollection, toCollections, toData } from "./way.ts";

interface Told {
  readonly links: readonly Link[];
  readonly dataVersion: string;
}

export function conformancePage(visit: Visit, conformsTo: readonly string[], told: Told): Page {
  const words = wordsIn[visit.lang];
  return {
    title: words.conformance,
    description: words.conformanceIntro,
    above: [toData(visit)],
    ...told,
    main: html`<h1>${words.conformance}</h1><p>${words.conformanceIntro}</p>
<ul>${conformsTo.map((uri) => html`<li><a href="${uri}">${uri}</a></li>`)}</ul>`,
  };
}

/** What of a JSON Schema property is told. */
export interface DescribedProperty {
  readonly title?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
}

export type PropertyList = "schema" | "queryables" | "sortables";

export function propertiesPage(
  visit: Visit,
  id: CollectionId,
  list: PropertyList,
  properties: Readonly<Record<string, DescribedProperty>>,
  told: Told,
): Page {
  const words = wordsIn[visit.lang];
  const titles = [words.name, words.meaning, words.type, words.values];
  const name = collectionWords[id][visit.lang].title;
  return {
    title: `${words[list]}: ${name}`,
    description: words[`${list}Intro`],
    above: [toData(visit), toCollections(visit), toCollection(visit, id)],
    ...told,
    main: html`<h1>${words[list]}: ${name}</h1><p>${words[`${list}Intro`]}</p>
<table class="cards" role="table"><thead role="rowgroup"><tr role="row">${titles.map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${Object.entries(properties).map(([property, described]) => propertyRow(words, property, described))}</tbody></table>`,
  };
}

function propertyRow(
  words: Words,
  name: string,
  { title, type, format, enum: choices }: DescribedProperty,
): Markup {
  const kind = [type, format].filter(Boolean).join(", ");
  const values = choices?.join(", ") ?? "";
  const cell = (heading: string, text: string, lang = "en") =>
    html`<td role="cell" data-title="${heading}"${text === "" && html` class="empty"`} lang="${lang}">${text}</td>`;
  return html`<tr role="row"><th role="rowheader" scope="row"><code>${name}</code></th>${cell(words.meaning, title ?? "")}${cell(words.type, kind)}${cell(words.values, values)}</tr>
`;
}

/** A document of tiles: its title, and where its links lead. */
export interface TileDocument {
  readonly title?: string;
  readonly attribution?: string;
  readonly links: readonly (Link & { readonly templated?: boolean })[];
  readonly tilesets?: readonly TileDocument[];
  readonly tileMatrixSets?: readonly TileDocument[];
}

export function tilesPage(
  visit: Visit,
  collection: CollectionId | null,
  document: TileDocument,
  told: Told,
): Page {
  const words = wordsIn[visit.lang];
  const inner = [...(document.tilesets ?? []), ...(document.tileMatrixSets ?? [])];
  const title = collection
    ? `${words.tilesets}: ${collectionWords[collection][visit.lang].title}`
    : words.tilesets;
  return {
    title,
    description: portalWords[visit.lang].description,
    above: collection
      ? [toData(visit), toCollections(visit), toCollection(visit, collection)]
      : [toData(visit)],
    ...told,
    main: html`<h1>${title}</h1><p>${words.tilesetsIntro}</p>
${document.attribution !== undefined && html`<p>${document.attribution}</p>`}
${linkTable(words, document.links)}
${inner.map((part) => html`<h2>${part.title ?? words.grid}</h2>${linkTable(words, part.links)}`)}
<ul><li><a href="${visit.origin}/api/style.json">style.json</a></li><li><a href="${pageAt(visit, "/api/tileMatrixSets")}">${words.grid}</a></li></ul>`,
  };
}

function linkTable(words: Words, links: TileDocument["links"]): Markup {
  const address = ({ href, templated }: TileDocument["links"][number]) =>
    templated ? html`<code>${href}</code>` : html`<a href="${href}">${href}</a>`;
  return html`<table class="cards" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.link}</th><th role="columnheader" scope="col">${words.address}</th><th role="columnheader" scope="col">${words.format}</th></tr></thead>
<tbody role="rowgroup">${links.map(
    (link) =>
      html`<tr role="row"><th role="rowheader" scope="row">${link.title ?? link.rel.split("/").at(-1)}</th><td role="cell" data-title="${words.address}">${address(link)}</td><td role="cell" data-title="${words.format}">${link.type}</td></tr>
`,
  )}</tbody></table>`;
}
