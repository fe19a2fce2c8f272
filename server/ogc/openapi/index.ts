// The API as an OpenAPI 3.0 document: literal paths for each collection, since clients look for these.
import { type CollectionId, collectionIds, collections } from "#contract";
import { offers } from "../links.ts";
import { collectionWords, inEveryLanguage, portalWords } from "../words.ts";
import {
  equalityParameters,
  filterKeyParameters,
  listParameter,
  type Parameter,
  parameterRef,
  pathParameter,
  type Reference,
  type SharedParameter,
  sharedParameters,
} from "./parameters.ts";
import { resource } from "./resource.ts";
import { documentSchemas } from "./schemas.ts";
import { tilePaths } from "./tiles.ts";

/** What the document is made of besides the contract. */
export interface Described {
  readonly origin: string;
  readonly dataVersion: string;
  readonly sortables: (id: CollectionId) => readonly string[];
}

export function openApiDocument(described: Described): object {
  const { title, description } = inEveryLanguage(portalWords);
  return {
    openapi: "3.0.3",
    info: { title, description, version: described.dataVersion },
    servers: [{ url: `${described.origin}/api` }],
    tags: [
      { name: "Capabilities" },
      { name: "Tiles", description: "Everything that has a position, cut into vector tiles" },
      ...collectionIds.map((id) => ({ name: id, description: collectionWords[id].en.description })),
    ],
    paths: {
      "/": resource("Capabilities", "landingPage", "Where everything is", offers.document),
      "/conformance": resource("Capabilities", "conformance", "The classes that are kept", offers.document),
      "/openapi.json": resource("Capabilities", "openapi", "This document", offers.openapi),
      "/collections": resource("Capabilities", "collections", "Every collection", offers.document),
      ...Object.fromEntries(collectionIds.flatMap((id) => collectionPaths(id, described))),
      ...tilePaths(),
    },
    components: { parameters: sharedParameters, schemas: documentSchemas() },
  };
}

function collectionPaths(id: CollectionId, { sortables }: Described): [string, object][] {
  const path = `/collections/${id}`;
  const item = [pathParameter("featureId", "The id of the feature"), parameterRef("crs")];
  return [
    [path, resource(id, `${id}.collection`, `What ${id} holds`, offers.document)],
    [`${path}/schema`, resource(id, `${id}.schema`, "What its features hold", offers.schema)],
    [`${path}/queryables`, resource(id, `${id}.queryables`, "What a filter may name", offers.schema)],
    [`${path}/sortables`, resource(id, `${id}.sortables`, "What sorts it", offers.schema)],
    [
      `${path}/items`,
      resource(id, `${id}.items`, `Features of ${id}`, offers.items, {
        parameters: itemsParameters(id, sortables(id)),
        schema: `${id}-page`,
      }),
    ],
    [
      `${path}/items/{featureId}`,
      resource(id, `${id}.item`, `One feature of ${id} with its provenance`, offers.item, {
        parameters: item,
        schema: `${id}-record`,
      }),
    ],
  ];
}

const sharedByItems: readonly SharedParameter[] = [
  "limit",
  "offset",
  "bbox",
  "bbox-crs",
  "datetime",
  "crs",
  "filter",
  "filter-lang",
  "filter-crs",
  "skipGeometry",
];

function itemsParameters(id: CollectionId, sortables: readonly string[]): readonly (Parameter | Reference)[] {
  return [
    ...sharedByItems.map(parameterRef),
    listParameter("sortby", "Properties to sort by, - before one for descending.", {
      type: "string",
      enum: sortables.flatMap((name) => [name, `-${name}`]),
    }),
    listParameter("properties", "Properties to answer, all when absent.", {
      type: "string",
      enum: Object.keys(collections[id].summary.shape),
    }),
    ...filterKeyParameters(id),
    ...equalityParameters(id),
  ];
}
