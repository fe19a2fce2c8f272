// What was reported towards each content item of a programme.
import { z } from "zod";
import type { Filter } from "./filter.ts";
import { StatisticsCell, UnitVintage } from "./statistics.ts";

export const ItemProgress = z.object({
  /** Id of the programme item. */
  item: z.string(),
  /** Activities dated within the programme's period; they add up over the cells. */
  total: z.number().int(),
  /** Activities that would count but have no date: whether they fall in the period is not known. */
  undated: z.number().int(),
  /** By quarter (`key`) and unit (`key2`). */
  cells: z.array(StatisticsCell),
});
export type ItemProgress = z.infer<typeof ItemProgress>;

/**
 * `GET /api/programmes/{id}/progress`. An activity counts towards an item when its kind is among the item's kinds or,
 * where the item names no kind, when it has one of the item's topics. One activity may count towards several items.
 */
export const ProgrammeProgress = z.object({
  programme: z.string(),
  vintage: UnitVintage,
  items: z.array(ItemProgress),
});
export type ProgrammeProgress = z.infer<typeof ProgrammeProgress>;

export interface ProgressQuery {
  readonly programme: string;
  readonly vintage: UnitVintage;
  readonly filter: Filter;
}
