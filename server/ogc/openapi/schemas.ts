// The schemas of the answers, made from those of the contract.
import { z } from "zod";
import {
  CodeLists,
  collectionIds,
  collections,
  Coverage,
  Facets,
  featureCollectionOf,
  featureOf,
  Gaps,
  Geometry,
  groundSchema,
  Health,
  Link,
  Problem,
  ProgrammeProgress,
  Programmes,
  SearchAnswer,
  Source,
  Statistics,
  StatisticsRecords,
} from "#contract";

/** Where a schema of the document stands. */
export function schemaRef(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** What the portal's own addresses answer. */
const portalSchemas = {
  CodeLists,
  Coverage,
  Facets,
  Gaps,
  Ground: groundSchema(),
  Health,
  Programmes,
  ProgrammeProgress,
  SearchAnswer,
  Source,
  Statistics,
  StatisticsRecords,
} as const;

export type PortalSchema = keyof typeof portalSchemas;

/** Every named schema in the dialect of OpenAPI 3.0. */
export function documentSchemas(): Readonly<Record<string, object>> {
  const registry = z.registry<{ id: string }>();
  registry.add(Link, { id: "Link" });
  registry.add(Geometry, { id: "Geometry" });
  registry.add(Problem, { id: "Problem" });
  for (const id of collectionIds) {
    registry.add(featureCollectionOf(collections[id].summary), { id: `${id}-page` });
    registry.add(featureOf(collections[id].record).extend({ links: z.array(Link) }), { id: `${id}-record` });
  }
  for (const [id, schema] of Object.entries(portalSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    target: "openapi-3.0",
    io: "input",
    uri: (id) => schemaRef(id).$ref,
  });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutId(schema)]));
}

/** Where a schema stands is its place in the document; OpenAPI 3.0 has no ids. */
function withoutId(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$id"));
}
