// The border line as a ruler and as a divide: kilometres from the northern tri-point, and which side of it a point lies on.
import type { BorderSummary, Country, FeatureOf, Position } from "#contract";
import { between, direction, distance, type Pixel, toPixel } from "./projection.ts";

/** The line is read on the plane at this zoom; only ratios and sides are taken from it, never lengths. */
const rulerZoom = 12;
/** Half the chord, in km, over which the line's direction is taken: meanders shorter than this do not turn it. */
const chordKm = 7;
/** Vertices nearer than this to a straight course (pixels at rulerZoom, about 18 m each) are left out for side tests. */
const courseTolerance = 12;

export interface BorderLine {
  readonly pixels: readonly Pixel[];
  /** Kilometre of each vertex. */
  readonly km: readonly number[];
  readonly lengthKm: number;
  /** Length in pixels at rulerZoom. */
  readonly rulerLength: number;
  readonly rulerZoom: number;
  /** The generalised course, for side tests. */
  readonly course: readonly Pixel[];
}

/** A place on the line, and the unit vector on the pixel plane that crosses it from Việt Nam into Laos. */
export interface Crossing {
  readonly pixel: Pixel;
  readonly toLaos: Pixel;
}

/** Reads the line (north to south) from the border collection; null when the collection has none. */
export function borderLineOf(border: readonly FeatureOf<BorderSummary>[]): BorderLine | null {
  const geometry = border.find((feature) => feature.properties.kind === "line")?.geometry;
  if (geometry?.type !== "LineString" || geometry.coordinates.length < 2) return null;
  const pixels = geometry.coordinates.map((position) => toPixel(position, rulerZoom));
  const ends = border.flatMap(({ properties }) => properties.km_to ?? []);
  const lengthKm = ends.length ? Math.max(...ends) : 1;
  const run = runOf(pixels);
  const rulerLength = run.at(-1) ?? 1;
  const km = run.map((length) => (length / rulerLength) * lengthKm);
  return { pixels, km, lengthKm, rulerLength, rulerZoom, course: generalise(pixels, courseTolerance) };
}

/** The length run up to each vertex. */
function runOf(pixels: readonly Pixel[]): number[] {
  let sum = 0;
  return pixels.map((pixel, index) => (sum += index ? distance(pixels[index - 1] ?? pixel, pixel) : 0));
}

/** Douglas–Peucker: keeps what lies further than the tolerance (pixels) from the straight course. */
export function generalise(pixels: readonly Pixel[], tolerance: number): readonly Pixel[] {
  const first = pixels[0];
  const last = pixels.at(-1);
  if (!first || !last || pixels.length < 3) return pixels;
  let farthest = 0;
  let split = 0;
  for (let index = 1; index < pixels.length - 1; index++) {
    const away = distanceToSegment(pixels[index] ?? first, first, last);
    if (away > farthest) [farthest, split] = [away, index];
  }
  if (farthest <= tolerance) return [first, last];
  const head = generalise(pixels.slice(0, split + 1), tolerance);
  return [...head.slice(0, -1), ...generalise(pixels.slice(split), tolerance)];
}

function distanceToSegment(point: Pixel, a: Pixel, b: Pixel): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  const share = square && ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square;
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(point[0] - a[0] - dx * t, point[1] - a[1] - dy * t);
}

/** Where the line stands at a kilometre, in pixels at a zoom, and how it is crossed there. */
export function crossingAt(line: BorderLine, km: number, zoom: number): Crossing {
  const [north, south] = [pixelAt(line, km - chordKm, zoom), pixelAt(line, km + chordKm, zoom)];
  const [dx, dy] = direction(north, south);
  return { pixel: pixelAt(line, km, zoom), toLaos: [-dy, dx] };
}

/** The point of the line at a kilometre, in pixels at a zoom. */
export function pixelAt(line: BorderLine, km: number, zoom: number): Pixel {
  const wanted = Math.max(0, Math.min(line.lengthKm, km));
  const index = Math.max(1, firstAtOrAfter(line.km, wanted));
  const [a, b] = [line.pixels[index - 1], line.pixels[index]];
  if (!a || !b) return line.pixels[0] ?? [0, 0];
  const [from = 0, to = 0] = [line.km[index - 1], line.km[index]];
  const share = to > from ? (wanted - from) / (to - from) : 0;
  return scale(between(a, b, share), zoom);
}

/** Binary search in ascending values; the last index when all are smaller. */
function firstAtOrAfter(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function scale([x, y]: Pixel, zoom: number): Pixel {
  const factor = 2 ** (zoom - rulerZoom);
  return [x * factor, y * factor];
}

/** The kilometre of the line nearest to a position. */
export function nearestKm(line: BorderLine, position: Position): number {
  const pixel = toPixel(position, rulerZoom);
  let best = Number.POSITIVE_INFINITY;
  let km = 0;
  for (const [index, vertex] of line.pixels.entries()) {
    const away = distance(vertex, pixel);
    if (away < best) [best, km] = [away, line.km[index] ?? 0];
  }
  return km;
}

export interface Bank {
  readonly side: Country;
  /** Distance from the line's course in pixels at the zoom asked. */
  readonly distance: number;
}

/** Which side of the line a pixel at a zoom lies on, and how far from it. */
export function bankOf(line: BorderLine, pixel: Pixel, zoom: number): Bank {
  const point = scaleBack(pixel, zoom);
  let best = Number.POSITIVE_INFINITY;
  let turn = 0;
  for (let index = 1; index < line.course.length; index++) {
    const [a, b] = [line.course[index - 1], line.course[index]];
    // What lies farther north, south, east or west than the nearest so far is not measured.
    if (!a || !b || isBeyond(point, a, b, best)) continue;
    const away = distanceToSegment(point, a, b);
    if (away >= best + 1e-9) continue;
    // At a shared vertex both segments are equally near: the one that sees the point more squarely decides.
    const cross = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
    const square = cross / (distance(a, b) || 1);
    if (away < best - 1e-9 || Math.abs(square) > Math.abs(turn))
      [best, turn] = [Math.min(away, best), square];
  }
  return { side: turn > 0 ? "LA" : "VN", distance: best * 2 ** (zoom - rulerZoom) };
}

/** Is the box around a segment farther from a point than that? */
function isBeyond([x, y]: Pixel, a: Pixel, b: Pixel, away: number): boolean {
  const reach = away + 1e-6;
  return (
    (a[1] > y + reach && b[1] > y + reach) ||
    (a[1] < y - reach && b[1] < y - reach) ||
    (a[0] > x + reach && b[0] > x + reach) ||
    (a[0] < x - reach && b[0] < x - reach)
  );
}

function scaleBack([x, y]: Pixel, zoom: number): Pixel {
  const factor = 2 ** (rulerZoom - zoom);
  return [x * factor, y * factor];
}
