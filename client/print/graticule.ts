// Lines of a coordinate system over the frame: sampled, since they bend, and labelled where they meet its edges.
import type { Position } from "#contract";
import type { Pixel } from "../layers/projection.ts";
import type { FramePlane } from "./frame.ts";
import { pxPerMm } from "./paper.ts";

/** A coordinate system whose lines are drawn: across (longitude, easting) and up (latitude, northing). */
export interface Grid {
  readonly to: (position: Position) => Position;
  readonly from: (coordinates: Position) => Position;
  /** Distances between two lines to choose from, in its own unit. */
  readonly steps: readonly number[];
}

const minute = 1 / 60;

export const wgs84: Grid = {
  to: (position) => position,
  from: (coordinates) => coordinates,
  steps: [0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120].map((minutes) => minutes * minute),
};

const metreSteps = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000];

/** A grid of metres. @param converter from longitude and latitude, and back */
export function metreGrid(converter: {
  readonly forward: (position: [number, number]) => [number, number];
  readonly inverse: (coordinates: [number, number]) => [number, number];
}): Grid {
  return {
    to: ([lon, lat]) => converter.forward([lon, lat]),
    from: ([x, y]) => converter.inverse([x, y]),
    steps: metreSteps,
  };
}

export type Edge = "top" | "bottom" | "left" | "right";

export interface GridLine {
  readonly axis: "across" | "up";
  /** The coordinate that is the same all along. */
  readonly value: number;
  readonly points: readonly Pixel[];
}

/** Where a line meets an edge of the frame, in pixels along it. */
export interface GridTick {
  readonly edge: Edge;
  readonly axis: GridLine["axis"];
  readonly value: number;
  readonly at: number;
}

/** Two lines are never nearer than this on paper. */
const nearestMm = 30;
const samples = 24;
/** Labels nearer than this to a corner would meet. */
const cornerPx = 22;

export interface GridDrawing {
  readonly lines: readonly GridLine[];
  readonly ticks: readonly GridTick[];
}

/** The lines of a grid over the frame, and their labels. */
export function drawGrid(grid: Grid, plane: FramePlane): GridDrawing {
  const [west, south, east, north] = extent(grid, plane);
  const step = stepFor(grid, plane);
  const along = (from: number, to: number) =>
    Array.from({ length: samples + 1 }, (_, index) => from + ((to - from) * index) / samples);
  const line = (axis: GridLine["axis"], value: number): GridLine => ({
    axis,
    value,
    points: (axis === "across"
      ? along(south, north).map((up): Position => [value, up])
      : along(west, east).map((across): Position => [across, value])
    ).map((coordinates) => plane.project(grid.from(coordinates))),
  });
  const lines = [
    ...multiples(west, east, step).map((value) => line("across", value)),
    ...multiples(south, north, step).map((value) => line("up", value)),
  ];
  return { lines, ticks: lines.flatMap((one) => ticksOf(one, plane)) };
}

/** The least and the greatest coordinates within the frame: its edges bend in the grid, so points along them are turned. */
function extent(grid: Grid, { size: { width, height }, unproject }: FramePlane) {
  const shares = Array.from({ length: samples + 1 }, (_, index) => index / samples);
  const edge = shares
    .flatMap((share): Pixel[] => [
      [share * width, 0],
      [share * width, height],
      [0, share * height],
      [width, share * height],
    ])
    .map((pixel) => grid.to(unproject(pixel)));
  const [across, up] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
  return [Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)] as const;
}

/** The finest step whose lines keep their distance on paper. */
function stepFor(grid: Grid, { size, project, unproject }: FramePlane): number {
  const [x, y] = grid.to(unproject([size.width / 2, size.height / 2]));
  const apart = (step: number) => {
    const [from, to] = [project(grid.from([x, y])), project(grid.from([x + step, y]))];
    return Math.hypot(to[0] - from[0], to[1] - from[1]);
  };
  return grid.steps.find((step) => apart(step) >= nearestMm * pxPerMm) ?? grid.steps.at(-1) ?? 1;
}

function multiples(from: number, to: number, step: number): number[] {
  const [first, last] = [Math.ceil(from / step - 1e-9), Math.floor(to / step + 1e-9)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

function ticksOf({ axis, value, points }: GridLine, { size: { width, height } }: FramePlane): GridTick[] {
  const isAcross = axis === "across";
  const [fixed, free] = isAcross ? ([1, 0] as const) : ([0, 1] as const);
  const length = isAcross ? width : height;
  const edges: readonly (readonly [Edge, number])[] = isAcross
    ? [
        ["top", 0],
        ["bottom", height],
      ]
    : [
        ["left", 0],
        ["right", width],
      ];
  return edges.flatMap(([edge, place]) => {
    const at = crossing(points, fixed, free, place);
    return at !== null && at >= cornerPx && at <= length - cornerPx ? [{ edge, axis, value, at }] : [];
  });
}

/** Where a course of points passes a place of one axis: the other coordinate there. */
function crossing(points: readonly Pixel[], fixed: 0 | 1, free: 0 | 1, place: number): number | null {
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from || from[fixed] === to[fixed]) continue;
    const share = (place - from[fixed]) / (to[fixed] - from[fixed]);
    // The sampled ends lie on the edges themselves: a hair beyond still counts.
    if (share >= -1e-6 && share <= 1 + 1e-6) return from[free] + share * (to[free] - from[free]);
  }
  return null;
}

/** 107.1667 → 107°10′; finer than a minute 107°10′30″. */
export function formatAngle(degrees: number): string {
  const seconds = Math.round(degrees * 3600);
  const two = (value: number) => String(value).padStart(2, "0");
  const rest = seconds % 60;
  return `${Math.floor(seconds / 3600)}°${two(Math.floor(seconds / 60) % 60)}′${rest ? `${two(rest)}″` : ""}`;
}

/** 1735000 → 1 735 000, as maps write it in every language. */
export function formatMetres(metres: number): string {
  return String(Math.round(metres)).replaceAll(/\B(?=(\d{3})+$)/g, "\u00a0");
}
