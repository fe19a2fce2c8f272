// Who does what, where (3W), as the humanitarian community reads it: a table to read, CSV with hashtags (HXL), JSON.
import { Lang } from "#contract";
import { filterWords } from "../exports/filterWords.ts";
import { fileNameOf } from "../exports/index.ts";
import { wordsIn as exportWords } from "../exports/words.ts";
import type { ActivityFeature } from "../feeds/describe.ts";
import {
  createGazetteer,
  type Gazetteer,
  type PlaceFeature,
  type UnitFeature,
} from "../feeds/threeW/gazetteer.ts";
import { rowsOf } from "../feeds/threeW/rows.ts";
import { csvParts, jsonParts, type ThreeW } from "../feeds/threeW/write.ts";
import { wordsIn } from "../feeds/words.ts";
import { pageAnswer } from "../html/frame.ts";
import { threeWPage } from "../html/pages/threeW.ts";
import { takeChoiceOr } from "../http/choices.ts";
import type { Answer, StreamedAnswer } from "../http/formats.ts";
import { mediaTypes, takeFormat } from "../http/negotiation.ts";
import { takeLimit, takeOffset, takeSortby } from "../http/query.ts";
import { inPieces, streamOf } from "../http/streaming.ts";
import { addressOf, linkHeader, offers, formatLinks } from "../ogc/links.ts";
import type { Store } from "../store/store.ts";
import { lookupOf, takePage } from "./exports.ts";
import { readingOf } from "./pages/references.ts";
import { linksOf, takeVisit } from "./pages/visit.ts";
import type { Route, RouteRequest } from "./route.ts";
import { selectionParameters, takeSelection } from "./selection.ts";
import { stableAddressOf } from "./stableAddress.ts";

const pageParameters = ["limit", "offset", "sortby", "f", "lang"];
const activitiesOfPage = 50;
const maxActivitiesOfPage = 500;

export const threeWRoute: Route = async (request) => {
  const format = takeFormat(request.query, request.accepted, offers.threeW);
  return format === "html" ? threeWPageAnswer(request) : threeWFileAnswer(request, format);
};

/** All that the Filter leaves, unless a limit is asked; written while it is read. */
async function threeWFileAnswer(request: RouteRequest, format: "csv" | "json"): Promise<StreamedAnswer> {
  const { store, query, origin, path } = request;
  const links = formatLinks({ origin, path, parameters: query.given }, format, offers.threeW);
  const lang = takeChoiceOr(query, "lang", Lang.options, "vi");
  const hxl = format === "csv" && takeChoiceOr(query, "hxl", ["true", "false"], "true") === "true";
  const { filter, where } = await takeSelection(request, "activities");
  const page = takePage(request, "activities");
  query.end([...selectionParameters("activities"), ...pageParameters, ...(format === "csv" ? ["hxl"] : [])]);

  const { numberMatched } = await store.features("activities", filter, { ...page, limit: 1 }, where);
  const lookup = await lookupOf(store, lang);
  const threeW: ThreeW = {
    records: store.records("activities", filter, where, page),
    gazetteer: await gazetteerOf(store),
    lookup,
    addressOfRecord: (id) => stableAddressOf(origin, "activities", id),
  };
  const head = {
    title: [wordsIn[lang].threeW, ...filterWords("activities", filter, lookup)].join("; "),
    address: addressOf(origin, path, query.given),
    dataVersion: store.version,
    licence: exportWords[lang].licences.activities,
    numberActivities: Math.min(Math.max(numberMatched - page.offset, 0), page.limit),
  };
  const parts = format === "csv" ? csvParts(threeW, { hxl }) : jsonParts(threeW, head);
  const isNarrowed = where !== null || page.offset > 0 || page.limit < Number.POSITIVE_INFINITY;
  const day = request.now().toISOString().slice(0, 10);
  const name = fileNameOf("activities", filter, { isNarrowed, day, extension: format });
  return {
    type: mediaTypes[format],
    headers: {
      ...(format === "csv" && {
        "Content-Disposition": `attachment; filename="${name.replace("portal-activities", "portal-3w")}"`,
      }),
      Link: linkHeader(links),
    },
    stream: streamOf(inPieces(parts)),
  };
}

async function threeWPageAnswer(request: RouteRequest): Promise<Answer> {
  const { store, query } = request;
  const visit = takeVisit(request);
  const page = {
    limit: takeLimit(query, { fallback: activitiesOfPage, max: maxActivitiesOfPage }),
    offset: takeOffset(query),
    sortby: takeSortby(query, store.sortables("activities")),
  };
  const { filter, where } = await takeSelection(request, "activities");
  query.end([...selectionParameters("activities"), ...pageParameters]);

  const { numberMatched } = await store.features("activities", filter, { ...page, limit: 1 }, where);
  const activities: ActivityFeature[] = [];
  for await (const text of store.records("activities", filter, where, page)) {
    activities.push(JSON.parse(text) as ActivityFeature);
  }
  const gazetteer = await gazetteerOf(store);
  const rows = activities.flatMap((activity) => rowsOf(activity, gazetteer));
  const around = rows.flatMap(({ where }) => Object.values(where?.units ?? {}).map(({ id }) => id));
  const { unit = [], place = [], twinning = [] } = filter;
  const reading = await readingOf(store, visit, activities, [...around, ...unit, ...place, ...twinning]);
  const { about } = exportWords[visit.lang];
  return pageAnswer(
    visit,
    threeWPage(reading, {
      rows,
      numberMatched,
      numberOfPage: activities.length,
      limit: page.limit,
      offset: page.offset,
      filterWords: [
        ...filterWords("activities", filter, reading),
        ...(where === null ? [] : [about.further]),
      ],
      links: linksOf(visit, offers.threeW),
      dataVersion: store.version,
    }),
  );
}

/** A store's data never change while it is open. */
const gazetteers = new WeakMap<Store, Gazetteer>();

async function gazetteerOf(store: Store): Promise<Gazetteer> {
  const known = gazetteers.get(store);
  if (known) return known;
  const everything = { limit: Number.POSITIVE_INFINITY, offset: 0, sortby: null };
  const units = await store.features("admin-units", {}, everything);
  const places = await store.features("places", {}, everything);
  const gazetteer = createGazetteer(
    units.features.map((text) => JSON.parse(text) as UnitFeature),
    places.features.map((text) => JSON.parse(text) as PlaceFeature),
  );
  gazetteers.set(store, gazetteer);
  return gazetteer;
}
