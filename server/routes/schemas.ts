// What the features of a collection hold, what a filter may name, what sorts them.
import type { CollectionId } from "#contract";
import { valueAnswer } from "../http/formats.ts";
import { takeFormat } from "../http/negotiation.ts";
import { offers } from "../ogc/links.ts";
import { featureSchema, queryablesSchema, type ResourceSchema, sortablesSchema } from "../ogc/schemas.ts";
import type { PropertyList } from "../html/pages/documents.ts";
import { schemaPageAnswer } from "./pages/capabilities.ts";
import { collectionOf, type Route, type RouteRequest } from "./route.ts";

export const schemaRoute: Route = answering("schema", ({ origin }, id) => featureSchema(origin, id));

export const queryablesRoute: Route = answering("queryables", ({ origin }, id) =>
  queryablesSchema(origin, id),
);

export const sortablesRoute: Route = answering("sortables", ({ origin, store }, id) =>
  sortablesSchema(origin, id, store.sortables(id)),
);

function answering(
  list: PropertyList,
  schemaOf: (request: RouteRequest, id: CollectionId) => ResourceSchema,
): Route {
  return async (request) => {
    const id = collectionOf(request);
    const format = takeFormat(request.query, request.accepted, offers.schema);
    const schema = schemaOf(request, id);
    if (format === "html") return schemaPageAnswer(request, id, list, schema);
    request.query.end(["f"]);
    return valueAnswer(schema, format);
  };
}
