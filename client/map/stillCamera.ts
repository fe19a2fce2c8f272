// Where a still map looks: as the address says, or at the whole line.
import type { Bbox } from "#contract";
import type { StillCamera } from "./stillMap.ts";

/** CSS pixels of the whole world at zoom 0. */
const worldPx = 512;

/** The camera in the hash of an address (`#map=9/15.6/107.5`); null when it names none. */
export function cameraInHash(hash: string): StillCamera | null {
  const said = new URLSearchParams(hash.replace(/^#/, "")).get("map");
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = (said ?? "").split("/").map(Number);
  const isThere = said !== null && [zoom, lat, lon].every(Number.isFinite);
  return isThere && Math.abs(lat) < 85 ? { center: [lon, lat], zoom: Math.min(22, Math.max(0, zoom)) } : null;
}

/** The nearest camera that shows a box within a margin in CSS pixels. */
export function cameraOver(
  [west, south, east, north]: Bbox,
  { width, height }: { readonly width: number; readonly height: number },
  marginPx: number,
): StillCamera {
  const [left, right] = [west / 360, east / 360];
  const [top, bottom] = [mercator(north), mercator(south)];
  const fit = (px: number, share: number) => Math.log2(Math.max(1, px - 2 * marginPx) / worldPx / share);
  const center: readonly [number, number] = [(west + east) / 2, latitude((top + bottom) / 2)];
  return { center: [...center], zoom: Math.min(fit(width, right - left), fit(height, bottom - top)) };
}

/** Share of the world's height from the equator, southward positive. */
function mercator(lat: number): number {
  return -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

function latitude(share: number): number {
  return (Math.atan(Math.sinh(-share * 2 * Math.PI)) * 180) / Math.PI;
}
