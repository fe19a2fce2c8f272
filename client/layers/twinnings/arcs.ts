// Curves across the border: an arc leaves each side square to the line; several arcs between the same ends fan like a sheaf.
import type { Position } from "#contract";
import { type BorderLine, crossingAt, nearestKm } from "../borderLine.ts";
import { add, between, direction, distance, type Pixel, toPixel, toPosition } from "../projection.ts";

const segments = 32;
/** How far an arc runs square to the border before it turns, as a share of its length. */
const stiffness = 0.42;
/** Where the branches of a many-sided tie join, as a share of the way. */
const joint = 0.3;

/** A cubic curve as a line of positions; `bend` moves its belly along the border, in pixels. */
export function arc(from: Pixel, to: Pixel, outward: Pixel, bend: number): Pixel[] {
  const reach = distance(from, to) * stiffness;
  const along: Pixel = [-outward[1], outward[0]];
  const leaving = add(add(from, outward, reach), along, bend);
  const arriving = add(add(to, outward, -reach), along, bend);
  return Array.from({ length: segments + 1 }, (_, index) =>
    bezier(from, leaving, arriving, to, index / segments),
  );
}

function bezier(a: Pixel, b: Pixel, c: Pixel, d: Pixel, t: number): Pixel {
  const s = 1 - t;
  const weigh = (axis: 0 | 1) =>
    s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
  return [weigh(0), weigh(1)];
}

/** Where a tie ends, and how much room the symbol there takes, in pixels: the arc stops at its edge. */
export interface End {
  readonly position: Position;
  readonly radiusPx: number;
}

export interface Tie {
  readonly vn: readonly End[];
  readonly la: readonly End[];
  /** Left open before the Vietnamese end, in pixels: the mark of a side that was dissolved. */
  readonly gapPx: number;
  /** How far it lies beside the middle of the sheaf of ties with the same ends, in pixels. */
  readonly besidePx: number;
}

export interface Strand {
  readonly part: "trunk" | "branch";
  readonly positions: Position[];
}

/** The strands of a tie at a zoom: one arc, or branches that join one trunk where a side names several ends. */
export function strands({ vn, la, besidePx, gapPx }: Tie, line: BorderLine | null, zoom: number): Strand[] {
  const pixel = ({ position }: End) => toPixel(position, zoom);
  const [vnMiddle, laMiddle] = [middle(vn.map(pixel)), middle(la.map(pixel))];
  const outward = outwardAt(line, toPosition(between(vnMiddle, laMiddle), zoom), vnMiddle, laMiddle);
  const shift: Pixel = [-outward[1] * besidePx, outward[0] * besidePx];
  const vnHub = vn.length > 1 ? add(between(vnMiddle, laMiddle, joint), shift) : vnMiddle;
  const laHub = la.length > 1 ? add(between(laMiddle, vnMiddle, joint), shift) : laMiddle;
  const edge = (ends: readonly End[]) => (ends.length === 1 ? (ends[0]?.radiusPx ?? 0) : 0);
  const strand = (
    part: Strand["part"],
    from: Pixel,
    to: Pixel,
    belly: number,
    startPx: number,
    endPx: number,
  ): Strand => {
    const pixels = trim(arc(from, to, outward, belly), startPx, endPx);
    return { part, positions: pixels.map((each) => toPosition(each, zoom)) };
  };
  return [
    strand("trunk", vnHub, laHub, besidePx * 1.4, edge(vn) + gapPx, edge(la)),
    ...(vn.length > 1 ? vn.map((end) => strand("branch", pixel(end), vnHub, 0, end.radiusPx, 0)) : []),
    ...(la.length > 1 ? la.map((end) => strand("branch", laHub, pixel(end), 0, 0, end.radiusPx)) : []),
  ];
}

/** Takes off what lies within so many pixels of the ends; a curve shorter than that stays whole. */
export function trim(pixels: readonly Pixel[], startPx: number, endPx: number): Pixel[] {
  const kept = cutStart(cutStart(pixels, startPx).toReversed(), endPx).toReversed();
  return kept.length < 2 ? [...pixels] : kept;
}

function cutStart(pixels: readonly Pixel[], px: number): Pixel[] {
  const [start] = pixels;
  const index = start ? pixels.findIndex((pixel) => distance(pixel, start) > px) : -1;
  const [inside, outside] = [pixels[index - 1], pixels[index]];
  if (!start || !inside || !outside) return [];
  const [near, far] = [distance(inside, start), distance(outside, start)];
  return [between(inside, outside, (px - near) / (far - near)), ...pixels.slice(index)];
}

function middle(pixels: readonly Pixel[]): Pixel {
  const [x, y] = pixels.reduce<Pixel>((sum, pixel) => add(sum, pixel), [0, 0]);
  return [x / pixels.length, y / pixels.length];
}

/** From Việt Nam to Laos, square to the border near a position; the straight way where there is no line. */
function outwardAt(line: BorderLine | null, near: Position, from: Pixel, to: Pixel): Pixel {
  const straight = direction(from, to);
  if (!line) return straight;
  const { toLaos } = crossingAt(line, nearestKm(line, near), 0);
  // Where the ends lie so that the square way leads astray, lean towards the straight one.
  const agreement = toLaos[0] * straight[0] + toLaos[1] * straight[1];
  if (agreement > 0.5) return toLaos;
  return direction([0, 0], [toLaos[0] + straight[0] * 1.5, toLaos[1] + straight[1] * 1.5]);
}
