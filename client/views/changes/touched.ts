// Ties that a change touches: those that lost the side that signed, and those that name a unit or a place in one that ended.
import type { FeatureOf, TwinningSummary } from "#contract";
import type { FeatureIndex } from "../../api/useFeatureIndex.ts";
import { termState } from "../../panels/details/paperTerm.ts";
import type { UnitChange } from "./changes.ts";

export type Tie = FeatureOf<TwinningSummary>;

export interface TouchedTies {
  /** Single ties across the border without a Vietnamese side; those with a running paper first. */
  readonly lost: readonly Tie[];
  readonly others: readonly Tie[];
}

/** Of the given ties those that the change touches. */
export function touchedTies(
  { ended }: UnitChange,
  ties: readonly Tie[],
  index: FeatureIndex,
  today: string,
): TouchedTies {
  const gone = new Set(ended.map(({ id }) => id));
  const touched = ties.filter(({ properties }) =>
    properties.vn_ids.some((id) => gone.has(id) || gone.has(formerUnit(id, index) ?? "")),
  );
  const isLost = ({ properties }: Tie) =>
    properties.lost_vn_side && !properties.is_domestic && !properties.is_aggregate;
  const rank = (tie: Tie) => papersRank(tie, index, today);
  return {
    lost: touched.filter(isLost).toSorted((a, b) => rank(a) - rank(b)),
    others: touched.filter((tie) => !isLost(tie)),
  };
}

function formerUnit(id: string, index: FeatureIndex): string | null {
  return index.find("places", id)?.properties.former_unit ?? null;
}

/** A running paper waits for a signatory; one that is over can only be renewed; then come ties without any. */
function papersRank(tie: Tie, index: FeatureIndex, today: string): number {
  const states = tie.properties.paper_ids.flatMap((id) => {
    const paper = index.find("papers", id);
    return paper ? [termState(paper.properties, today)] : [];
  });
  if (states.includes("running") || states.includes("to_come")) return 0;
  if (states.includes("not_stated")) return 1;
  return states.length > 0 ? 2 : 3;
}
