// Where something was reported and where not: a matrix of units or twinnings, and the list of the longest silences.
import { z } from "zod";
import type { Filter } from "./filter.ts";
import { Certainty } from "./provenance.ts";
import { UnitVintage } from "./statistics.ts";

/**
 * Of a cell, the first that holds. active: at least one record. not_required: the unit does not touch the border or did
 * not exist in that year, the tie was not signed yet or had lost its Vietnamese side, the kind is not among those that
 * count. no_data: no record of the portal, of any unit, has that year, kind or topic. nothing_reported: all else.
 */
export const CoverageState = z.enum(["active", "nothing_reported", "not_required", "no_data"]);
export type CoverageState = z.infer<typeof CoverageState>;

export const CoverageRows = z.enum(["unit", "twinning"]);
export type CoverageRows = z.infer<typeof CoverageRows>;
export const CoverageColumns = z.enum(["kind", "topic", "year"]);
export type CoverageColumns = z.infer<typeof CoverageColumns>;

export const CoverageCell = z.object({
  /** Activities that have the row and the column, alone or among several. */
  activities: z.number().int(),
  /** Dated contacts in the history of a twinning in that year, besides; 0 elsewhere. */
  events: z.number().int(),
  state: CoverageState,
});
export type CoverageCell = z.infer<typeof CoverageCell>;

/** `GET /api/coverage`. */
export const Coverage = z.object({
  by: CoverageRows,
  by2: CoverageColumns,
  vintage: UnitVintage,
  /** The kinds that count; null when all do. */
  kinds: z.array(z.string()).nullable(),
  /** Activities under the Filter and the rule of kinds, those among them without a date, and those that stand in no row. */
  total: z.number().int(),
  undated: z.number().int(),
  elsewhere: z.number().int(),
  /** Codes or years, in their order. */
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      /** Id of the unit or of the twinning. */
      id: z.string(),
      /** One for each column, in the same order. */
      cells: z.array(CoverageCell),
      /** Activities of the row without any value in the columns: without a date, without a topic. */
      outside: z.number().int(),
    }),
  ),
});
export type Coverage = z.infer<typeof Coverage>;

export interface CoverageQuery {
  readonly by: CoverageRows;
  readonly by2: CoverageColumns;
  readonly vintage: UnitVintage;
  readonly kinds: readonly string[] | null;
  readonly filter: Filter;
}

/** Which record says so, and how sure it is. The date is as exact as it was written. */
export const Contact = z.object({
  date: z.string(),
  certainty: Certainty,
  /** Id of the activity or of the twinning event. */
  id: z.string(),
  of: z.enum(["activity", "twinning_event"]),
});
export type Contact = z.infer<typeof Contact>;

export const Gap = z.object({
  id: z.string(),
  last_contact: Contact.nullable(),
  /** Whole months from the last and from the first day that the date can mean; null when no contact has a date. */
  months_at_least: z.number().int().nullable(),
  months_at_most: z.number().int().nullable(),
  /** Records that count but have no date: the last contact may be later than is said. */
  undated: z.number().int(),
  /** Of a unit: later or undated records of a former unit that was split among this one and others; which is meant, nobody says. */
  uncarried: z.number().int(),
  /** The rule is broken whatever day the date means, and no undated or uncarried record leaves it open. */
  is_sure: z.boolean(),
});
export type Gap = z.infer<typeof Gap>;

/** `GET /api/gaps`: what waited longest comes first, and before it what has no dated contact at all. */
export const Gaps = z.object({
  by: CoverageRows,
  as_of: z.string(),
  months: z.number().int(),
  kinds: z.array(z.string()).nullable(),
  /** How many units (on the border, existing on that day) or twinnings (single, across the border) were looked at. */
  considered: z.number().int(),
  gaps: z.array(Gap),
});
export type Gaps = z.infer<typeof Gaps>;

export interface GapsQuery {
  readonly by: CoverageRows;
  /** The day that waiting is counted to; null: the latest day that any contact may mean. */
  readonly asOf: string | null;
  /** Without contact for so many months, at least. */
  readonly months: number;
  readonly kinds: readonly string[] | null;
}
