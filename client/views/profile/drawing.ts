// What every part of the drawing needs: the scale of the window, the sheet, the words.
import type { Country } from "#contract";
import type { Activity } from "../../layers/facts.ts";
import type { Palette } from "../../layers/palette.ts";
import type { KmScale, KmWindow } from "./layout/scale.ts";
import type { Sheet } from "./layout/sheet.ts";
import type { Marks, ProfileLayout } from "./useLayoutOfProfile.ts";
import type { Words } from "./useWords.ts";

export interface Drawing {
  readonly marks: Marks;
  readonly layout: ProfileLayout;
  readonly sheet: Sheet;
  readonly scale: KmScale;
  readonly palette: Palette;
  readonly words: Words;
  readonly matched: ReadonlySet<string> | null;
}

/** Of activities that found no dot, those that the Filter leaves; all of them while its answer is not there yet. */
export function leftBy(matched: Drawing["matched"], activities: readonly Activity[]): readonly Activity[] {
  return matched ? activities.filter(({ id }) => matched.has(id)) : activities;
}

const parts = ["dots", "spans", "places", "bands", "gates"] as const;
export type Part = (typeof parts)[number];

export const lineRow = parts.length;
export const threadRow = parts.length + 1;

/** Rows from the top of the sheet downward, for the arrow keys. */
export function rowOf(side: Country, part: Part): number {
  const index = parts.indexOf(part);
  return side === "LA" ? index : 2 * parts.length + 1 - index;
}

/** The middle of what is in sight of a span; its own middle when nothing is. */
export function seenMiddle([from, to]: KmWindow, scale: KmScale): number {
  const [start, end] = [Math.max(scale.x(from), scale.left), Math.min(scale.x(to), scale.right)];
  return start < end ? (start + end) / 2 : (scale.x(from) + scale.x(to)) / 2;
}
