// Counts of activities by one or two dimensions, in the units of that day or in today's.
import { z } from "zod";
import type { Filter } from "./filter.ts";

/**
 * activities: how many; places_reached: distinct places they name; twinnings_active: distinct single ties across the
 * border that they were held under; last_contact: the latest of their dates; reach: their reported figures.
 */
export const Measure = z.enum(["activities", "places_reached", "twinnings_active", "last_contact", "reach"]);
export type Measure = z.infer<typeof Measure>;

export const Dimension = z.enum([
  "unit",
  "vintage",
  "kind",
  "topic",
  "year",
  "quarter",
  "month",
  "organiser",
  "side",
]);
export type Dimension = z.infer<typeof Dimension>;

/** `recorded`: the unit that the record names. `today`: carried through successions to a unit that exists today. */
export const UnitVintage = z.enum(["recorded", "today"]);
export type UnitVintage = z.infer<typeof UnitVintage>;

/** Keys of the dimension `vintage`: recorded in units that have ended, in units that came with a change, in units that never changed. */
export const RecordedVintage = z.enum(["former", "today", "unchanged"]);
export type RecordedVintage = z.infer<typeof RecordedVintage>;

/** Keys that are no value of a dimension; a client knows them by the tilde. */
export const severalKey = "~several";
export const noneKey = "~none";
const splitPrefix = "~split:";

/** The key of what cannot be carried one way: the unit ended, and several units, or none that is known, came after it. */
export function splitKey(unit: string): string {
  return `${splitPrefix}${unit}`;
}

/** The unit of a split key; null when the key is another one. */
export function splitUnit(key: string): string | null {
  return key.startsWith(splitPrefix) ? key.slice(splitPrefix.length) : null;
}

/** Figures of one unit of reach. Only those of certainty A or B that are no aggregates are summed; the others are counted. */
export const ReachSum = z.object({
  unit_of_reach: z.string(),
  sum: z.number(),
  /** How many figures the sum has, and how many of them are not exact ("over", "nearly", "about"). */
  figures: z.number().int(),
  inexact: z.number().int(),
  not_summable: z.number().int(),
});
export type ReachSum = z.infer<typeof ReachSum>;

/** A count, a partial date, or null: no date, or a measure that does not ask for one value. */
const MeasuredValue = z.union([z.number(), z.string(), z.null()]);

export const StatisticsCell = z.object({
  key: z.string(),
  /** Null when no second dimension was asked. */
  key2: z.string().nullable(),
  /** Activities with exactly this value in each dimension: they add up to `total` over all cells. */
  activities: z.number().int(),
  /** Further activities that have this value among several; each is counted once under `~several`. */
  shared: z.number().int(),
  /**
   * The measure. activities: as above. Places, twinnings and dates: of the activities and of the shared ones, so these
   * do not add up, and `~several` has none of its own (null). reach: null, see there.
   */
  value: MeasuredValue,
  /** Of the measure `reach`: sums over the activities of this cell alone. */
  reach: z.array(ReachSum),
});
export type StatisticsCell = z.infer<typeof StatisticsCell>;

/** `GET /api/statistics`. */
export const Statistics = z.object({
  measure: Measure,
  by: Dimension,
  by2: Dimension.nullable(),
  vintage: UnitVintage,
  /** All activities under the Filter: the number that the list says. */
  total: z.number().int(),
  /** Those among them without any date, and those that only the period hides for want of one. */
  undated: z.number().int(),
  hidden_undated: z.number().int(),
  /** The measure over all of them. */
  value: MeasuredValue,
  reach: z.array(ReachSum),
  /** Reported figures that no sum holds. */
  not_summable: z.number().int(),
  cells: z.array(StatisticsCell),
});
export type Statistics = z.infer<typeof Statistics>;

export interface StatisticsQuery {
  readonly measure: Measure;
  readonly by: Dimension;
  readonly by2: Dimension | null;
  readonly vintage: UnitVintage;
  /** Of the collection activities. */
  readonly filter: Filter;
}

/** `GET /api/statistics/records`: the activities behind one cell, in the order of the collection. */
export const StatisticsRecords = z.object({
  /** Counted in this cell alone, and shared with others. */
  activities: z.array(z.string()),
  shared: z.array(z.string()),
});
export type StatisticsRecords = z.infer<typeof StatisticsRecords>;

/** A cell is named by its keys; `key2` is null where no second dimension is asked. */
export interface RecordsQuery extends Omit<StatisticsQuery, "measure"> {
  readonly key: string;
  readonly key2: string | null;
}
