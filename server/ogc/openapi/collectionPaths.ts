// The paths of one collection, its id written out: clients look for literal paths.
import { type CollectionId, collections } from "#contract";
import type { Format } from "../../http/negotiation.ts";
import { offers } from "../links.ts";
import {
  equalityParameters,
  filterKeyParameters,
  listParameter,
  type Parameter,
  parameterRef,
  pathParameter,
  type Reference,
  type SharedParameter,
} from "./parameters.ts";
import { resource } from "./resource.ts";

export interface CollectionPathParts {
  readonly sortables: readonly string[];
  /** The formats in which the whole of it can be taken away. */
  readonly files: readonly Format[];
}

export function collectionPaths(
  id: CollectionId,
  { sortables, files }: CollectionPathParts,
): [string, object][] {
  const path = `/collections/${id}`;
  const item = [pathParameter("featureId", "The id of the feature"), parameterRef("crs")];
  return [
    [path, resource(id, `${id}.collection`, `What ${id} holds`, offers.document)],
    [`${path}/schema`, resource(id, `${id}.schema`, "What its features hold", offers.schema)],
    [`${path}/queryables`, resource(id, `${id}.queryables`, "What a filter may name", offers.schema)],
    [`${path}/sortables`, resource(id, `${id}.sortables`, "What sorts it", offers.schema)],
    [
      `${path}/items`,
      resource(id, `${id}.items`, `Features of ${id}, or all of them as a file`, itemFormats(files), {
        parameters: itemsParameters(id, sortables),
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
    [
      `${path}/export`,
      resource(id, `${id}.export`, `All of ${id} that is asked for, as a file`, files, {
        parameters: [
          ...["limit", "offset", "lang", "hxl"].map(parameterRef),
          sortbyParameter(sortables),
          ...selectionParametersOf(id),
        ],
      }),
    ],
  ];
}

/** Files come at the address of pages too; GeoJSON is a page there. */
function itemFormats(files: readonly Format[]): readonly Format[] {
  return [...new Set<Format>([...offers.items, ...files])];
}

const sharedBySelections: readonly SharedParameter[] = [
  "bbox",
  "bbox-crs",
  "datetime",
  "filter",
  "filter-lang",
  "filter-crs",
];

/** What chooses among the features of a collection. */
export function selectionParametersOf(id: CollectionId): readonly (Parameter | Reference)[] {
  return [...sharedBySelections.map(parameterRef), ...filterKeyParameters(id), ...equalityParameters(id)];
}

function itemsParameters(id: CollectionId, sortables: readonly string[]): readonly (Parameter | Reference)[] {
  return [
    ...["limit", "offset", "crs", "skipGeometry"].map(parameterRef),
    sortbyParameter(sortables),
    listParameter("properties", "Properties to answer, all when absent.", {
      type: "string",
      enum: Object.keys(collections[id].summary.shape),
    }),
    ...selectionParametersOf(id),
  ];
}

/** Names to sort by. */
export function sortbyParameter(sortables: readonly string[]): Parameter {
  return listParameter("sortby", "Properties to sort by, - before one for descending.", {
    type: "string",
    enum: sortables.flatMap((name) => [name, `-${name}`]),
  });
}
