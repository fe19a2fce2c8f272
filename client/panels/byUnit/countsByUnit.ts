// The cells of statistics by unit, parted into units and what stands in none: together they hold every activity once.
import { noneKey, severalKey, splitUnit, type Statistics, type StatisticsCell } from "#contract";

export interface CountsByUnit {
  readonly ofUnit: ReadonlyMap<string, StatisticsCell>;
  /** `~several`, `~split:` and `~none`: each is a heading of its own. */
  readonly unplaced: readonly StatisticsCell[];
  /** Activities by where they are counted once; they add up to the total. */
  readonly sums: Sums;
}

export interface Sums {
  readonly total: number;
  readonly one: number;
  readonly several: number;
  readonly split: number;
  readonly none: number;
}

export function countsByUnit({ cells, total }: Pick<Statistics, "cells" | "total">): CountsByUnit {
  const inUnits = cells.filter(({ key }) => !key.startsWith("~"));
  const unplaced = cells.filter(({ key }) => key.startsWith("~"));
  const sumOf = (isMeant: (key: string) => boolean) =>
    cells.filter(({ key }) => isMeant(key)).reduce((sum, { activities }) => sum + activities, 0);
  return {
    ofUnit: new Map(inUnits.map((cell) => [cell.key, cell])),
    unplaced,
    sums: {
      total,
      one: sumOf((key) => !key.startsWith("~")),
      several: sumOf((key) => key === severalKey),
      split: sumOf((key) => splitUnit(key) !== null),
      none: sumOf((key) => key === noneKey),
    },
  };
}

/** All activities that have the key, alone or among several. */
export const countOf = (cell: StatisticsCell | undefined): number =>
  cell === undefined ? 0 : cell.activities + cell.shared;
