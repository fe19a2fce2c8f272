import { collectionIds } from "#contract";
import { jsonAnswer } from "../http/formats.ts";
import { collectionOf, type Route } from "./route.ts";

export const collectionsRoute: Route = async ({ store, query }) => {
  query.end([]);
  return jsonAnswer({ collections: await Promise.all(collectionIds.map((id) => store.collection(id))) });
};

export const collectionRoute: Route = async (request) => {
  const id = collectionOf(request);
  request.query.end([]);
  return jsonAnswer(await request.store.collection(id));
};
