import { type CollectionId, collections, type Link } from "#contract";
import { featureAnswer, featureCollectionAnswer } from "../http/formats.ts";
import { takeFormat } from "../http/negotiation.ts";
import { type Query, takeLimit, takeNames, takeOffset, takeSortby } from "../http/query.ts";
import { takeBoolean } from "../http/choices.ts";
import type { Crs } from "../ogc/crs.ts";
import { takeCrs } from "../ogc/crsParameter.ts";
import { addressOf, formatLinks, linkHeader, linkTo, offers } from "../ogc/links.ts";
import { reshape } from "../ogc/reshape.ts";
import type { Page } from "../store/store.ts";
import { exportAnswer, takeFileFormat } from "./exports.ts";
import { absent } from "./ids.ts";
import { itemPageAnswer, itemsPageAnswer } from "./pages/items.ts";
import { stableAddressOf } from "./pages/stableAddress.ts";
import { collectionOf, type Route, type RouteRequest } from "./route.ts";
import { selectionParameters, takeSelection } from "./selection.ts";

export const itemsRoute: Route = async (request) => {
  const { store, query } = request;
  const id = collectionOf(request);
  const file = takeFileFormat(query, id);
  if (file) return exportAnswer(request, id, file);
  const format = takeFormat(query, request.accepted, offers.items);
  if (format === "html") return itemsPageAnswer(request, id);
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
};

export const itemRoute: Route = async (request) => {
  const { store, query } = request;
  const id = collectionOf(request);
  const format = takeFormat(query, request.accepted, offers.item);
  const featureId = request.part("featureId");
  const record = await store.feature(id, featureId);
  if (record === null) return absent(request, id, featureId, format);
  if (format === "html") return itemPageAnswer(request, id, record);
  const crs = takeCrs(query, "crs");
  query.end(["crs", "f"]);
  const [feature = record] = reshape([record], { crs, skipGeometry: false, properties: null });
  const links = [
    ...formatLinks({ ...request, parameters: query.given }, format, offers.item),
    collectionLink(request, id),
    linkTo("canonical", stableAddressOf(request.origin, id, featureId), "geojson"),
  ];
  return featureAnswer(feature, { links, format, headers: { ...contentCrs(crs), Link: linkHeader(links) } });
};

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
