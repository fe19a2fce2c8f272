// Lanes for places (or gates): symbol, name and the span of its precision beside one another, nothing on anything else.
import { type Lanes, packLanes } from "./lanes.ts";
import type { PlaceMark } from "./placeMarks.ts";
import { textWidth } from "./textWidth.ts";

export const symbolRadiusPx = 8;
export const labelGapPx = 11;

export interface LabelledMark {
  readonly mark: PlaceMark;
  /** The name stands right of the symbol, or left of it where the line ends. */
  readonly isLeft: boolean;
  readonly labelPx: number;
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/** Posts first, then what is twinned: their links to the line stay short. */
function rankOf({ kind, isTwinned }: PlaceMark): number {
  if (kind === "gate" || kind === "post") return 0;
  return isTwinned ? 1 : 2;
}

/** Lanes at so many pixels per kilometre, for the whole line, so that panning moves nothing from lane to lane. */
export function placeLanes(
  marks: readonly PlaceMark[],
  pxPerKm: number,
  lengthKm: number,
  mostLanes: number,
): Lanes<LabelledMark> {
  return packLanes(
    marks.map((mark) => labelled(mark, pxPerKm, lengthKm)),
    mostLanes,
  );
}

function labelled(mark: PlaceMark, pxPerKm: number, lengthKm: number): LabelledMark {
  const x = mark.km * pxPerKm;
  const labelPx = textWidth(mark.name);
  const isLeft = x + labelGapPx + labelPx > lengthKm * pxPerKm && x > labelPx + labelGapPx;
  const reach = labelGapPx + labelPx;
  return {
    mark,
    isLeft,
    labelPx,
    start: Math.min(mark.span[0] * pxPerKm, x - (isLeft ? reach : symbolRadiusPx)),
    end: Math.max(mark.span[1] * pxPerKm, x + (isLeft ? symbolRadiusPx : reach)),
    rank: rankOf(mark),
  };
}

/** Scales come in steps, so that lanes change only now and then while one zooms; never coarser than what is shown. */
export function laneScale(pxPerKm: number, wholePxPerKm: number): number {
  const stepsPerDoubling = 2;
  const steps = Math.floor(Math.log2(pxPerKm / wholePxPerKm) * stepsPerDoubling + 1e-6);
  return wholePxPerKm * 2 ** (Math.max(0, steps) / stepsPerDoubling);
}

/** Where the name begins: beside its symbol; held at the window's left edge, or turned to the left at its right edge, as far as its own span has room. */
export function labelX(
  { isLeft, labelPx }: LabelledMark,
  x: number,
  [spanStart, spanEnd]: readonly [number, number],
  edges: { readonly left: number; readonly right: number },
): number {
  const [before, after] = [x - labelGapPx - labelPx, x + labelGapPx];
  const natural = isLeft ? before : after;
  const held = edges.left + 4;
  if (natural < held && spanEnd >= held + labelPx) return held;
  return natural + labelPx > edges.right && before >= spanStart ? before : natural;
}
