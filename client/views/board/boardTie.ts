// A tie as the board reads it: how old, what its papers say, what is not known, and whether it keeps silent.
import type { FeatureOf, PaperSummary, TwinningSummary } from "#contract";
import type { FeatureIndex } from "../../api/useFeatureIndex.ts";
import { termState } from "../../panels/details/paperTerm.ts";
import { type Age, type Anniversary, ageOf, nextAnniversary } from "./dates.ts";

/** What no page read so far says about a tie. */
export const unknowns = ["date", "paper", "partner", "position", "successor"] as const;
export type Unknown = (typeof unknowns)[number];

export interface BoardTie {
  readonly id: string;
  readonly tie: TwinningSummary;
  readonly age: Age | null;
  readonly anniversary: Anniversary | null;
  readonly papers: readonly FeatureOf<PaperSummary>[];
  /** Every paper that is known has a stated term, and all of these are over. */
  readonly isLapsed: boolean;
  /** Among the gaps: no dated contact for the asked months before the day they are judged by, or none at all. */
  readonly isSilent: boolean;
  readonly missing: readonly Unknown[];
}

export interface BoardRule {
  readonly today: string;
  /** Ties that the rule of contact calls silent. */
  readonly silent: ReadonlySet<string>;
}

export function boardTie(
  { id, properties: tie }: FeatureOf<TwinningSummary>,
  index: FeatureIndex,
  { today, silent }: BoardRule,
): BoardTie {
  const papers = tie.paper_ids.flatMap((paper) => index.find("papers", paper) ?? []);
  const isUnknown: Record<Unknown, boolean> = {
    date: tie.signed_on === null,
    paper: tie.paper_ids.length === 0,
    partner: hasUnnamedSide(tie, index),
    position: [...tie.vn_ids, ...tie.la_ids].some(
      (party) => index.find("places", party)?.properties.coord_precision === "none",
    ),
    successor: tie.lost_vn_side,
  };
  return {
    id,
    tie,
    age: tie.signed_on === null ? null : ageOf(tie.signed_on, today),
    anniversary: tie.signed_on === null ? null : nextAnniversary(tie.signed_on, today),
    papers,
    isLapsed: papers.length > 0 && papers.every((paper) => termState(paper.properties, today) === "over"),
    isSilent: silent.has(id),
    missing: unknowns.filter((unknown) => isUnknown[unknown]),
  };
}

/** One of several is meant, or of posts and villages only the unit around them is named. */
function hasUnnamedSide(tie: TwinningSummary, index: FeatureIndex): boolean {
  if (tie.vn_is_one_of || tie.is_aggregate) return true;
  if (tie.kind !== "post" && tie.kind !== "village") return false;
  const namesPlace = (ids: readonly string[]) => ids.some((id) => index.find("places", id) !== undefined);
  return !namesPlace(tie.vn_ids) || !namesPlace(tie.la_ids);
}
