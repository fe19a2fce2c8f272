// One published figure with unit, scope, date and source. Conflicting figures stand side by side.
import { z } from "zod";
import { Certainty, Provenance } from "./provenance.ts";
import { PartialDate } from "./time.ts";

export const IndicatorSummary = z.object({
  indicator: z.string(),
  /** The figure as published; text, since some are lists ("1 large, 17 medium, 42 small"). */
  value: z.string(),
  /** In English, as the table groups it; `_vi` is said on a page in Vietnamese, where it differs. */
  unit: z.string(),
  unit_vi: z.string().nullable(),
  scope: z.string(),
  scope_vi: z.string().nullable(),
  as_of: PartialDate.nullable(),
  certainty: Certainty,
  /** Ids of units, places and twinnings it measures. */
  about_ids: z.array(z.string()),
  /** A figure says nothing without its source, so every page of figures names it. */
  provenance: Provenance,
});
export type IndicatorSummary = z.infer<typeof IndicatorSummary>;

export const Indicator = IndicatorSummary;
export type Indicator = z.infer<typeof Indicator>;
