// What the data name one by one, to stand beside the totals that sources report.
import type { FeatureOf, TwinningSummary } from "#contract";
import type { FeatureIndex } from "../../api/useFeatureIndex.ts";

/** The indicators whose figures count twins. */
export const countedIndicators = ["twinned_hamlets", "twinned_lao_villages", "twinned_pairs"] as const;
export type CountedIndicator = (typeof countedIndicators)[number];

/** Single ties across the border that a source calls a twinning: no totals, no domestic ties, no informal ones. */
function isCounted(tie: TwinningSummary): boolean {
  return !tie.is_aggregate && !tie.is_domestic && tie.status !== "informal_ties";
}

/** The ids of what these ties name: hamlets and villages as places, pairs as ties between two of them. */
export function namedIn(
  indicator: CountedIndicator,
  ties: readonly FeatureOf<TwinningSummary>[],
  index: FeatureIndex,
): readonly string[] {
  const counted = ties.filter(({ properties }) => isCounted(properties));
  const villages = (ids: readonly string[]) =>
    ids.filter((id) => index.find("places", id)?.properties.kind === "village");
  const vnVillages = (tie: TwinningSummary) => (tie.vn_is_one_of ? [] : villages(tie.vn_ids));
  const found: Readonly<Record<CountedIndicator, readonly string[]>> = {
    twinned_hamlets: counted.flatMap(({ properties }) => vnVillages(properties)),
    twinned_lao_villages: counted.flatMap(({ properties }) => villages(properties.la_ids)),
    twinned_pairs: counted.flatMap(({ id, properties }) =>
      vnVillages(properties).length > 0 && villages(properties.la_ids).length > 0 ? [id] : [],
    ),
  };
  return [...new Set(found[indicator])];
}

/** How many of a reported total are not named yet; null where the total is no whole number. */
export function stillOpen(reported: string, named: number): number | null {
  return /^\d+$/.test(reported) ? Math.max(Number(reported) - named, 0) : null;
}
