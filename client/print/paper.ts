// Sheets of paper in millimetres, and what a millimetre is on the screen.
import type { Orientation, Paper } from "../state/sheet.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** ISO 216, millimetres. */
const sides: Readonly<Record<Paper, readonly [short: number, long: number]>> = {
  a4: [210, 297],
  a3: [297, 420],
};

/** The size of a sheet in millimetres. */
export function sheetSize(paper: Paper, orientation: Orientation): Size {
  const [short, long] = sides[paper];
  return orientation === "portrait" ? { width: short, height: long } : { width: long, height: short };
}

/** CSS fixes 96 pixels to the inch of 25.4 mm, on paper as on the screen. */
export const pxPerMm = 96 / 25.4;

const cssDpi = 96;
const wantedDpi = 250;
/** No print is coarser than this. */
export const leastDpi = 200;
/** Small graphics cards draw no larger picture. */
const widestPx = 4096;

/** Picture pixels for a CSS pixel of the frame: 250 dots an inch, or as many as every card can draw. */
export function pixelRatioFor({ width, height }: Size): number {
  return Math.min(wantedDpi / cssDpi, widestPx / Math.max(width, height, 1));
}

/** Dots an inch of a picture so many pixels wide in a frame so many CSS pixels wide. */
export function dpiOf(pictureWidth: number, frameWidth: number): number {
  return (pictureWidth / frameWidth) * cssDpi;
}
