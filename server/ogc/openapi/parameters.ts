// The parameters of the document. Clients read them: QGIS the page sizes at components.parameters.limit, QGIS and GDAL which
// attributes can be asked for, and for that each must be written out in full.
import { z } from "zod";
import {
  type CollectionId,
  collections,
  type FilterKey,
  filterParameters,
  Lang,
  queryablesOf,
} from "#contract";
import type { Format } from "../../http/negotiation.ts";
import { defaultPageSize, maxPageSize } from "../../http/query.ts";
import { crs84, crsUris } from "../crs.ts";
import { equalityQueryables } from "../equality.ts";

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly description: string;
  readonly required: boolean;
  readonly style: "form" | "simple";
  readonly explode: false;
  readonly schema: object;
}

export type Reference = { readonly $ref: string };

export function parameterRef(name: string): Reference {
  return { $ref: `#/components/parameters/${name}` };
}

export function inQuery(name: string, description: string, schema: object): Parameter {
  return { name, in: "query", description, required: false, style: "form", explode: false, schema };
}

/** Parameters that several addresses share. */
export const sharedParameters = {
  limit: inQuery("limit", "How many features at most; more than the maximum is cut to it.", {
    type: "integer",
    minimum: 1,
    maximum: maxPageSize,
    default: defaultPageSize,
  }),
  offset: inQuery("offset", "How many features to leave out before the first.", {
    type: "integer",
    minimum: 0,
    default: 0,
  }),
  bbox: inQuery(
    "bbox",
    "West, south, east, north, with heights third and last if wanted; finds also what has no position.",
    { type: "array", items: { type: "number" }, minItems: 4, maxItems: 6 },
  ),
  "bbox-crs": inQuery("bbox-crs", "The coordinate system of bbox.", crsSchema()),
  crs: inQuery("crs", "The coordinate system of the answer.", crsSchema()),
  datetime: inQuery(
    "datetime",
    "A date or time of RFC 3339, or an interval of such with open ends as ..; finds also what has no date.",
    { type: "string" },
  ),
  filter: inQuery("filter", "An expression of CQL2 over the queryables.", { type: "string" }),
  "filter-lang": inQuery("filter-lang", "How the filter is written.", {
    type: "string",
    enum: ["cql2-text", "cql2-json"],
    default: "cql2-text",
  }),
  "filter-crs": inQuery("filter-crs", "The coordinate system of geometries in the filter.", crsSchema()),
  lang: inQuery("lang", "The language of names and labels.", {
    type: "string",
    enum: Lang.options,
    default: "vi",
  }),
  hxl: inQuery("hxl", "In CSV: a row of HXL hashtags under the header.", { type: "boolean", default: false }),
  skipGeometry: inQuery("skipGeometry", "Leave the geometries out.", { type: "boolean", default: false }),
} as const satisfies Record<string, Parameter>;

export type SharedParameter = keyof typeof sharedParameters;

function crsSchema(): object {
  return { type: "string", format: "uri", enum: crsUris, default: crs84.uri };
}

export function formatParameter(formats: readonly Format[]): Parameter {
  return inQuery("f", "The format of the answer, before what Accept says.", {
    type: "string",
    enum: formats,
  });
}

export function pathParameter(name: string, description: string): Parameter {
  return {
    name,
    in: "path",
    description,
    required: true,
    style: "simple",
    explode: false,
    schema: { type: "string" },
  };
}

/** Names of the properties of a page, and names to sort by. */
export function listParameter(name: string, description: string, items: object): Parameter {
  return inQuery(name, description, { type: "array", items });
}

/** Filter keys whose one value is what the property of that name holds: clients may send them as attributes. */
const equalityKeys: readonly FilterKey[] = ["kind", "level", "status", "scope", "certainty"];

/** The Filter of a collection. */
export function filterKeyParameters(id: CollectionId): readonly Parameter[] {
  const keys: readonly FilterKey[] = collections[id].filters;
  const named = new Map(queryablesOf(id).map(({ name, schema }) => [name, schema]));
  return keys
    .filter((key) => key !== "bbox" && key !== "datetime")
    .map((key) => {
      const queryable = equalityKeys.includes(key) ? named.get(key) : undefined;
      if (queryable)
        return inQuery(key, `${queryable.title}; several codes joined by commas.`, { type: "string" });
      return inQuery(key, filterTexts[key], filterSchema(key));
    });
}

/** One for each simple queryable that is no Filter key: equality. */
export function equalityParameters(id: CollectionId): readonly Parameter[] {
  return equalityQueryables(id).map(({ name, schema: { title, ...schema } }) => inQuery(name, title, schema));
}

/** Lists as arrays, the rest as it is read; from the schema of the contract. */
function filterSchema(key: FilterKey): object {
  const schema = z.toJSONSchema(filterParameters[key], {
    target: "openapi-3.0",
    unrepresentable: "any",
  });
  return "type" in schema ? schema : { type: "string" };
}

const filterTexts: Readonly<Record<FilterKey, string>> = {
  bbox: "",
  datetime: "",
  unit: "Ids of admin units: finds what lies in them by parent, by place and by succession.",
  level: "Levels of admin units.",
  valid_on: "A day on which it existed.",
  kind: "Codes of kinds.",
  topic: "Codes of topics.",
  status: "Codes of statuses.",
  period: "Inclusive days FIRST/LAST, an open end as ..; what has no date is not found.",
  undated: "With a period: include also finds what has no date; only finds nothing else.",
  side: "Countries whose side it is on, or names.",
  scope: "Sides that it names.",
  precision: "How exactly the position is known.",
  twinned: "At a place or under a tie across the border.",
  certainty: "Certainties: A stated, B deduced, C unclear or contradicted.",
  place: "Ids of places.",
  twinning: "Ids of twinnings.",
  about: "Ids of units, places, twinnings or activities that it is about.",
  q: "Words that are in its texts.",
};
