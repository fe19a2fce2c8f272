// Briefs on one sheet: which records have one, and its address in each format.
import type { CollectionId, Lang } from "#contract";

export type BriefKind = "commune" | "twinning" | "post" | "village" | "conference" | "quarter";
export type BriefFormat = "html" | "docx" | "xlsx";

/** The briefs that a record has, by its collection and its kind or level; none of most. */
export function briefKindsOf(collection: CollectionId, properties: object): readonly BriefKind[] {
  const kind = "kind" in properties ? properties.kind : null;
  const level = "level" in properties ? properties.level : null;
  if (collection === "twinnings") return ["twinning"];
  if (collection === "places") return kind === "post" || kind === "village" ? [kind] : [];
  if (collection === "activities") return kind === "conference" || kind === "talks" ? ["conference"] : [];
  if (collection !== "admin-units" || level === "province") return [];
  return level === "commune" ? ["commune", "quarter"] : ["quarter"];
}

/** @param period `2024-Q4`, of the quarter report alone. */
export function briefAddress(
  kind: BriefKind,
  id: string,
  { format, lang, period }: { readonly format: BriefFormat; readonly lang: Lang; readonly period?: string },
): string {
  const parameters = new URLSearchParams({ ...(period !== undefined && { period }), f: format, lang });
  return `/api/briefs/${kind}/${encodeURIComponent(id)}?${parameters.toString()}`;
}
