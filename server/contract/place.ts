// A point one can name: village, gate, post, marker, seat.
import { z } from "zod";
import { Names } from "./lang.ts";
import { Certainty, Provenance } from "./provenance.ts";

export const PlaceKind = z.enum(["village", "post", "gate", "marker", "commune_seat"]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** exact: the source states the point; village: a point standing for the village; commune: somewhere in the commune; estimated: interpolated along the border line; none: position not known, geometry null. */
export const CoordPrecision = z.enum(["exact", "village", "commune", "estimated", "none"]);
export type CoordPrecision = z.infer<typeof CoordPrecision>;

/** Markers stand on the line and belong to both sides. */
export const PlaceCountry = z.enum(["VN", "LA", "VN/LA"]);
export type PlaceCountry = z.infer<typeof PlaceCountry>;

export const PlaceSummary = Names.extend({
  kind: PlaceKind,
  country: PlaceCountry,
  /** The admin unit it lies in now, and the commune it lay in before 2025-07-01. */
  unit: z.string().nullable(),
  former_unit: z.string().nullable(),
  coord_precision: CoordPrecision,
  /** Radius in metres within which the place lies. */
  precision_m: z.number().nullable(),
  /** Kilometre of the border line nearest to the point, from the northern tri-point. */
  border_km: z.number().nullable(),
  certainty: Certainty,
  /** Id of the page that states it; the record tells the page in full. */
  source: z.string(),
  /** Is it a party of a cross-border twinning, itself or through the commune it lies in? */
  is_twinned: z.boolean(),
});
export type PlaceSummary = z.infer<typeof PlaceSummary>;

/** A measured distance, and the radius in metres within which it is uncertain. */
export const Distance = z.object({ distance_m: z.number(), uncertainty_m: z.number() });
export type Distance = z.infer<typeof Distance>;

export const NearestPlace = Distance.extend({ place: z.string() });
export type NearestPlace = z.infer<typeof NearestPlace>;

export const Place = PlaceSummary.extend({
  aliases: z.array(z.string()),
  border_distance: Distance.nullable(),
  nearest_gate: NearestPlace.nullable(),
  nearest_post: NearestPlace.nullable(),
  /** Ties that name this place, and ties of the units around it (whether they include the place is not stated). */
  twinning_ids: z.array(z.string()),
  unit_twinning_ids: z.array(z.string()),
  /** Places named by the other side of those ties that name this place. */
  twin_ids: z.array(z.string()),
  paper_ids: z.array(z.string()),
  provenance: Provenance,
});
export type Place = z.infer<typeof Place>;
