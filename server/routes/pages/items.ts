// The readable page of a list of records, and of one.
import { type CollectionId, type Filter, filterKeys, formatFilter, type Link } from "#contract";
import { filterWords } from "../../exports/filterWords.ts";
import { exportFormatsOf } from "../../exports/index.ts";
import { hasPositions } from "../../exports/position.ts";
import { fill, wordsIn as exportWords } from "../../exports/words.ts";
import { feedsOf } from "../../feeds/offered.ts";
import { pageAnswer } from "../../html/frame.ts";
import { itemPage, type Related } from "../../html/pages/item.ts";
import { type Choice, itemsPage } from "../../html/pages/items.ts";
import type { Full, Reading, Summary } from "../../html/reading.ts";
import type { Visit } from "../../html/visit.ts";
import type { Answer } from "../../http/formats.ts";
import { takeLimit, takeOffset, takeSortby } from "../../http/query.ts";
import { addressOf, linkTo, offers } from "../../ogc/links.ts";
import type { Store } from "../../store/store.ts";
import type { RouteRequest } from "../route.ts";
import { selectionParameters, takeSelection } from "../selection.ts";
import { backdropOf } from "./backdrop.ts";
import { readingOf } from "./references.ts";
import { stableAddressOf } from "../stableAddress.ts";
import { linksOf, takeVisit } from "./visit.ts";

const rowsOfPage = 50;
const maxRowsOfPage = 500;
const ownParameters = ["limit", "offset", "sortby", "f", "lang"];

export async function itemsPageAnswer(request: RouteRequest, id: CollectionId): Promise<Answer> {
  const { store, query, origin } = request;
  const visit = takeVisit(request);
  const limit = takeLimit(query, { fallback: rowsOfPage, max: maxRowsOfPage });
  const offset = takeOffset(query);
  const sortby = takeSortby(query, store.sortables(id));
  const { filter, where } = await takeSelection(request, id);
  query.end([...selectionParameters(id), ...ownParameters]);

  const found = await store.features(id, filter, { limit, offset, sortby }, where);
  const features = found.features.map((text) => JSON.parse(text) as Summary);
  const reading = await readingOf(store, visit, features, namedIn(filter));
  const feeds = feedLinksOf(visit, id);
  const page = itemsPage(reading, {
    collection: id,
    features,
    numberMatched: found.numberMatched,
    numberUndated: found.numberUndated,
    limit,
    offset,
    filterWords: [...filterWords(id, filter, reading), ...furtherWords(visit.parameters, reading)],
    choices: await choicesOf(store, id, reading),
    downloads: exportFormatsOf(id),
    feeds: feeds.map(({ link: { href, title = "" }, isTable }) => ({ href, title, isTable })),
    hasPositions: hasPositions(id),
    backdrop: await backdropOf(store),
    links: [...linksOf(visit, offers.items), collectionLink(origin, id), ...feeds.map(({ link }) => link)],
    dataVersion: store.version,
  });
  return pageAnswer(visit, page);
}

/** Feeds under the same selection: programs that read news find them in the head of the page. */
function feedLinksOf({ origin, lang, parameters }: Visit, id: CollectionId) {
  const { limit: _, offset: __, sortby: ___, ...selection } = parameters;
  return feedsOf(id, lang).map(({ path, format, title, isTable }) => {
    const asked = { ...selection, lang, ...(isTable && { f: "html" }) };
    return { link: linkTo("alternate", addressOf(origin, path, asked), format, title), isTable };
  });
}

/** @param record the full record as the store has it. */
export async function itemPageAnswer(
  request: RouteRequest,
  id: CollectionId,
  record: string,
): Promise<Answer> {
  const { store, query, origin } = request;
  const visit = takeVisit(request);
  query.end(["f", "lang"]);
  const feature = JSON.parse(record) as Full;
  const related = await relatedTo(store, id, feature.id);
  const reading = await readingOf(store, visit, [feature, ...related.flatMap(({ features }) => features)]);
  const stableAddress = stableAddressOf(origin, id, feature.id);
  const page = itemPage(reading, {
    collection: id,
    feature,
    related,
    hasPositions: hasPositions(id),
    backdrop: await backdropOf(store),
    stableAddress,
    links: [...linksOf(visit, offers.item), collectionLink(origin, id)],
    dataVersion: store.version,
  });
  return pageAnswer(visit, page);
}

function collectionLink(origin: string, id: CollectionId): Link {
  return linkTo("collection", addressOf(origin, `/api/collections/${id}`, { f: "html" }), "html");
}

/** Ids that a Filter names. */
function namedIn({ unit = [], place = [], twinning = [], about = [] }: Filter): readonly string[] {
  return [...unit, ...place, ...twinning, ...about];
}

/** What is asked beyond the Filter, as it was written. */
function furtherWords(parameters: Readonly<Record<string, string>>, { words }: Reading): readonly string[] {
  const told: readonly string[] = [
    ...filterKeys,
    "limit",
    "offset",
    "sortby",
    "filter-lang",
    "filter-crs",
    "bbox-crs",
  ];
  return Object.entries(parameters)
    .filter(([name]) => !told.includes(name))
    .map(([name, text]) =>
      fill(words.furtherFilter, { filter: name === "filter" ? text : `${name} = ${text}` }),
    );
}

/** Lists by which a collection can be narrowed at a click: parameter, and the code list of its values. */
const narrowing: {
  readonly [Id in CollectionId]?: readonly (readonly ["kind" | "level" | "side", string])[];
} = {
  "admin-units": [
    ["level", "unit_level"],
    ["side", "side"],
  ],
  places: [
    ["kind", "place_kind"],
    ["side", "side"],
  ],
  twinnings: [["kind", "twinning_kind"]],
  activities: [["kind", "activity_kind"]],
  papers: [["kind", "paper_kind"]],
  indicators: [["kind", "indicator"]],
};

async function choicesOf(
  store: Store,
  id: CollectionId,
  { lang, labelOf }: Reading,
): Promise<readonly Choice[]> {
  const lists = await store.codeLists();
  return (narrowing[id] ?? []).map(([parameter, list]) => ({
    parameter,
    title: exportWords[lang].filterKeys[parameter],
    values: (lists[list] ?? [])
      .filter(({ code }) => /^\w+$/.test(code))
      .map(({ code }) => ({ code, label: labelOf(list, code) })),
  }));
}

/** Which records of other collections name a record, by the Filter key that asks for them. */
const relations: {
  readonly [Id in CollectionId]?: readonly (readonly [
    CollectionId,
    "unit" | "place" | "twinning" | "about",
  ])[];
} = {
  "admin-units": [
    ["twinnings", "unit"],
    ["activities", "unit"],
    ["places", "unit"],
    ["indicators", "unit"],
  ],
  places: [
    ["activities", "place"],
    ["indicators", "about"],
  ],
  twinnings: [
    ["activities", "twinning"],
    ["indicators", "about"],
  ],
};

const relatedRows = 20;

async function relatedTo(store: Store, id: CollectionId, featureId: string): Promise<readonly Related[]> {
  const all = await Promise.all(
    (relations[id] ?? []).map(async ([collection, key]) => {
      const filter: Filter = { [key]: [featureId] };
      const page = { limit: relatedRows, offset: 0, sortby: null };
      const { features, numberMatched } = await store.features(collection, filter, page);
      return {
        collection,
        numberMatched,
        features: features.map((text) => JSON.parse(text) as Summary),
        parameters: formatFilter(filter),
      };
    }),
  );
  return all.filter(({ numberMatched }) => numberMatched > 0);
}
