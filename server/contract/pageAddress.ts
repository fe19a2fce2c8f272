// What the page's address says that others read too, such as the previews of a shared address: views, filters, the record shown.
import { CollectionId } from "./collections.ts";
import type { Filter, FilterKey } from "./filter.ts";

export const viewIds = [
  "map",
  "profile",
  "table",
  "coverage",
  "board",
  "programme",
  "indicators",
  "changes",
] as const;
export type ViewId = (typeof viewIds)[number];

/** The filters that the address holds; they are asked of activities, and in part of places and twinnings. */
export const viewFilterKeys = [
  "unit",
  "kind",
  "topic",
  "period",
  "undated",
  "side",
  "scope",
  "twinned",
  "certainty",
  "q",
] as const satisfies readonly FilterKey[];
export type ViewFilterKey = (typeof viewFilterKeys)[number];
export type ViewFilter = Pick<Filter, ViewFilterKey>;

/** A feature that the detail panel shows: `places/v-dac-oc`. */
export interface FeatureRef {
  readonly collection: CollectionId;
  readonly id: string;
}

/** Null where the text names no feature of a collection. */
export function parseFeatureRef(text: string): FeatureRef | null {
  const slash = text.indexOf("/");
  const collection = CollectionId.safeParse(text.slice(0, slash));
  const id = text.slice(slash + 1);
  if (!collection.success || !/^[a-z0-9][a-z0-9:._-]{0,79}$/.test(id)) return null;
  return { collection: collection.data, id };
}

export const formatFeatureRef = (ref: FeatureRef) => `${ref.collection}/${ref.id}`;
