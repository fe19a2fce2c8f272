// Curves across the border: an arc leaves each side square to the line; several arcs between the same ends fan like a sheaf.
import type { Position } from "#contract";
import { type BorderLine, crossingAt, nearestKm } from "../borderLine.ts";
import { add, between, direction, distance, type Pixel, toPixel, toPosition } from "../projection.ts";

const segments = 32;
/** How far an arc runs square to the border before it turns, as a share of its length. */
const stiffness = 0.42;
/** Distance between neighbours in a sheaf, in pixels. */
const sheafPx = 13;
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

export interface Tie {
  readonly vn: readonly Position[];
  readonly la: readonly Position[];
  /** Its place in a sheaf of ties with the same ends: 0 for the middle, ±0.5, ±1 … to the sides. */
  readonly lane: number;
}

export interface Strand {
  readonly part: "trunk" | "branch";
  readonly positions: Position[];
}

/** The strands of a tie at a zoom: one arc, or branches that join one trunk where a side names several ends. */
export function strands({ vn, la, lane }: Tie, line: BorderLine | null, zoom: number): Strand[] {
  const from = vn.map((position) => toPixel(position, zoom));
  const to = la.map((position) => toPixel(position, zoom));
  const [vnMiddle, laMiddle] = [middle(from), middle(to)];
  const outward = outwardAt(line, toPosition(between(vnMiddle, laMiddle), zoom), vnMiddle, laMiddle);
  const bend = lane * sheafPx;
  const vnJoint = from.length > 1 ? between(vnMiddle, laMiddle, joint) : vnMiddle;
  const laJoint = to.length > 1 ? between(laMiddle, vnMiddle, joint) : laMiddle;
  const shift: Pixel = [-outward[1] * bend, outward[0] * bend];
  const vnEnd = from.length > 1 ? add(vnJoint, shift) : vnJoint;
  const laEnd = to.length > 1 ? add(laJoint, shift) : laJoint;
  const onMap = (pixels: Pixel[]) => pixels.map((pixel) => toPosition(pixel, zoom));
  return [
    { part: "trunk", positions: onMap(arc(vnEnd, laEnd, outward, bend * 1.4)) },
    ...(from.length > 1
      ? from.map((end) => ({ part: "branch" as const, positions: onMap(arc(end, vnEnd, outward, 0)) }))
      : []),
    ...(to.length > 1
      ? to.map((end) => ({ part: "branch" as const, positions: onMap(arc(laEnd, end, outward, 0)) }))
      : []),
  ];
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

/** Cuts a line short before its first position, by a share of its length: the broken end of a lost side. */
export function cutStart(positions: readonly Position[], share: number): Position[] {
  return positions.slice(Math.round(positions.length * share));
}
