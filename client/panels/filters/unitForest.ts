// Admin units as trees, one for each side: provinces of both vintages, their districts, their communes.
import { type AdminUnitSummary, Country, type FeatureOf } from "#contract";

export type Unit = FeatureOf<AdminUnitSummary>;

export interface UnitNode {
  readonly unit: Unit;
  readonly children: readonly UnitNode[];
}

export interface UnitTree {
  readonly country: Country;
  readonly roots: readonly UnitNode[];
}

/** Today's division stands before the former one; the order of the answer is kept otherwise. A unit whose parent is unknown is a root. */
export function unitForest(units: readonly Unit[]): readonly UnitTree[] {
  const known = new Set(units.map((unit) => unit.id));
  const childrenOf = (parent: string | null): UnitNode[] =>
    units
      .filter(({ properties }) =>
        parent === null
          ? properties.parent === null || !known.has(properties.parent)
          : properties.parent === parent,
      )
      .toSorted((a, b) => Number(isFormer(a)) - Number(isFormer(b)))
      .map((unit) => ({ unit, children: childrenOf(unit.id) }));
  const roots = childrenOf(null);
  return Country.options.map((country) => ({
    country,
    roots: roots.filter(({ unit }) => unit.properties.country === country),
  }));
}

export const isFormer = ({ properties }: Unit) => properties.valid_to !== null;

/** Nodes that must be open so that the chosen units are seen, and all provinces. */
export function openAtFirst(forest: readonly UnitTree[], chosen: readonly string[]): string[] {
  const holdsChosen = ({ unit, children }: UnitNode): boolean =>
    chosen.includes(unit.id) || children.some(holdsChosen);
  const open = (node: UnitNode): string[] => [
    ...(node.unit.properties.level === "province" || node.children.some(holdsChosen) ? [node.unit.id] : []),
    ...node.children.flatMap(open),
  ];
  return forest.flatMap(({ country, roots }) => [country, ...roots.flatMap(open)]);
}
