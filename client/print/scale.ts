/**
 * Scale on paper and zoom of the map.
 *
 * Web Mercator draws a pixel of 512-pixel tiles as `equator · cos φ / (512 · 2^zoom)` metres at latitude φ. A CSS pixel on
 * paper is exactly 25.4 / 96 mm (CSS Values and Units, "absolute lengths"), so the scale's denominator is
 * `metres per pixel · 96 / 0.0254`. The 0.28 mm pixel of OGC's "standardized rendering" is not used: it is a convention of
 * tile matrix sets and no length on this paper. The scale holds at the latitude of the sheet's middle; toward its upper
 * and lower edge it changes with cos φ, and the sphere of Web Mercator differs from the ellipsoid: together less than
 * 1 % anywhere on a sheet of this area.
 */
import { type Bbox, type Position } from "#contract";
import { metresPerPixel, toPixel, toPosition } from "../layers/projection.ts";
import { scaleRange } from "../state/sheet.ts";
import type { Size } from "./paper.ts";

const pixelMetres = 0.0254 / 96;

/** The denominator at which a zoom is drawn on paper at a latitude. */
export function scaleOf(zoom: number, lat: number): number {
  return metresPerPixel(lat, zoom) / pixelMetres;
}

/** The zoom that is drawn on paper at 1:scale, at a latitude. */
export function zoomOf(scale: number, lat: number): number {
  return Math.log2(scaleOf(0, lat) / scale);
}

/** Denominators that are offered. */
export const standardScales = [
  25_000, 50_000, 100_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 750_000, 1_000_000,
] as const;

const clamped = (scale: number) => Math.max(scaleRange.largest, Math.min(scaleRange.smallest, scale));

/** Two figures: what is said on paper is what is drawn. @param rounded to the nearest, or up so that nothing is lost */
export function roundScale(scale: number, rounded: "round" | "ceil" = "round"): number {
  const unit = 10 ** (Math.floor(Math.log10(scale)) - 1);
  return clamped(Math[rounded](scale / unit - (rounded === "ceil" ? 1e-9 : 0)) * unit);
}

export interface Placement {
  readonly center: Position;
  readonly scale: number;
}

/** The middle of a box as it is drawn, and the largest two-figure scale at which all of it is within a frame. */
export function placementOf([west, south, east, north]: Bbox, frame: Size, marginPx: number): Placement {
  const [left, top] = toPixel([west, north], 0);
  const [right, bottom] = toPixel([east, south], 0);
  const center = toPosition([(left + right) / 2, (top + bottom) / 2], 0);
  const room = (side: number) => Math.max(1, side - 2 * marginPx);
  const shrink = Math.max((right - left) / room(frame.width), (bottom - top) / room(frame.height), 1e-9);
  return { center, scale: roundScale(scaleOf(-Math.log2(shrink), center[1]), "ceil") };
}

export interface Bar {
  readonly metres: number;
  readonly mm: number;
  /** Equal parts, each of a round length. */
  readonly parts: number;
}

const steps = [1, 2, 5] as const;
const partsOf: Readonly<Record<(typeof steps)[number], number>> = { 1: 5, 2: 4, 5: 5 };

/** The longest round bar that is no longer than so many millimetres. */
export function barOf(scale: number, widestMm: number): Bar {
  const widest = (widestMm / 1000) * scale;
  const power = 10 ** Math.floor(Math.log10(widest));
  const step = steps.findLast((one) => one * power <= widest) ?? 1;
  const metres = step * power;
  return { metres, mm: (metres / scale) * 1000, parts: partsOf[step] };
}
