// The JSON Schemas of a collection: what its features hold (Part 5), what a filter may name (Part 3), what sorts it.
// All are made from the zod schemas of the contract.
import { z } from "zod";
import { type CollectionId, collections, queryablesOf } from "#contract";
import { addressOf } from "./links.ts";
import { collectionWords, inEveryLanguage } from "./words.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

export interface ResourceSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly type: "object";
  readonly title: string;
  readonly properties: Readonly<Record<string, object>>;
  readonly additionalProperties: false;
}

type Kind = "schema" | "queryables" | "sortables";

function schemaOf(
  origin: string,
  id: CollectionId,
  kind: Kind,
  properties: ResourceSchema["properties"],
): ResourceSchema {
  return {
    $schema: dialect,
    $id: addressOf(origin, `/api/collections/${id}/${kind}`),
    type: "object",
    title: inEveryLanguage(collectionWords[id]).title,
    properties,
    additionalProperties: false,
  };
}

/** What a `filter`, and an equality parameter, may name. */
export function queryablesSchema(origin: string, id: CollectionId): ResourceSchema {
  const properties = queryablesOf(id).map(({ name, schema }) => [name, { ...schema, ...roleOf(id, name) }]);
  return schemaOf(origin, id, "queryables", Object.fromEntries(properties));
}

/** What `sortby` may name. */
export function sortablesSchema(
  origin: string,
  id: CollectionId,
  sortables: readonly string[],
): ResourceSchema {
  const properties = queryablesOf(id)
    .filter(({ name }) => sortables.includes(name))
    .map(({ name, schema }) => [name, schema]);
  return schemaOf(origin, id, "sortables", Object.fromEntries(properties));
}

/** The features of a page: id, properties in their order, geometry. */
export function featureSchema(origin: string, id: CollectionId): ResourceSchema {
  const known = new Map(queryablesOf(id).map(({ name, schema }) => [name, schema]));
  const properties = Object.entries(z.toJSONSchema(collections[id].summary).properties ?? {}).map(
    ([name, property], index) => [
      name,
      { ...(known.get(name) ?? withoutNull(property)), ...roleOf(id, name), "x-ogc-propertySeq": index + 1 },
    ],
  );
  const format = id === "places" ? "geometry-point" : "geometry-any";
  return schemaOf(origin, id, "schema", {
    id: { title: "Id of the record", type: "string", "x-ogc-role": "id" },
    ...(Object.fromEntries(properties) as Record<string, object>),
    geometry: { title: "Geometry", format, "x-ogc-role": "primary-geometry" },
  });
}

const roles: Readonly<Record<string, string>> = {
  id: "id",
  geometry: "primary-geometry",
  date_start: "primary-interval-start",
  date_end: "primary-interval-end",
  valid_from: "primary-interval-start",
  valid_to: "primary-interval-end",
};

/** What a property is to any feature of the world. */
function roleOf(id: CollectionId, name: string): object {
  const isInstant = (id === "twinnings" || id === "papers") && name === "signed_on";
  const role = isInstant || (id === "indicators" && name === "as_of") ? "primary-instant" : roles[name];
  return role === undefined ? {} : { "x-ogc-role": role };
}

const NullableSchema = z.object({ anyOf: z.array(z.record(z.string(), z.unknown())) });

/** A property is of one type, or absent: clients of OGC API read one type and no null beside it. */
function withoutNull(property: unknown): object {
  const nullable = NullableSchema.safeParse(property);
  if (nullable.success) return nullable.data.anyOf.find(({ type }) => type !== "null") ?? {};
  const { type, ...rest } = z.record(z.string(), z.unknown()).parse(property);
  return Array.isArray(type) ? { type: type.find((name) => name !== "null"), ...rest } : { ...rest, type };
}
