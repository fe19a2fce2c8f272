// The course of the border at a zoom: the line without the meanders that a ribbon's offset would tie into knots.
import type { Position } from "#contract";
import { type BorderLine, generalise, pixelAt } from "../borderLine.ts";
import { add, type Pixel, toPosition } from "../projection.ts";

/** Distance between samples along the line, and how far to each side they are averaged, in pixels. */
const samplePx = 2.5;
const reachPx = 11;
const passes = 3;

export interface Course {
  readonly pixels: readonly Pixel[];
  /** Kilometres between two samples. */
  readonly stepKm: number;
  readonly zoom: number;
}

/** The smoothed course at a zoom; its ends stay on the line's ends. */
export function courseAt(line: BorderLine, zoom: number): Course {
  const count = Math.max(2, Math.round(lengthPx(line, zoom) / samplePx));
  const stepKm = line.lengthKm / count;
  let pixels = Array.from({ length: count + 1 }, (_, index) => pixelAt(line, index * stepKm, zoom));
  const reach = Math.round(reachPx / samplePx);
  for (let pass = 0; pass < passes; pass++) pixels = averaged(pixels, reach);
  return { pixels, stepKm, zoom };
}

function lengthPx(line: BorderLine, zoom: number): number {
  return line.rulerLength * 2 ** (zoom - line.rulerZoom);
}

function averaged(pixels: readonly Pixel[], reach: number): Pixel[] {
  return pixels.map((_, index) => {
    // The window shrinks towards the ends, so that these do not move.
    const width = Math.min(reach, index, pixels.length - 1 - index);
    const window = pixels.slice(index - width, index + width + 1);
    const [x, y] = window.reduce<Pixel>((sum, pixel) => add(sum, pixel), [0, 0]);
    return [x / window.length, y / window.length];
  });
}

/** Wiggles smaller than this are left out of a ribbon, in pixels: averaged hairpins end in tiny cusps, which an offset would blow up. */
const cuspPx = 0.5;

/** The course between two kilometres. */
export function sliceCourse({ pixels, stepKm, zoom }: Course, from: number, to: number): Position[] {
  const first = Math.max(0, Math.round(from / stepKm));
  const last = Math.min(pixels.length - 1, Math.round(to / stepKm));
  const slice = pixels.slice(first, Math.max(last, first + 1) + 1);
  return generalise(slice, cuspPx).map((pixel) => toPosition(pixel, zoom));
}
