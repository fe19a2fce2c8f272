// A dated outreach or exchange: kind, topics, places, organisers, reach.
import { z } from "zod";
import { Names } from "./lang.ts";
import { Certainty, Provenance } from "./provenance.ts";
import { PartialDate } from "./time.ts";

/** Which sides an activity names among its places, units, organisers and participants; derived by the build (data/README.md). */
export const Scope = z.enum(["cross_border", "vn_side", "la_side"]);
export type Scope = z.infer<typeof Scope>;

/** The finest thing it can be drawn at: a named place, a named commune or district, or only the two provinces. */
export const ActivityLocation = z.enum(["place", "unit", "province"]);
export type ActivityLocation = z.infer<typeof ActivityLocation>;

export const ActivitySummary = Names.extend({
  kind: z.string(),
  topics: z.array(z.string()),
  /** Partial dates, as exact as the source; null when no year is known. */
  date_start: PartialDate.nullable(),
  date_end: PartialDate.nullable(),
  unit_ids: z.array(z.string()),
  place_ids: z.array(z.string()),
  scope: Scope,
  location: ActivityLocation,
  certainty: Certainty,
  /** Id of the page that states it; the record tells the page in full. */
  source: z.string(),
});
export type ActivitySummary = z.infer<typeof ActivitySummary>;

/** How a figure was qualified: "120", "hơn 600" (over), "gần 250" (nearly), "khoảng 1.000" (about). */
export const ReachQualifier = z.enum(["exact", "over", "nearly", "about"]);
export type ReachQualifier = z.infer<typeof ReachQualifier>;

/** One reported figure of reach, taken from the words of `reach_figures`. */
export const ReachFigure = z.object({
  quantity: z.number(),
  qualifier: ReachQualifier,
  /** A code of the list reach_unit: persons, gift_sets, million_vnd. */
  unit_of_reach: z.string(),
  /** Covers several occasions, a span of years or what another record also reports: never summed. */
  is_aggregate: z.boolean(),
});
export type ReachFigure = z.infer<typeof ReachFigure>;

export const Activity = ActivitySummary.extend({
  organisers: z.array(z.string()),
  participants: z.array(z.string()),
  /** The reach as reported, in the words of the table: figures with their units. */
  reach_figures: z.array(z.string()),
  reach: z.array(ReachFigure),
  twinning_ids: z.array(z.string()),
  paper_ids: z.array(z.string()),
  provenance: Provenance,
});
export type Activity = z.infer<typeof Activity>;
