import { collectionIds } from "#contract";
import { exportFormatsOf } from "../exports/index.ts";
import { jsonAnswer } from "../http/formats.ts";
import { takeFormat } from "../http/negotiation.ts";
import { collectionResource } from "../ogc/collection.ts";
import { collectionsResource } from "../ogc/collections.ts";
import { offers } from "../ogc/links.ts";
import { collectionPageAnswer, collectionsPageAnswer } from "./pages/capabilities.ts";
import { collectionOf, type Route } from "./route.ts";

export const collectionsRoute: Route = async (request) => {
  const { store, query, accepted, origin } = request;
  if (takeFormat(query, accepted, offers.document) === "html") return collectionsPageAnswer(request);
  query.end(["f"]);
  const infos = await Promise.all(collectionIds.map((id) => store.collection(id)));
  return jsonAnswer(collectionsResource(origin, infos, exportFormatsOf));
};

export const collectionRoute: Route = async (request) => {
  const { store, query, accepted, origin } = request;
  const id = collectionOf(request);
  if (takeFormat(query, accepted, offers.document) === "html") return collectionPageAnswer(request, id);
  query.end(["f"]);
  return jsonAnswer(collectionResource(origin, await store.collection(id), exportFormatsOf(id)));
};
