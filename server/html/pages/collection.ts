// One collection: what it holds, where and when, under which terms, and the ways to it.
import {
  type CollectionId,
  type CollectionInfo,
  formatNumber,
  formatPeriodWords,
  type Link,
} from "#contract";
import { fill, wordsIn as exportWords } from "../../exports/words.ts";
import { collectionWords } from "../../ogc/words.ts";
import type { Page } from "../frame.ts";
import { html, joined, type Markup } from "../markup.ts";
import { collectionData } from "../structuredData.ts";
import { definitions } from "../table.ts";
import { pageAt, type Visit } from "../visit.ts";
import { type Words, wordsIn } from "../words.ts";
import { toCollections, toData } from "./way.ts";

export interface CollectionParts {
  readonly info: CollectionInfo;
  /** Formats of the whole as a file, by their name in `f=`. */
  readonly downloads: readonly string[];
  readonly crsTitles: readonly string[];
  readonly hasTiles: boolean;
  readonly links: readonly Link[];
  readonly dataVersion: string;
}

export function collectionPage(visit: Visit, parts: CollectionParts): Page {
  const { info, downloads, crsTitles, hasTiles, links, dataVersion } = parts;
  const words = wordsIn[visit.lang];
  const path = `/api/collections/${info.id}`;
  const { title, description } = collectionWords[info.id][visit.lang];
  const files = downloads.map((f) => html`<a href="${fileAt(visit, info.id, f)}">${f.toUpperCase()}</a>`);
  const ways: readonly (readonly [string, string])[] = [
    [pageAt(visit, `${path}/schema`), words.schema],
    [pageAt(visit, `${path}/queryables`), words.queryables],
    [pageAt(visit, `${path}/sortables`), words.sortables],
    ...(hasTiles ? [[pageAt(visit, `${path}/tiles`), words.tilesets] as const] : []),
  ];
  return {
    title,
    description,
    above: [toData(visit), toCollections(visit)],
    links,
    data: collectionData(visit, info),
    dataVersion,
    main: html`<h1>${title}</h1>
<p class="lead">${description}</p>
<p><a href="${pageAt(visit, `${path}/items`)}">${words.openList}</a></p>
${definitions([
  [words.count, formatNumber(visit.lang, info.itemCount)],
  [words.extent, extentWords(info, words)],
  [words.period, periodWords(visit, info)],
  [words.crs, crsTitles.join("; ")],
  [words.downloads, joined(files, " · ")],
  [words.licence, exportWords[visit.lang].licences[info.id]],
])}
<h2>${words.use}</h2>
<ul>${ways.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`,
  };
}

/** The whole collection as a file in the language of the page. */
function fileAt({ origin, lang }: Visit, id: CollectionId, f: string): string {
  return `${origin}/api/collections/${id}/export?f=${f}&lang=${lang}`;
}

function extentWords({ extent }: CollectionInfo, words: Words): string | null {
  const [west, south, east, north] = (extent.spatial?.bbox[0] ?? []).map((degrees) => degrees.toFixed(2));
  return west === undefined
    ? null
    : fill(words.extentValue, { west, south: south ?? "", east: east ?? "", north: north ?? "" });
}

function periodWords({ lang }: Visit, { extent }: CollectionInfo): Markup | null {
  const [from, to] = extent.temporal?.interval[0] ?? [];
  if (!from && !to) return null;
  return html`${formatPeriodWords(lang, { from: from ?? null, to: to ?? null })}`;
}
