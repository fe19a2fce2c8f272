// Counts for the filter bar: how many activities each further choice would leave under a Filter.
import { z } from "zod";

/** The dimensions counted, each under the Filter without its own parameter. */
export const FacetKey = z.enum(["unit", "kind", "topic", "period", "side", "scope", "twinned", "certainty"]);
export type FacetKey = z.infer<typeof FacetKey>;

export const Facets = z.object({
  /** All activities, those the Filter leaves, and those that only the period hides for want of a date. */
  total: z.number().int(),
  matched: z.number().int(),
  undated: z.number().int(),
  /** Choice → count. `period` counts each period asked by `count_periods`; undated facts belong to none. */
  facets: z.record(FacetKey, z.record(z.string(), z.number().int())),
});
export type Facets = z.infer<typeof Facets>;
