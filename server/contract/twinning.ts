// A formal tie (kết nghĩa) between units, places or bodies of the two sides; many to many.
import { z } from "zod";
import { Names } from "./lang.ts";
import { Certainty, Provenance, Source } from "./provenance.ts";
import { PartialDate } from "./time.ts";

export const TwinningKind = z.enum(["province", "district", "commune", "village", "post"]);
export type TwinningKind = z.infer<typeof TwinningKind>;

export const TwinningStatus = z.enum([
  "signed",
  "reported_active_2024",
  "renewed_2017",
  "renewed_2019",
  "vn_side_dissolved_2025",
  "informal_ties",
  "aggregate_signed",
  "aggregate_reported_2024",
  "domestic_not_cross_border",
]);
export type TwinningStatus = z.infer<typeof TwinningStatus>;

export const TwinningSummary = Names.extend({
  kind: TwinningKind,
  /** Ids of places or admin units of each side. Empty on the Lao side of a domestic tie. */
  vn_ids: z.array(z.string()),
  la_ids: z.array(z.string()),
  /** The source names several units of the Vietnamese side and does not say which one is meant. */
  vn_is_one_of: z.boolean(),
  /** When the paper was signed: a partial date, null when no page says. */
  signed_on: PartialDate.nullable(),
  status: TwinningStatus,
  certainty: Certainty,
  /** Id of the page that states it; the record tells the page in full. */
  source: z.string(),
  /** Counts ties also listed singly: never added to the single ones. */
  is_aggregate: z.boolean(),
  /** Between two bodies of Việt Nam: not drawn and not counted as cross-border. */
  is_domestic: z.boolean(),
  /** How many hamlets and villages an aggregate counts, per side; null for a single tie. */
  counted: z.object({ vn: z.number().int(), la: z.number().int() }).nullable(),
  /** The Vietnamese unit or body ended on 2025-07-01. */
  lost_vn_side: z.boolean(),
  /** Dated and undated steps in its history, and the latest dated one. */
  event_count: z.number().int(),
  last_event: z.object({ date: z.string(), event_vi: z.string(), event_en: z.string() }).nullable(),
  /** Activities held under it. */
  activity_count: z.number().int(),
  /** The latest date of the contacts in its history and of its activities, as written; null when none has a date. */
  last_contact_on: PartialDate.nullable(),
  /** Papers about it. */
  paper_ids: z.array(z.string()),
});
export type TwinningSummary = z.infer<typeof TwinningSummary>;

/** One dated step in a twinning's history. */
export const TwinningEvent = z.object({
  id: z.string(),
  twinning: z.string(),
  date: z.string().nullable(),
  event_vi: z.string(),
  event_en: z.string(),
  /** The two sides met, signed or gave. No contact: their units changed, one side acted alone, a page told a state or a total. */
  is_contact: z.boolean(),
  certainty: Certainty,
  source: Source,
});
export type TwinningEvent = z.infer<typeof TwinningEvent>;

export const Twinning = TwinningSummary.extend({
  vn_side_vi: z.string(),
  vn_side_en: z.string(),
  la_side_vi: z.string().nullable(),
  la_side_en: z.string().nullable(),
  events: z.array(TwinningEvent),
  provenance: Provenance,
});
export type Twinning = z.infer<typeof Twinning>;
