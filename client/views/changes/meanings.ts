// Codes and names that stand for something else after a change.
import { fold } from "#contract";
import type { Unit, UnitChange } from "./changes.ts";

/** An ended and a new unit that share a code or a name, but not the territory. */
export interface Homonym {
  readonly old: Unit;
  readonly next: Unit;
}

/** Codes that were given to another area: joining data by them would mix territories. */
export function reusedCodes(change: UnitChange): readonly Homonym[] {
  return homonyms(change, (unit) => unit.properties.code)
    .filter(({ old, next }) => old.properties.level === next.properties.level)
    .toSorted((a, b) => a.old.properties.code.localeCompare(b.old.properties.code));
}

/** Names that are those of another level or another area now; a change of level comes first. */
export function changedNames(change: UnitChange): readonly Homonym[] {
  return homonyms(change, (unit) => fold(unit.properties.name_vi ?? "").replaceAll(" ", "")).toSorted(
    (a, b) => Number(isOtherLevel(b)) - Number(isOtherLevel(a)) || compareNames(a, b),
  );
}

export function isOtherLevel({ old, next }: Homonym): boolean {
  return old.properties.level !== next.properties.level;
}

function homonyms({ ended, begun }: UnitChange, keyOf: (unit: Unit) => string): readonly Homonym[] {
  return ended.flatMap((old) =>
    begun
      .filter(
        (next) =>
          keyOf(old) !== "" &&
          keyOf(next) === keyOf(old) &&
          next.properties.country === old.properties.country &&
          !isSameTerritory(old, next, ended),
      )
      .map((next) => ({ old, next })),
  );
}

/** One unit of that level became one unit: only its words changed. */
function isSameTerritory(old: Unit, next: Unit, ended: readonly Unit[]): boolean {
  const before = ended.filter(
    ({ id, properties }) =>
      next.properties.preceded_by.includes(id) && properties.level === next.properties.level,
  );
  return old.properties.succeeded_by.length === 1 && before.length === 1 && before[0]?.id === old.id;
}

function compareNames(a: Homonym, b: Homonym): number {
  return (a.old.properties.name_vi ?? "").localeCompare(b.old.properties.name_vi ?? "", "vi");
}
