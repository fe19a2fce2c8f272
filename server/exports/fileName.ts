// The name of a downloaded file: what, by which Filter, of which day; ASCII, the same in every language.
import { type CollectionId, type Filter, fold, formatFilter } from "#contract";

/** Longer hints are told inside the file only. */
const maxHintLength = 60;

/** `portal-activities-vn-510_gifts-2026-11-23.csv`. */
export function fileNameOf(
  id: CollectionId,
  filter: Filter,
  {
    isNarrowed,
    day,
    extension,
  }: { readonly isNarrowed: boolean; readonly day: string; readonly extension: string },
): string {
  const hint = hintOf(filter, isNarrowed);
  return `portal-${id}${hint && `-${hint}`}-${day}.${extension}`;
}

function hintOf(filter: Filter, isNarrowed: boolean): string {
  const texts = Object.values(formatFilter(filter)).map(asciiOf);
  if (isNarrowed) texts.push("filtered");
  const hint = texts.filter(Boolean).join("_");
  if (hint.length <= maxHintLength && texts.every(Boolean)) return hint;
  return "filtered";
}

/** Letters a to z, digits and hyphens; what is none of these falls. */
function asciiOf(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
