import { type Filter, formatFilter, type Link } from "#contract";
import { featureAnswer, featureCollectionAnswer } from "../http/formats.ts";
import { mediaTypes } from "../http/negotiation.ts";
import { NotFound } from "../http/problems.ts";
import { takeLimit, takeOffset, takeSortby } from "../http/query.ts";
import type { Page } from "../store/store.ts";
import { collectionOf, type Route } from "./route.ts";
import { selectionParameters, takeSelection } from "./selection.ts";

export const itemsRoute: Route = async (request) => {
  const { store, query } = request;
  const id = collectionOf(request);
  const { filter } = await takeSelection(request, id);
  const page: Page = {
    limit: takeLimit(query),
    offset: takeOffset(query),
    sortby: takeSortby(query, store.sortables(id)),
  };
  query.end([...selectionParameters(id), "limit", "offset", "sortby"]);

  const answer = await store.features(id, filter, page);
  const links = pageLinks(request.path, filter, page, answer.numberMatched);
  return featureCollectionAnswer({ ...answer, links, timeStamp: request.now() });
};

export const itemRoute: Route = async (request) => {
  const id = collectionOf(request);
  request.query.end([]);
  const featureId = request.part("featureId");
  const feature = await request.store.feature(id, featureId);
  if (feature === null) throw new NotFound(`the collection ${id} has no feature ${featureId}`);
  return featureAnswer(feature);
};

function pageLinks(path: string, filter: Filter, page: Page, numberMatched: number): readonly Link[] {
  const link = (rel: string, offset: number): Link => {
    const parameters = new URLSearchParams({
      ...formatFilter(filter),
      limit: String(page.limit),
      ...(offset > 0 && { offset: String(offset) }),
      ...(page.sortby && { sortby: page.sortby }),
    });
    return { rel, href: `${path}?${parameters.toString()}`, type: mediaTypes.geojson };
  };
  const next = page.offset + page.limit;
  const previous = Math.max(0, page.offset - page.limit);
  return [
    link("self", page.offset),
    ...(next < numberMatched ? [link("next", next)] : []),
    ...(page.offset > 0 ? [link("prev", previous)] : []),
  ];
}
