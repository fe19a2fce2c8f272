// Border markers between the known ones, estimated by number along the line: none of them is surveyed.
import type { Position } from "#contract";
import type { LineReference } from "../lineReference.ts";

const first = 676;
const last = 735;

/** Markers whose kilometre follows from where a source says they stand; the table of places tells each. */
const anchors = [
  { number: first, km: 0 }, // first of the section: the northern tri-point
  { number: 691, km: 37.1 }, // start of the former commune Ch'Ơm
  { number: 702, km: 63.4 }, // end of the former commune Ga Ri
  { number: 717, km: 100.5 }, // the Nam Giang – Đắc Tà Oọc gate
  { number: last, km: 149.0 }, // last of the section: the southern tri-point
] as const;

/** Interpolating by number lands within this of the anchors left out in turn. */
const precisionM = 3000;

export interface Marker {
  readonly number: number;
  readonly position: Position;
  readonly precision_m: number;
}

/** All markers of the section but those that are places already. */
export function estimatedMarkers(reference: LineReference, placed: ReadonlySet<number>): Marker[] {
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return numbers
    .filter((number) => !placed.has(number))
    .map((number) => ({ number, position: reference.pointAt(kmOf(number)), precision_m: precisionM }));
}

function kmOf(number: number): number {
  const index = anchors.findIndex((anchor) => anchor.number >= number);
  const [before, after] = [anchors[Math.max(index - 1, 0)], anchors[index]];
  if (!before || !after) throw new RangeError(`marker ${number} is not one of ${first}–${last}`);
  if (before.number === after.number) return after.km;
  const share = (number - before.number) / (after.number - before.number);
  return before.km + share * (after.km - before.km);
}
