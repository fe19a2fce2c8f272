// Cuts heights into pictures, tile by tile, from the finest zoom that the heights are worth down to a view of the whole.
import type { Bbox } from "#contract";
import { latitudeOf, longitudeOf, type TileAddress, tilesOver } from "../tiles/grid.ts";
import type { HeightAt, HeightGrid } from "./grid.ts";

/** Pixels along the side of a tile. */
export const tileSize = 256;
/** The page shows no less than about this. */
export const minZoom = 6;
const mostZoom = 13;

/** The zoom whose pixels are about as far apart as the samples: finer would only draw the space between them. */
export function maxZoomFor({ latStep, north }: HeightGrid): number {
  const pixelsAround = (360 * Math.cos((north * Math.PI) / 180)) / latStep;
  return Math.max(minZoom, Math.min(mostZoom, Math.round(Math.log2(pixelsAround / tileSize))));
}

/** Tells every tile over the box with its heights; each one is the mean of the four below it. */
export function cutHeights(
  heightAt: HeightAt,
  { bbox, maxZoom }: { readonly bbox: Bbox; readonly maxZoom: number },
  tell: (tile: TileAddress, heights: Float32Array) => void,
): void {
  const isOver = ({ z, x, y }: TileAddress) => {
    const { minX, maxX, minY, maxY } = tilesOver(bbox, z);
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  };
  const cut = (tile: TileAddress): Float32Array => {
    const below = tile.z < maxZoom ? childrenOf(tile) : [];
    const heights = below.length
      ? joined(
          below.map((child) => (isOver(child) ? cut(child) : null)),
          sampled(heightAt, tile),
        )
      : sampled(heightAt, tile)();
    tell(tile, heights);
    return heights;
  };
  const { minX, maxX, minY, maxY } = tilesOver(bbox, minZoom);
  for (let x = minX; x <= maxX; x++) for (let y = minY; y <= maxY; y++) cut({ z: minZoom, x, y });
}

/** North-west, north-east, south-west, south-east. */
const childrenOf = ({ z, x, y }: TileAddress): TileAddress[] =>
  [0, 1, 2, 3].map((quarter) => ({ z: z + 1, x: 2 * x + (quarter % 2), y: 2 * y + (quarter >> 1) }));

/** The heights in the middle of each pixel. */
const sampled =
  (heightAt: HeightAt, { z, x, y }: TileAddress) =>
  () => {
    const lons = Array.from({ length: tileSize }, (_, pixel) =>
      longitudeOf((x + (pixel + 0.5) / tileSize) / 2 ** z),
    );
    const heights = new Float32Array(tileSize * tileSize);
    for (let row = 0; row < tileSize; row++) {
      const lat = latitudeOf((y + (row + 0.5) / tileSize) / 2 ** z);
      for (const [column, lon] of lons.entries()) heights[row * tileSize + column] = heightAt(lon, lat);
    }
    return heights;
  };

/** Four tiles at half their size; a quarter without tile lies beyond the box and is sampled as it is. */
function joined(quarters: readonly (Float32Array | null)[], sample: () => Float32Array): Float32Array {
  const heights = quarters.includes(null) ? sample() : new Float32Array(tileSize * tileSize);
  const half = tileSize / 2;
  for (const [quarter, from] of quarters.entries()) {
    if (!from) continue;
    const [left, top] = [(quarter % 2) * half, (quarter >> 1) * half];
    for (let row = 0; row < half; row++)
      for (let column = 0; column < half; column++) {
        const at = 2 * row * tileSize + 2 * column;
        const sum =
          (from[at] ?? 0) + (from[at + 1] ?? 0) + (from[at + tileSize] ?? 0) + (from[at + tileSize + 1] ?? 0);
        heights[(top + row) * tileSize + left + column] = sum / 4;
      }
  }
  return heights;
}
