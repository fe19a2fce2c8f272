// The paths that the map's page asks beside the collections: search, counts, coverage, lists.
import { CoverageColumns, CoverageRows, Dimension, Measure, UnitVintage } from "#contract";
import { offers } from "../links.ts";
import {
  filterKeyParameters,
  inQuery,
  listParameter,
  type Parameter,
  parameterRef,
  pathParameter,
  type Reference,
} from "./parameters.ts";
import { resource } from "./resource.ts";
import type { PortalSchema } from "./schemas.ts";

type Parameters = readonly (Parameter | Reference)[];

export function portalPaths(): Record<string, object> {
  const filter = [...["bbox", "datetime"].map(parameterRef), ...filterKeyParameters("activities")];
  return {
    "/search": path("search", "What has the words in a name, alias, title or number", "SearchAnswer", [
      required(inQuery("q", "The words.", { type: "string", minLength: 1, maxLength: 200 })),
      inQuery("limit", "How many hits at most.", { type: "integer", minimum: 1, maximum: 50, default: 20 }),
    ]),
    "/facets": path("facets", "How many activities each further choice would leave", "Facets", [
      listParameter("count_periods", "Periods FIRST/LAST to count.", { type: "string" }),
      ...filter,
    ]),
    "/statistics": path("statistics", "A measure of activities by one or two dimensions", "Statistics", [
      required(oneOf("measure", "What is counted.", Measure.options)),
      ...grid,
      ...filter,
    ]),
    "/statistics/records": path("statisticsRecords", "The activities behind one cell", "StatisticsRecords", [
      ...grid,
      required(inQuery("key", "The key of the first dimension.", { type: "string" })),
      inQuery("key2", "The key of the second dimension.", { type: "string" }),
      ...filter,
    ]),
    "/coverage": path("coverage", "What was active, and of what nothing was reported", "Coverage", [
      required(oneOf("by", "The rows.", CoverageRows.options)),
      required(oneOf("by2", "The columns.", CoverageColumns.options)),
      vintage,
      kinds,
      ...filter,
    ]),
    "/gaps": path("gaps", "What has waited longest for a contact", "Gaps", [
      required(oneOf("by", "Units or twinnings.", CoverageRows.options)),
      inQuery("as_of", "The day of asking.", { type: "string", format: "date" }),
      inQuery("months", "Months without a contact.", {
        type: "integer",
        minimum: 1,
        maximum: 240,
        default: 12,
      }),
      kinds,
    ]),
    "/programmes": path("programmes", "Programmes and their items", "Programmes", []),
    "/programmes/{programmeId}/progress": path(
      "progress",
      "What counts towards each item",
      "ProgrammeProgress",
      [pathParameter("programmeId", "The id of the programme"), vintage, ...filter],
    ),
    "/code-lists": path("codeLists", "Codes and their labels", "CodeLists", []),
    "/sources/{sourceId}": path("source", "One source", "Source", [
      pathParameter("sourceId", "The id of the source"),
    ]),
    "/briefs/{kind}/{featureId}": resource(
      "Portal",
      "brief",
      "A record, or a quarter, on one sheet",
      offers.brief,
      {
        parameters: [
          {
            ...pathParameter("kind", "What the sheet tells of"),
            schema: {
              type: "string",
              enum: ["commune", "twinning", "post", "village", "conference", "quarter"],
            },
          },
          pathParameter("featureId", "The id of the record"),
          inQuery("period", "The quarter of a report; of the kind quarter alone.", {
            type: "string",
            pattern: "^\\d{4}-Q[1-4]$",
          }),
          parameterRef("lang"),
        ],
      },
    ),
    "/basemap": path("basemap", "Basemaps and relief that the operator added", "Ground", []),
    "/health": path("health", "The version of the data and what it holds", "Health", []),
  };
}

function path(operationId: string, summary: string, schema: PortalSchema, parameters: Parameters): object {
  return resource("Portal", operationId, summary, ["json"], { parameters, schema, hasFormats: false });
}

function required(parameter: Parameter): Parameter {
  return { ...parameter, required: true };
}

function oneOf(name: string, description: string, options: readonly string[]): Parameter {
  return inQuery(name, description, { type: "string", enum: options });
}

const vintage = oneOf("vintage", "In the units of that day, or of today.", UnitVintage.options);
const kinds = listParameter("kinds", "Kinds that count, all when absent.", { type: "string" });
const grid: Parameters = [
  required(oneOf("by", "The first dimension.", Dimension.options)),
  oneOf("by2", "The second dimension.", Dimension.options),
  vintage,
];
