// The first page of the API, what it conforms to, and its description.
import { jsonAnswer, valueAnswer } from "../http/formats.ts";
import { takeFormat } from "../http/negotiation.ts";
import { conformsTo } from "../ogc/conformance.ts";
import { landingPage } from "../ogc/landing.ts";
import { offers } from "../ogc/links.ts";
import { openApiDocument } from "../ogc/openapi/index.ts";
import type { Route } from "./route.ts";

export const landingRoute: Route = async ({ query, accepted, origin }) => {
  takeFormat(query, accepted, offers.document);
  query.end(["f"]);
  return jsonAnswer(landingPage(origin));
};

export const conformanceRoute: Route = async ({ query, accepted }) => {
  takeFormat(query, accepted, offers.document);
  query.end(["f"]);
  return jsonAnswer({ conformsTo });
};

export const openApiRoute: Route = async ({ store, query, accepted, origin }) => {
  const format = takeFormat(query, accepted, offers.openapi);
  query.end(["f"]);
  const document = openApiDocument({
    origin,
    dataVersion: store.version,
    sortables: (id) => store.sortables(id),
  });
  return valueAnswer(document, format);
};
