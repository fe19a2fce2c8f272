// The map's frame on paper as a plane: where a position lies in it, in CSS pixels from its upper left corner.
import type { Position } from "#contract";
import { type Pixel, toPixel, toPosition } from "../layers/projection.ts";
import type { Size } from "./paper.ts";
import { zoomOf } from "./scale.ts";

export interface FramePlane {
  readonly size: Size;
  readonly project: (position: Position) => Pixel;
  readonly unproject: (pixel: Pixel) => Position;
  readonly isWithin: (position: Position) => boolean;
}

/** The plane about a middle at 1:scale. */
export function framePlane(size: Size, center: Position, scale: number): FramePlane {
  const zoom = zoomOf(scale, center[1]);
  const [x, y] = toPixel(center, zoom);
  const [left, top] = [x - size.width / 2, y - size.height / 2];
  const project = (position: Position): Pixel => {
    const [px, py] = toPixel(position, zoom);
    return [px - left, py - top];
  };
  return {
    size,
    project,
    unproject: ([px, py]) => toPosition([px + left, py + top], zoom),
    isWithin: (position) => {
      const [px, py] = project(position);
      return px >= 0 && py >= 0 && px <= size.width && py <= size.height;
    },
  };
}
