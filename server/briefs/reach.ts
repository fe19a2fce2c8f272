// Results as reported: sums of what may be summed, each saying of how many figures it is.
import { formatNumber, type Statistics } from "#contract";
import type { Fact } from "./brief.ts";
import type { Telling } from "./draft.ts";
import { fact } from "./parts.ts";

/** What may be summed, by unit, and how many figures each sum has; one of them not exact makes the sum `≈`. */
function reachSums({ lang, reading }: Telling, { reach }: Statistics) {
  return reach
    .filter(({ figures }) => figures > 0)
    .toSorted((a, b) => b.figures - a.figures || (a.unit_of_reach < b.unit_of_reach ? -1 : 1))
    .map(({ unit_of_reach, sum, figures, inexact }) => ({
      unit: reading.labelOf("reach_unit", unit_of_reach),
      text: `${inexact > 0 ? "≈ " : ""}${formatNumber(lang, sum)}`,
      figures: formatNumber(lang, figures),
    }));
}

/** Reported results, a fact for each unit. */
export function reachRows(telling: Telling, statistics: Statistics): readonly Fact[] {
  const others = statistics.not_summable;
  return [
    ...reachSums(telling, statistics).flatMap(({ unit, text, figures }) =>
      fact(unit, [`${text} (${figures})`]),
    ),
    ...(others === 0 ? [] : fact(telling.words.reachOthers, [formatNumber(telling.lang, others)])),
  ];
}

/** So many units of reach stand on paper, those of most figures first. */
const reachOnPaper = 4;

/** The same as one fact. */
export function reachFacts(telling: Telling, statistics: Statistics): readonly Fact[] {
  const { lang, words } = telling;
  const others = statistics.not_summable;
  const told = fact(words.reach, [
    ...reachSums(telling, statistics).map(({ unit, text, figures }) => `${text} ${unit} (${figures})`),
    others === 0 ? null : `${words.reachOthers}: ${formatNumber(lang, others)}`,
  ]);
  return told.map((one) => ({ ...one, shown: reachOnPaper }));
}
