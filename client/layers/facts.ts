// What the map draws from: whole collections, fetched once. Filters change what stands out, never what is known.
import type { CollectionId, FeatureOf, SummaryOf } from "#contract";

export interface Facts {
  readonly border: readonly FeatureOf<SummaryOf<"border">>[];
  readonly units: readonly FeatureOf<SummaryOf<"admin-units">>[];
  readonly places: readonly FeatureOf<SummaryOf<"places">>[];
  readonly twinnings: readonly FeatureOf<SummaryOf<"twinnings">>[];
  readonly activities: readonly FeatureOf<SummaryOf<"activities">>[];
}

export type Unit = Facts["units"][number];
export type Place = Facts["places"][number];
export type Twinning = Facts["twinnings"][number];
export type Activity = Facts["activities"][number];

/** What a map feature is of, as in the address bar: `places/v-dac-oc`; groups of places are `unknown/la-1503`, `crowd/…`. */
export type Ref = string;

export const refOf = (collection: CollectionId, id: string): Ref => `${collection}/${id}`;
export const unknownRef = (unit: string): Ref => `unknown/${unit}`;
export const provinceRef = (country: "VN" | "LA"): Ref => `province/${country}`;

/** Is the twinning drawn as links? Domestic ties are not shown, aggregates are bands of their own. */
export function isLinked(twinning: Twinning): boolean {
  const { is_domestic, is_aggregate, vn_ids, la_ids } = twinning.properties;
  return !is_domestic && !is_aggregate && vn_ids.length > 0 && la_ids.length > 0;
}
