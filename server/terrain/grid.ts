// Heights in rows and columns of degrees, as files of relief hold them, and the height at any point among several such grids.
import { area, type Bbox } from "#contract";

/** Heights in metres above the sea, at points equally far apart in degrees; rows run from the north, columns from the west. */
export interface HeightGrid {
  readonly columns: number;
  readonly rows: number;
  /** The longitude of the first column and the latitude of the first row. */
  readonly west: number;
  readonly north: number;
  /** Degrees between two columns, and between two rows. */
  readonly lonStep: number;
  readonly latStep: number;
  /** Row by row; NaN where the file holds no height. */
  readonly heights: Float32Array;
}

/** Heights of the earth lie between; whatever else a file holds marks a void. */
const possible = { lowest: -500, highest: 9000 };

export const isHeight = (metres: number) => metres >= possible.lowest && metres <= possible.highest;

/** From the first to the last sample. */
export function bboxOf({ west, north, columns, rows, lonStep, latStep }: HeightGrid): Bbox {
  return [west, north - (rows - 1) * latStep, west + (columns - 1) * lonStep, north];
}

/** Why a file is of no use here. */
export function outsideWords(bbox: Bbox): string {
  const words = ([west, south, east, north]: Bbox) =>
    `${west.toFixed(1)} to ${east.toFixed(1)} east, ${south.toFixed(1)} to ${north.toFixed(1)} north`;
  return `lies at ${words(bbox)}; expected some of the portal's area, ${words(area)}`;
}

/** The grid with its voids filled from their edges inwards, each by the mean of what is known beside it. */
export function withoutVoids(grid: HeightGrid): HeightGrid {
  const { columns, rows } = grid;
  const heights = Float32Array.from(grid.heights);
  const besides = (at: number): number[] => [
    ...(at % columns > 0 ? [at - 1] : []),
    ...(at % columns < columns - 1 ? [at + 1] : []),
    ...(at >= columns ? [at - columns] : []),
    ...(at < columns * (rows - 1) ? [at + columns] : []),
  ];
  const isVoid = (at: number) => Number.isNaN(heights[at]);
  const isKnown = (at: number) => !isVoid(at);
  const edge: number[] = [];
  for (const [at, height] of heights.entries())
    if (Number.isNaN(height) && besides(at).some(isKnown)) edge.push(at);
  let ring = edge;
  while (ring.length > 0) {
    const means = ring.map((at) =>
      meanOf(
        besides(at)
          .filter(isKnown)
          .map((beside) => heights[beside] ?? 0),
      ),
    );
    for (const [index, at] of ring.entries()) heights[at] = means[index] ?? 0;
    ring = [...new Set(ring.flatMap(besides).filter(isVoid))];
  }
  return { ...grid, heights };
}

function meanOf(numbers: readonly number[] | Float32Array): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum / numbers.length;
}

/** The height in metres at a point in degrees. */
export type HeightAt = (lon: number, lat: number) => number;

/** Degrees over which the land beyond the files becomes level: without a cliff at their edge, and without its marks going on. */
const fringe = 0.03;

/**
 * The height anywhere: between four samples of the finest grid that holds the point. Beyond all grids the height of the
 * nearest edge goes over to the mean of its grid.
 * @param grids at least one, without voids
 */
export function heightsOver(grids: readonly HeightGrid[]): HeightAt {
  const finestFirst = grids
    .toSorted((a, b) => a.latStep - b.latStep)
    .map((grid) => ({ grid, bbox: bboxOf(grid), mean: meanOf(grid.heights) }));
  return (lon, lat) => {
    let nearest = finestFirst[0];
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of finestFirst) {
      const { bbox } = candidate;
      const beyond = Math.max(0, bbox[0] - lon, lon - bbox[2]) + Math.max(0, bbox[1] - lat, lat - bbox[3]);
      if (beyond >= least) continue;
      [nearest, least] = [candidate, beyond];
      if (least === 0) break;
    }
    if (!nearest) return Number.NaN;
    const metres = heightIn(nearest.grid, lon, lat);
    const share = Math.min(1, least / fringe);
    return metres + (nearest.mean - metres) * share * share * (3 - 2 * share);
  };
}

function heightIn(
  { west, north, lonStep, latStep, columns, rows, heights }: HeightGrid,
  lon: number,
  lat: number,
) {
  const x = Math.max(0, Math.min(columns - 1, (lon - west) / lonStep));
  const y = Math.max(0, Math.min(rows - 1, (north - lat) / latStep));
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, bottom] = [Math.min(left + 1, columns - 1), Math.min(top + 1, rows - 1)];
  const at = (column: number, row: number) => heights[row * columns + column] ?? Number.NaN;
  const upper = at(left, top) * (left + 1 - x) + at(right, top) * (x - left);
  const lower = at(left, bottom) * (left + 1 - x) + at(right, bottom) * (x - left);
  return upper * (top + 1 - y) + lower * (y - top);
}
