// Who does what, where (3W): one row for each activity, organiser and place.
import type { ActivityFeature } from "../describe.ts";
import type { Gazetteer, Where } from "./gazetteer.ts";

export interface ThreeWRow {
  readonly activity: ActivityFeature;
  /** Null: the source names none. */
  readonly organiser: string | null;
  /** Null: the source names no place and no unit. */
  readonly where: Where | null;
  /** The activity is counted here, and in none of its other rows. */
  readonly isFirst: boolean;
}

/** The rows of an activity, at least one. */
export function rowsOf(activity: ActivityFeature, { wheresOf }: Gazetteer): readonly ThreeWRow[] {
  const organisers = orNull([...new Set(activity.properties.organisers)]);
  const wheres = orNull(wheresOf(activity));
  const pairs = organisers.flatMap((organiser) => wheres.map((where) => ({ organiser, where })));
  return pairs.map((pair, index) => ({ activity, ...pair, isFirst: index === 0 }));
}

function orNull<Item>(items: readonly Item[]): readonly (Item | null)[] {
  return items.length > 0 ? items : [null];
}
