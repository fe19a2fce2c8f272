// What a unit is today, through every succession.
import type { FeatureIndex } from "../../api/useFeatureIndex.ts";

/** Ids of the units that exist today where a unit was; itself while it exists, several where it was parted, none when no table says. */
export function unitsNow(index: FeatureIndex, id: string, seen: readonly string[] = []): readonly string[] {
  const unit = index.find("admin-units", id)?.properties;
  if (!unit || seen.includes(id)) return [];
  if (unit.valid_to === null) return [id];
  return [...new Set(unit.succeeded_by.flatMap((next) => unitsNow(index, next, [...seen, id])))];
}
