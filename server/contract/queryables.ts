// What a `filter` of CQL2 may name: the simple properties of a collection's summary, its id and its geometry.
import { z } from "zod";
import { type CollectionId, collections } from "./collections.ts";
import { partialDatePattern } from "./time.ts";

/** How values are compared. A date is a text that may be partial; compared with a date, it is the days it can mean. */
export type QueryableKind = "text" | "number" | "boolean" | "date" | "geometry";

/** The JSON Schema of a queryable (OGC API – Features, Part 3). */
export interface QueryableSchema {
  readonly title: string;
  readonly type?: "string" | "number" | "integer" | "boolean";
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

export interface Queryable {
  readonly name: string;
  readonly kind: QueryableKind;
  readonly schema: QueryableSchema;
}

/** Kept, for each is asked with every request and takes most of a millisecond to make. */
const made = new Map<CollectionId, readonly Queryable[]>();

/** The queryables of a collection: id, the simple properties in their order, geometry where it has one. */
export function queryablesOf(id: CollectionId): readonly Queryable[] {
  const kept = made.get(id) ?? make(id);
  made.set(id, kept);
  return kept;
}

function make(id: CollectionId): readonly Queryable[] {
  const { properties = {} } = z.toJSONSchema(collections[id].summary);
  const simple = Object.entries(properties).flatMap(([name, property]) => {
    const queryable = simpleQueryable(titleOf(id, name), name, property);
    return queryable ? [queryable] : [];
  });
  const named: Queryable = { name: "id", kind: "text", schema: { title: titleOf(id, "id"), type: "string" } };
  return [named, ...simple, ...geometryQueryable(id)];
}

/** Points are places; every other kind mixes points, lines and polygons. */
function geometryQueryable(id: CollectionId): readonly Queryable[] {
  const { filters }: { filters: readonly string[] } = collections[id];
  if (!filters.includes("bbox")) return [];
  const format = id === "places" ? "geometry-point" : "geometry-any";
  return [{ name: "geometry", kind: "geometry", schema: { title: titleOf(id, "geometry"), format } }];
}

const SimpleType = z.enum(["string", "number", "integer", "boolean"]);

/** A simple type, or a simple type and null; neither lists nor objects. */
const SimpleProperty = z.object({
  type: z.union([SimpleType, z.tuple([SimpleType, z.literal("null")]).transform(([type]) => type)]),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
});

function simpleQueryable(title: string, name: string, property: unknown): Queryable | null {
  const nullable = z.object({ anyOf: z.array(z.unknown()) }).safeParse(property);
  const result = SimpleProperty.safeParse(nullable.success ? nullable.data.anyOf[0] : property);
  if (!result.success) return null;
  const { type, format, pattern, enum: choices } = result.data;
  const isDate = format === "date" || pattern === partialDatePattern;
  return {
    name,
    kind: isDate ? "date" : type === "string" ? "text" : type === "boolean" ? "boolean" : "number",
    schema: {
      title,
      type,
      ...(format !== undefined && { format }),
      ...(pattern !== undefined && { pattern }),
      ...(choices !== undefined && { enum: choices }),
    },
  };
}

function titleOf(id: CollectionId, name: string): string {
  return titles[`${id}.${name}`] ?? titles[name] ?? name;
}

/** English, as the standard's documents are. tests/contract/queryables.test.ts asks for what is missing. */
const titles: Readonly<Record<string, string>> = {
  id: "Id of the record",
  geometry: "Geometry",
  name_vi: "Name in Vietnamese",
  name_lo: "Name in Lao",
  name_en: "Name in English",
  kind: "Kind",
  country: "Country whose territory, force or authority is meant",
  unit: "Id of the admin unit",
  "places.unit": "Id of the admin unit it lies in now",
  "border.unit": "Id of the admin unit that faces the stretch",
  former_unit: "Id of the commune it lay in before 2025-07-01",
  level: "Level of the admin unit",
  code: "Official code; reused across 2025-07-01",
  parent: "Admin unit it belongs to",
  valid_from: "First day it existed; empty is unbounded",
  valid_to: "Last day it existed; empty is unbounded",
  preceded_by_others: "Part of it came from units that are not named",
  is_border: "Touches the border with Laos",
  km_from: "First kilometre of the stretch, from the northern tri-point",
  km_to: "Last kilometre of the stretch, from the northern tri-point",
  precision_km: "Precision of the kilometres",
  number: "Number",
  precision_m: "Radius in metres within which it lies",
  coord_precision: "How exactly the position is known",
  border_km: "Kilometre of the border line nearest to the point, from the northern tri-point",
  certainty: "A stated by the source, B deduced, C unclear or contradicted",
  source: "Id of the source",
  is_twinned: "Party of a twinning across the border",
  vn_is_one_of: "The source does not say which of the Vietnamese units is meant",
  signed_on: "Date of signing, as exact as its source",
  status: "Status",
  is_aggregate: "Counts ties that are also listed singly",
  is_domestic: "Between two bodies of Việt Nam",
  lost_vn_side: "The Vietnamese unit ended on 2025-07-01",
  event_count: "Steps in its history",
  activity_count: "Activities held under it",
  last_contact_on: "Latest date of its history and its activities, as exact as its source",
  date_start: "First day, as exact as its source",
  date_end: "Last day, as exact as its source",
  scope: "Sides it names",
  location: "Finest thing it can be drawn at",
  effective_on: "Date from which it is in force, as exact as its source",
  term_from: "Beginning of its term, as exact as its source",
  term_to: "End of its term, as exact as its source",
  indicator: "What is measured",
  "indicators.unit": "Unit of measure",
  "indicators.scope": "What it covers",
  unit_vi: "Unit of measure in Vietnamese",
  scope_vi: "What it covers, in Vietnamese",
  value: "Figure as published",
  as_of: "Date of the figure, as exact as its source",
};
