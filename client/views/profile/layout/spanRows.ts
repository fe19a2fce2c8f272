// Rows of what is known only by a span: the unknown groups with their badge, and units with the activities known only there.
import type { Country } from "#contract";
import type { Activity, Ref } from "../../../layers/facts.ts";
import type { SpanRow } from "./activityMarks.ts";
import { type Lanes, packLanes } from "./lanes.ts";
import type { UnknownGroup } from "./placeMarks.ts";
import type { KmWindow } from "./scale.ts";

export const dotPitchPx = 9;
/** Half of the badge of an unknown group. */
export const badgeHalfPx = 15;

export interface LaidSpan {
  readonly ref: Ref;
  readonly side: Country;
  readonly span: KmWindow;
  readonly group: UnknownGroup | null;
  readonly activities: readonly Activity[];
  /** How many of them are drawn as dots before the rest is told as a number. */
  readonly dots: number;
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

const insetPx = 5;
const fewestDots = 3;

/** Spans of one side in lanes: unknown groups next to the places, then short units, then long ones. */
export function spanLanes(
  side: Country,
  groups: readonly UnknownGroup[],
  rows: readonly SpanRow[],
  pxPerKm: number,
): Lanes<LaidSpan> {
  const grouped = groups
    .filter((group) => group.side === side)
    .map((group) => {
      const row = rows.find(({ ref }) => ref === group.ref);
      return laid({ ...group, group, activities: row?.activities ?? [] }, pxPerKm);
    });
  const units = rows
    .filter((row) => row.side === side && row.of === "unit")
    .map((row) => laid({ ...row, group: null }, pxPerKm));
  return packLanes([...grouped, ...units], Number.POSITIVE_INFINITY);
}

type Draft = Pick<LaidSpan, "ref" | "side" | "span" | "group" | "activities">;

function laid({ ref, side, span, group, activities }: Draft, pxPerKm: number): LaidSpan {
  const [from, to] = [span[0] * pxPerKm + insetPx, span[1] * pxPerKm - insetPx];
  const badge = group ? Math.ceil((2 * badgeHalfPx + 6) / dotPitchPx) : 0;
  const fitting = Math.max(fewestDots, Math.floor((to - from) / dotPitchPx) - badge);
  const dots = Math.min(activities.length, fitting);
  const needed = dotsWidth(dots, activities.length, group !== null);
  const middle = (from + to) / 2;
  return {
    ref,
    side,
    span,
    group,
    activities,
    dots,
    start: Math.min(from, middle - needed / 2),
    end: Math.max(to, middle + needed / 2),
    rank: group ? 0 : 1 + (span[1] - span[0]) / 1000,
  };
}

/** Pixels that a badge, the dots and a number of the rest take. */
export function dotsWidth(dots: number, all: number, hasBadge: boolean): number {
  const rest = all > dots ? 26 : 0;
  return (hasBadge ? 2 * badgeHalfPx + 6 : 0) + dots * dotPitchPx + rest;
}
