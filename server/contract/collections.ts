// Every collection: id, schemas, the filters it answers. The compiler asks for what is missing elsewhere.
import { z } from "zod";
import { Activity, ActivitySummary } from "./activity.ts";
import { AdminUnit, AdminUnitSummary } from "./adminUnit.ts";
import { Border, BorderSummary } from "./border.ts";
import type { FilterKey } from "./filter.ts";
import { featureCollectionOf, featureOf, type Geometry, type Link } from "./geojson.ts";
import { Indicator, IndicatorSummary } from "./indicator.ts";
import { Paper, PaperSummary } from "./paper.ts";
import { Place, PlaceSummary } from "./place.ts";
import { Twinning, TwinningSummary } from "./twinning.ts";

export const CollectionId = z.enum([
  "border",
  "admin-units",
  "places",
  "twinnings",
  "activities",
  "papers",
  "indicators",
]);
export type CollectionId = z.infer<typeof CollectionId>;

interface CollectionDefinition {
  /** Properties of a Feature in a page, and of a single Feature. */
  readonly summary: z.ZodObject;
  readonly record: z.ZodObject;
  readonly filters: readonly FilterKey[];
}

export const collections = {
  border: {
    summary: BorderSummary,
    record: Border,
    filters: ["bbox", "datetime", "kind", "side", "unit", "valid_on"],
  },
  "admin-units": {
    summary: AdminUnitSummary,
    record: AdminUnit,
    filters: ["bbox", "datetime", "level", "side", "unit", "valid_on", "q"],
  },
  places: {
    summary: PlaceSummary,
    record: Place,
    filters: ["bbox", "kind", "side", "unit", "precision", "twinned", "certainty", "q"],
  },
  twinnings: {
    summary: TwinningSummary,
    record: Twinning,
    filters: ["bbox", "datetime", "kind", "status", "unit", "place", "period", "undated", "certainty", "q"],
  },
  activities: {
    summary: ActivitySummary,
    record: Activity,
    filters: [
      "bbox",
      "datetime",
      "kind",
      "topic",
      "unit",
      "place",
      "twinning",
      "period",
      "undated",
      "side",
      "scope",
      "twinned",
      "certainty",
      "q",
    ],
  },
  papers: {
    summary: PaperSummary,
    record: Paper,
    filters: ["datetime", "kind", "about", "period", "undated", "q"],
  },
  indicators: {
    summary: IndicatorSummary,
    record: Indicator,
    filters: ["datetime", "kind", "about", "unit", "period", "undated", "certainty", "q"],
  },
} as const satisfies Record<CollectionId, CollectionDefinition>;

export type Collections = typeof collections;
export type SummaryOf<Id extends CollectionId> = z.infer<Collections[Id]["summary"]>;
export type RecordOf<Id extends CollectionId> = z.infer<Collections[Id]["record"]>;
export type FilterOf<Id extends CollectionId> = Collections[Id]["filters"][number];

/** A Feature whose properties are those of a page (summary) or of a single answer (record). */
export interface FeatureOf<Properties> {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Properties;
}

/** A page of Features as `GET /api/collections/{id}/items` answers it. */
export interface FeaturePageOf<Id extends CollectionId> {
  readonly type: "FeatureCollection";
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly numberUndated: number;
  readonly timeStamp: string;
  readonly links: Link[];
  readonly features: FeatureOf<SummaryOf<Id>>[];
}

/** The schema of a collection's pages. The cast joins the table above with its type, which the compiler cannot follow through Id. */
export function pageSchema<Id extends CollectionId>(id: Id): z.ZodType<FeaturePageOf<Id>> {
  return featureCollectionOf(collections[id].summary) as unknown as z.ZodType<FeaturePageOf<Id>>;
}

/** The schema of a collection's single Features, with provenance. */
export function recordSchema<Id extends CollectionId>(id: Id): z.ZodType<FeatureOf<RecordOf<Id>>> {
  return featureOf(collections[id].record) as unknown as z.ZodType<FeatureOf<RecordOf<Id>>>;
}

export const collectionIds = CollectionId.options;

/** Collections whose features have positions: what is drawn, and found by a box. */
export const locatedCollections: readonly CollectionId[] = collectionIds.filter((id) => {
  const filters: readonly FilterKey[] = collections[id].filters;
  return filters.includes("bbox");
});

/** `GET /api/collections/{id}`. */
export const CollectionInfo = z.object({
  id: CollectionId,
  itemCount: z.number().int(),
  extent: z.object({
    /** Absent where nothing has a position, or a date. */
    spatial: z.object({ bbox: z.array(z.array(z.number())) }).optional(),
    temporal: z.object({ interval: z.array(z.array(z.string().nullable())) }).optional(),
  }),
  filters: z.array(z.string()),
});
export type CollectionInfo = z.infer<typeof CollectionInfo>;
