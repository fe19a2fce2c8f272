// A spot for a band across the line that covers no gate and no other band.
import type { KmWindow } from "./scale.ts";

const shares = [0.5, 0.62, 0.38, 0.74, 0.26, 0.86, 0.14, 0.93, 0.07] as const;

/** The kilometre nearest to the middle of a span that stays a half width (km) clear of what is taken; the middle when none does. */
export function freeKm([from, to]: KmWindow, halfKm: number, taken: readonly KmWindow[]): number {
  const spots = shares.map((share) => from + (to - from) * share);
  const isFree = (km: number) => taken.every(([start, end]) => km + halfKm < start || km - halfKm > end);
  return spots.find(isFree) ?? (from + to) / 2;
}
