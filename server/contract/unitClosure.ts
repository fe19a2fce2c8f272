// Which units' facts a filter by one unit finds: what lies in it, and what it became or was, where that is unambiguous.

import type { AdminUnitSummary } from "./adminUnit.ts";

/** What of a unit decides the closure. With `preceded_by_others` it is never found through its predecessors. */
export type Succession = Readonly<
  Pick<AdminUnitSummary, "parent" | "succeeded_by" | "preceded_by_others"> & { id: string }
>;

/**
 * For each unit the ids found by it, itself first. It holds all descendants by `parent`; a successor when all its
 * predecessors are held; a predecessor when all its successors are held; repeated until nothing is added. So the former
 * district Nam Giang finds its new communes, while the former commune A Tiêng does not find all of the new Tây Giang.
 */
export function unitClosure(units: readonly Succession[]): Record<string, readonly string[]> {
  const closureOf = closureAmong(units);
  return Object.fromEntries(units.map(({ id }) => [id, closureOf(id)]));
}

/** The same for one unit at a time, worked out when it is first asked for. */
export function closureAmong(units: readonly Succession[]): (unit: string) => readonly string[] {
  const children = groupBy(units, (unit) => (unit.parent === null ? [] : [unit.parent]));
  const predecessors = leavesOnly(
    groupBy(units, (unit) => unit.succeeded_by),
    units,
  );
  const known = new Map<string, readonly string[]>();
  return (unit) => {
    const closure = known.get(unit) ?? closeOver(unit, units, children, predecessors);
    known.set(unit, closure);
    return closure;
  };
}

type Groups = ReadonlyMap<string, readonly string[]>;

function closeOver(
  id: string,
  units: readonly Succession[],
  children: Groups,
  predecessors: Groups,
): string[] {
  const held = new Set([id]);
  let sizeBefore = 0;
  while (held.size > sizeBefore) {
    sizeBefore = held.size;
    for (const unit of held) for (const child of children.get(unit) ?? []) held.add(child);
    for (const unit of units) {
      const before = predecessors.get(unit.id) ?? [];
      const becameWhole =
        unit.preceded_by_others !== true && before.length > 0 && before.every((other) => held.has(other));
      const after = unit.succeeded_by;
      const cameFromWhole = after.length > 0 && after.every((other) => held.has(other));
      if (becameWhole || cameFromWhole) held.add(unit.id);
    }
  }
  return [id, ...[...held].filter((other) => other !== id).sort()];
}

/** Leaves out a predecessor that holds another one by `parent`: a district beside its communes adds no territory. */
function leavesOnly(predecessors: Groups, units: readonly Succession[]): Groups {
  const parentOf = new Map(units.map((unit) => [unit.id, unit.parent]));
  return new Map(
    [...predecessors].map(([id, before]) => [
      id,
      before.filter((candidate) => !before.some((other) => parentOf.get(other) === candidate)),
    ]),
  );
}

/** Keys of each unit → the ids of the units that name them. */
function groupBy(units: readonly Succession[], keysOf: (unit: Succession) => readonly string[]): Groups {
  const groups = new Map<string, string[]>();
  for (const unit of units) {
    for (const key of keysOf(unit)) groups.set(key, [...(groups.get(key) ?? []), unit.id]);
  }
  return groups;
}
