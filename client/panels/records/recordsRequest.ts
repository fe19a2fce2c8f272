// What stands behind a number: how to ask for its records, and in which view the same Filter shows them.
import type { Filter, RecordsQuery } from "#contract";
import type { ViewPatch } from "../../state/useView.ts";

export interface RecordsRequest {
  /** Names the number in words: what, where, when. */
  readonly title: string;
  readonly ask: RecordsAsk;
  /** Where a Filter says the same as the number. */
  readonly sameFilter?: ViewPatch;
}

/** By the keys of a cell of the statistics; or by a Filter alone, with the steps of a tie's history of one year (or all). */
export type RecordsAsk =
  | {
      readonly by: "cell";
      readonly cell: RecordsQuery;
      /** Leaves out what the cell shares with others. */
      readonly isAlone?: boolean;
    }
  | {
      readonly by: "filter";
      readonly filter: Filter;
      readonly events?: TieEvents;
      /** Keeps what has no topic: no Filter says that. */
      readonly isWithoutTopic?: boolean;
    };

export interface TieEvents {
  readonly tie: string;
  /** A year; `undated`: those without a date. */
  readonly when: string;
}
