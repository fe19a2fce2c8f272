import { takeFormat } from "../http/negotiation.ts";
import { offers } from "../ogc/links.ts";
import { exportAnswer, takeFileFormat } from "./exports.ts";
import { featuresAnswer, recordAnswer } from "./features.ts";
import { absent } from "./ids.ts";
import { itemPageAnswer, itemsPageAnswer } from "./pages/items.ts";
import { collectionOf, type Route } from "./route.ts";

export const itemsRoute: Route = async (request) => {
  const { query, accepted } = request;
  const id = collectionOf(request);
  const file = takeFileFormat(query, id);
  if (file) return exportAnswer(request, id, file);
  const format = takeFormat(query, accepted, offers.items);
  return format === "html" ? itemsPageAnswer(request, id) : featuresAnswer(request, id, format);
};

export const itemRoute: Route = async (request) => {
  const { store, query, accepted } = request;
  const id = collectionOf(request);
  const format = takeFormat(query, accepted, offers.item);
  const featureId = request.part("featureId");
  const record = await store.feature(id, featureId);
  if (record === null) return absent(request, id, featureId, format);
  return format === "html" ? itemPageAnswer(request, id, record) : recordAnswer(request, id, record, format);
};
