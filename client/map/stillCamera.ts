// Where a still map looks that is to show a box whole.
import type { Bbox } from "#contract";
import type { StillCamera } from "./stillMap.ts";

/** CSS pixels of the whole world at zoom 0. */
const worldPx = 512;

/** The nearest camera that shows a box within a margin in CSS pixels. */
export function cameraOver(
  [west, south, east, north]: Bbox,
  { width, height }: { readonly width: number; readonly height: number },
  marginPx: number,
): StillCamera {
  const [left, right] = [west / 360, east / 360];
  const [top, bottom] = [mercator(north), mercator(south)];
  const fit = (px: number, share: number) => Math.log2(Math.max(1, px - 2 * marginPx) / worldPx / share);
  return {
    center: [(west + east) / 2, latitude((top + bottom) / 2)],
    zoom: Math.min(fit(width, right - left), fit(height, bottom - top)),
  };
}

/** Share of the world's height from the equator, southward positive. */
function mercator(lat: number): number {
  return -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

function latitude(share: number): number {
  return (Math.atan(Math.sinh(-share * 2 * Math.PI)) * 180) / Math.PI;
}
