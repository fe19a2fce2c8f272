// Features as GeoJSON: a page of a collection and one record, from nothing but the store. A browser that keeps a copy of the
// data answers by these too, so nothing here needs more than a browser has.
import { type CollectionId, collections, type Link } from "#contract";
import { takeBoolean } from "../http/choices.ts";
import { type Answer, featureAnswer, featureCollectionAnswer } from "../http/formats.ts";
import { takeFormat } from "../http/negotiation.ts";
import { NotFound } from "../http/problems.ts";
import { type Query, takeLimit, takeNames, takeOffset, takeSortby } from "../http/query.ts";
import type { Crs } from "../ogc/crs.ts";
import { takeCrs } from "../ogc/crsParameter.ts";
import { addressOf, formatLinks, linkHeader, linkTo, offers } from "../ogc/links.ts";
import { reshape } from "../ogc/reshape.ts";
import type { Page } from "../store/store.ts";
import { goneProblem } from "./gone.ts";
import { collectionOf, type Route, type RouteRequest } from "./route.ts";
import { selectionParameters, takeSelection } from "./selection.ts";
import { stableAddressOf } from "./stableAddress.ts";

type FeatureFormat = "geojson" | "json";

const formats = ["geojson", "json"] as const;

/** A page of features, as data alone. */
export const featuresRoute: Route = async (request) =>
  featuresAnswer(request, collectionOf(request), takeFormat(request.query, request.accepted, formats));

/** One record, as data alone. */
export const featureRoute: Route = async (request) => {
  const id = collectionOf(request);
  const format = takeFormat(request.query, request.accepted, formats);
  const featureId = request.part("featureId");
  const record = await request.store.feature(id, featureId);
  if (record !== null) return recordAnswer(request, id, record, format);
  const superseded = await request.store.superseded(id, featureId);
  if (superseded) return goneProblem(request.origin, superseded);
  throw new NotFound(`the collection ${id} has no feature ${featureId}`);
};

/** The page of a collection that the rest of the address asks for. */
export async function featuresAnswer(
  request: RouteRequest,
  id: CollectionId,
  format: FeatureFormat,
): Promise<Answer> {
  const { store, query } = request;
  const page: Page = {
    limit: takeLimit(query),
    offset: takeOffset(query),
    sortby: takeSortby(query, store.sortables(id)),
  };
  const shape = takeShape(query, id);
  const { filter, where } = await takeSelection(request, id);
  query.end([...selectionParameters(id), ...pageParameters]);

  const answer = await store.features(id, filter, page, where);
  const links = [
    ...formatLinks({ ...request, parameters: query.given }, format, offers.items),
    ...pageLinks(request, page, answer.numberMatched, format),
    collectionLink(request, id),
  ];
  return featureCollectionAnswer({
    ...answer,
    features: reshape(answer.features, shape),
    links,
    format,
    headers: {
      ...contentCrs(shape.crs),
      "OGC-NumberMatched": String(answer.numberMatched),
      Link: linkHeader(links),
    },
    timeStamp: request.now(),
  });
}

/** A record that was found, in the coordinate system that the rest of the address asks for. */
export function recordAnswer(
  request: RouteRequest,
  id: CollectionId,
  record: string,
  format: FeatureFormat,
): Answer {
  const { query } = request;
  const crs = takeCrs(query, "crs");
  query.end(["crs", "f"]);
  const [feature = record] = reshape([record], { crs, skipGeometry: false, properties: null });
  const links = [
    ...formatLinks({ ...request, parameters: query.given }, format, offers.item),
    collectionLink(request, id),
    linkTo("canonical", stableAddressOf(request.origin, id, request.part("featureId")), "geojson"),
  ];
  return featureAnswer(feature, { links, format, headers: { ...contentCrs(crs), Link: linkHeader(links) } });
}

const pageParameters = ["limit", "offset", "sortby", "crs", "properties", "skipGeometry", "f"];

function takeShape(query: Query, id: CollectionId) {
  return {
    crs: takeCrs(query, "crs"),
    skipGeometry: takeBoolean(query, "skipGeometry"),
    properties: takeNames(query, "properties", Object.keys(collections[id].summary.shape)),
  };
}

/** GDAL compares it letter by letter. */
function contentCrs({ uri }: Crs): { readonly "Content-Crs": string } {
  return { "Content-Crs": `<${uri}>` };
}

function collectionLink({ origin }: RouteRequest, id: CollectionId): Link {
  return linkTo("collection", addressOf(origin, `/api/collections/${id}`), "json");
}

/** The pages before and after keep every parameter of this one. */
function pageLinks(
  { origin, path, query }: RouteRequest,
  { limit, offset }: Page,
  numberMatched: number,
  format: "geojson" | "json",
): readonly Link[] {
  const at = (rel: string, from: number) =>
    linkTo(
      rel,
      addressOf(origin, path, { ...query.given, limit: String(limit), offset: String(from) }),
      format,
    );
  const next = offset + limit;
  return [
    ...(next < numberMatched ? [at("next", next)] : []),
    ...(offset > 0 ? [at("prev", Math.max(0, offset - limit))] : []),
  ];
}
