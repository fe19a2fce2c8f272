// The first page of the API, and the list of collections.
import { type CollectionInfo, formatNumber, type Link } from "#contract";
import { collectionWords, portalWords } from "../../ogc/words.ts";
import type { Page } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { datasetData } from "../structuredData.ts";
import { mapAt, pageAt, type Visit } from "../visit.ts";
import { wordsIn } from "../words.ts";
import { toData } from "./way.ts";

export interface LandingParts {
  readonly collections: readonly CollectionInfo[];
  readonly links: readonly Link[];
  readonly dataVersion: string;
}

export function landingPage(visit: Visit, { collections, links, dataVersion }: LandingParts): Page {
  const words = wordsIn[visit.lang];
  const { title, description } = portalWords[visit.lang];
  const ways: readonly (readonly [href: string, text: string])[] = [
    [pageAt(visit, "/api/api.html"), words.documentation],
    [pageAt(visit, "/api/conformance"), words.conformance],
    [pageAt(visit, "/api/tiles"), words.tilesets],
    [`${visit.origin}/api/openapi.json`, words.openapi],
    [`${visit.origin}/api/dcat`, words.dcat],
  ];
  return {
    title,
    description,
    above: [],
    links,
    data: datasetData(visit, collections),
    dataVersion,
    main: html`<h1>${title}</h1>
<p class="lead">${description}</p>
<p><a href="${mapAt(visit, {})}">${words.openMap}</a></p>
<h2>${words.collections}</h2>
${collectionTable(visit, collections)}
<h2>${words.use}</h2>
<p>${words.documentationIntro} <code>${visit.origin}/api</code></p>
<ul>${ways.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`,
  };
}

export function collectionsPage(visit: Visit, { collections, links, dataVersion }: LandingParts): Page {
  const words = wordsIn[visit.lang];
  return {
    title: words.collections,
    description: portalWords[visit.lang].description,
    above: [toData(visit)],
    links,
    dataVersion,
    main: html`<h1>${words.collections}</h1>
${collectionTable(visit, collections)}`,
  };
}

function collectionTable(visit: Visit, collections: readonly CollectionInfo[]): Markup {
  const words = wordsIn[visit.lang];
  return html`<table>
<thead><tr><th scope="col">${words.collection}</th><th scope="col" class="number">${words.count}</th></tr></thead>
<tbody>${collections.map(({ id, itemCount }) => {
    const { title, description } = collectionWords[id][visit.lang];
    return html`<tr><th scope="row"><a href="${pageAt(visit, `/api/collections/${id}`)}">${title}</a><br><small>${description}</small></th><td class="number"><a href="${pageAt(visit, `/api/collections/${id}/items`)}">${formatNumber(visit.lang, itemCount)}</a></td></tr>
`;
  })}</tbody>
</table>`;
}
