// Where a spot lies that was asked for by marker or by kilometre, and how far off that may be.
import type { Position } from "#contract";
import type { At } from "../../state/at.ts";
import { type BorderLine, borderLineOf, crossingAt } from "../borderLine.ts";
import type { Facts } from "../facts.ts";
import { toPosition } from "../projection.ts";
import { type NumberedMarker, numberedMarkers } from "./numberedMarkers.ts";

export interface Located {
  readonly at: At;
  readonly km: number;
  readonly position: Position;
  /** Metres within which the spot is taken to lie. */
  readonly margin_m: number;
  /** The marker it is counted from, and the next one in the direction counted; null without. */
  readonly marker: NumberedMarker | null;
  readonly toward: NumberedMarker | null;
}

/** What the line can answer. */
export interface Range {
  readonly firstMarker: number;
  readonly lastMarker: number;
  readonly lengthKm: number;
}

const metresPerKm = 1000;
/** A kilometre of our own ruler is as good as the line drawn (60 m), the ruler (60 m) and the tenth it is told in (50 m). */
const rulerMargin_m = 200;
/** The line is read at this zoom; only the ratio matters. */
const readZoom = 12;

type Ground = Pick<Facts, "border" | "places">;

export function rangeOf(ground: Ground): Range | null {
  const line = borderLineOf(ground.border);
  const markers = numberedMarkers(ground);
  if (!line) return null;
  const numbers = markers.map(({ number }) => number);
  return {
    firstMarker: Math.min(...numbers),
    lastMarker: Math.max(...numbers),
    lengthKm: line.lengthKm,
  };
}

/** The spot; null when there is no such marker or the line does not reach so far. */
export function locate(at: At, ground: Ground): Located | null {
  const line = borderLineOf(ground.border);
  if (!line) return null;
  if (at.of === "km") {
    if (at.km > line.lengthKm) return null;
    const position = positionAt(line, at.km);
    return { at, km: at.km, position, margin_m: rulerMargin_m, marker: null, toward: null };
  }
  const markers = numberedMarkers(ground);
  const index = markers.findIndex(({ number }) => number === at.number);
  const marker = markers[index];
  if (!marker) return null;
  const km = marker.km + at.offset_m / metresPerKm;
  if (km < 0 || km > line.lengthKm) return null;
  return {
    at,
    km,
    position: at.offset_m === 0 ? marker.position : positionAt(line, km),
    margin_m: marker.precision_m,
    marker,
    toward: (at.offset_m === 0 ? null : markers[index + Math.sign(at.offset_m)]) ?? null,
  };
}

function positionAt(line: BorderLine, km: number): Position {
  return toPosition(crossingAt(line, km, readZoom).pixel, readZoom);
}
