// Which resolution made a unit what it is.
import type { FeatureOf, PaperSummary } from "#contract";

/** The resolutions about a unit: those that made it what it is. */
export function resolutionsAbout(
  unit: string | null,
  papers: readonly FeatureOf<PaperSummary>[],
): readonly FeatureOf<PaperSummary>[] {
  if (unit === null) return [];
  return papers.filter(
    ({ properties }) => properties.kind === "resolution" && properties.about_ids.includes(unit),
  );
}
