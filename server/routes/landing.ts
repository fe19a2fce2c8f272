// The first page of the API, what it conforms to, and its description.
import { exportFormatsOf } from "../exports/index.ts";
import { jsonAnswer, valueAnswer } from "../http/formats.ts";
import { takeFormat } from "../http/negotiation.ts";
import { conformsTo } from "../ogc/conformance.ts";
import { landingPage } from "../ogc/landing.ts";
import { offers } from "../ogc/links.ts";
import { openApiDocument } from "../ogc/openapi/index.ts";
import { conformancePageAnswer, guidePageAnswer, landingPageAnswer } from "./pages/capabilities.ts";
import type { Route, RouteRequest } from "./route.ts";

export const landingRoute: Route = async (request) => {
  const { query, accepted, origin } = request;
  if (takeFormat(query, accepted, offers.document) === "html") return landingPageAnswer(request);
  query.end(["f"]);
  return jsonAnswer(landingPage(origin));
};

export const conformanceRoute: Route = async (request) => {
  const { query, accepted } = request;
  if (takeFormat(query, accepted, offers.document) === "html") return conformancePageAnswer(request);
  query.end(["f"]);
  return jsonAnswer({ conformsTo });
};

export const openApiRoute: Route = async (request) => {
  const { query, accepted } = request;
  const format = takeFormat(query, accepted, offers.openapi);
  query.end(["f"]);
  return valueAnswer(documentOf(request), format);
};

/** The same document as a person reads it. */
export const guideRoute: Route = async (request) => {
  takeFormat(request.query, request.accepted, ["html"]);
  return guidePageAnswer(request, documentOf(request));
};

function documentOf({ store, origin }: RouteRequest): object {
  return openApiDocument({
    origin,
    dataVersion: store.version,
    files: exportFormatsOf,
    sortables: (id) => store.sortables(id),
  });
}
