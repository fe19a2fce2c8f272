// Which markers carry their number: those that a source names and the best known first, then round numbers, as far as there is room.
import type { NumberedMarker } from "../../../layers/located/numberedMarkers.ts";

/** Room for three digits and a little air. */
const apartPx = 30;

/** The markers whose numbers are written at so many pixels per kilometre. */
export function numberLabels(markers: readonly NumberedMarker[], pxPerKm: number): ReadonlySet<number> {
  const kept: NumberedMarker[] = [];
  for (const marker of [...markers].sort((a, b) => rankOf(a) - rankOf(b) || a.number - b.number)) {
    const isFree = kept.every((other) => Math.abs(other.km - marker.km) * pxPerKm >= apartPx);
    if (isFree) kept.push(marker);
  }
  return new Set(kept.map(({ number }) => number));
}

function rankOf({ isPlace, precision_m, number }: NumberedMarker): number {
  if (isPlace) return precision_m / 1e6;
  if (number % 10 === 0) return 1;
  return number % 5 === 0 ? 2 : 3;
}

/** Rows below the line in which the margins of neighbouring markers do not touch. */
export function marginRows(markers: readonly NumberedMarker[]): ReadonlyMap<number, number> {
  const ends: number[] = [];
  return new Map(
    markers.map(({ number, km, precision_m }) => {
      const off = precision_m / 1000;
      const free = ends.findIndex((end) => end <= km - off);
      const row = free === -1 ? ends.length : free;
      ends[row] = km + off;
      return [number, row];
    }),
  );
}
