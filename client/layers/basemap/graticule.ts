// Meridians and parallels every ten minutes of arc, over the whole area.
import type { Feature } from "geojson";
import { area, type Position } from "#contract";
import { lineString } from "../layer.ts";

/** Degrees between two lines. */
export const spacing = 1 / 6;
const [west, south, east, north] = area;
/** The lines run on beyond the area so that no end is seen at its edge. */
const margin = 2;

/** The multiples of the spacing within bounds. */
export function ticks(from: number, to: number): number[] {
  const first = Math.ceil(from / spacing - 1e-9);
  const last = Math.floor(to / spacing + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * spacing);
}

export function graticule(): Feature[] {
  const meridian = (lon: number): Position[] => [
    [lon, south - margin],
    [lon, north + margin],
  ];
  const parallel = (lat: number): Position[] => [
    [west - margin, lat],
    [east + margin, lat],
  ];
  return [
    ...ticks(west - 1, east + 1).map((lon) => lineString(meridian(lon), { kind: "graticule" })),
    ...ticks(south - 1, north + 1).map((lat) => lineString(parallel(lat), { kind: "graticule" })),
  ];
}
