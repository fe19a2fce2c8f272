// Web Mercator in pixels of 512-pixel tiles, as the map library counts zoom levels; y grows southward.
import type { Position } from "#contract";

export type Pixel = readonly [x: number, y: number];

const tileSize = 512;

/** Where a position lies on the plane of the whole world at a zoom level, in pixels. */
export function toPixel([lon, lat]: Position, zoom: number): Pixel {
  const size = tileSize * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lon / 360 + 0.5) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

/** The inverse of toPixel. */
export function toPosition([x, y]: Pixel, zoom: number): Position {
  const size = tileSize * 2 ** zoom;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI;
  return [(x / size - 0.5) * 360, lat];
}

const equatorMetres = 40_075_016.686;

/** Metres on the ground of a pixel at a latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (equatorMetres * Math.cos((lat * Math.PI) / 180)) / (tileSize * 2 ** zoom);
}

export function add(a: Pixel, b: Pixel, factor = 1): Pixel {
  return [a[0] + b[0] * factor, a[1] + b[1] * factor];
}

export function between(a: Pixel, b: Pixel, share = 0.5): Pixel {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

export function distance(a: Pixel, b: Pixel): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Unit vector from a to b; straight west when they coincide. */
export function direction(a: Pixel, b: Pixel): Pixel {
  const length = distance(a, b);
  return length === 0 ? [-1, 0] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}
