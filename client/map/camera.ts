// Where the map looks: its bounds, its home, and how a selected feature is brought into view. The camera itself lives in the hash.
import type { LngLatBoundsLike, Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { area, type Bbox, type Position } from "#contract";
import { metresPerPixel } from "../layers/projection.ts";

export const maxBounds: LngLatBoundsLike = [area[0], area[1], area[2], area[3]];
/** The whole border line with a margin: degrees, west, south, east, north. */
export const homeBounds: [number, number, number, number] = [107.1, 15.385, 107.68, 16.045];
export const zoomRange = { minZoom: 7.5, maxZoom: 14 };
/** Wider than this the basemap has nothing more to tell. */
const closestZoom = 12;
const farZoom = 9.25;
const approachZoom = 10.25;

/** What covers the map at its edges, in pixels, as the page says by --map-inset-* on the map's element. */
export function insets(element: HTMLElement): PaddingOptions {
  const style = getComputedStyle(element);
  const read = (side: string) => Number.parseFloat(style.getPropertyValue(`--map-inset-${side}`)) || 0;
  return { top: read("top"), right: read("right"), bottom: read("bottom"), left: read("left") };
}

const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const duration = () => (isStill() ? 0 : 500);

export function goHome(map: MapLibreMap): void {
  map.fitBounds(homeBounds, { padding: homePadding(map.getContainer()), duration: duration() });
}

/** Room for the frame's degrees above, and for scale and credits below. */
export function homePadding(container: HTMLElement): PaddingOptions {
  const { top = 0, right = 0, bottom = 0, left = 0 } = insets(container);
  return { top: top + 22, right: right + 20, bottom: bottom + 34, left: left + 20 };
}

function padded(box: PaddingOptions, margin: number): PaddingOptions {
  const side = (value: number | undefined) => (value ?? 0) + margin;
  return { top: side(box.top), right: side(box.right), bottom: side(box.bottom), left: side(box.left) };
}

/** From so far out a place stands too far from its point: then the map comes nearer. Says whether it did. */
export function approach(map: MapLibreMap, position: Position | null): boolean {
  if (!position || map.getZoom() >= farZoom) return false;
  const padding = insets(map.getContainer());
  map.easeTo({ center: position, zoom: approachZoom, padding, duration: duration() });
  return true;
}

/** Goes to what lies in a small ring, with some of the land about it. */
export function goNear(map: MapLibreMap, ring: readonly Position[]): void {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  const { clientWidth, clientHeight } = map.getContainer();
  map.fitBounds([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], {
    padding: padded(insets(map.getContainer()), Math.min(clientWidth, clientHeight) / 4),
    maxZoom: closestZoom,
    duration: duration(),
  });
}

/** Moves only if some of the positions lie outside what is free of panels; one place keeps the zoom. */
export function bringIntoView(map: MapLibreMap, positions: readonly Position[]): void {
  if (positions.length === 0) return;
  const container = map.getContainer();
  const free = padded(insets(container), 48);
  const { clientWidth, clientHeight } = container;
  const isFree = ([lon, lat]: Position) => {
    const { x, y } = map.project([lon, lat]);
    return (
      x >= (free.left ?? 0) &&
      x <= clientWidth - (free.right ?? 0) &&
      y >= (free.top ?? 0) &&
      y <= clientHeight - (free.bottom ?? 0)
    );
  };
  if (positions.every(isFree)) return;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  const bounds: LngLatBoundsLike = [
    Math.min(...lons),
    Math.min(...lats),
    Math.max(...lons),
    Math.max(...lats),
  ];
  const maxZoom = positions.length === 1 ? map.getZoom() : Math.min(map.getZoom(), closestZoom);
  map.fitBounds(bounds, { padding: free, maxZoom, duration: duration() });
}

/** How near to the edge of what is free the keyboard's cursor may stand, in pixels. */
const cursorMarginPx = 72;

/** Moves just so far that a position stands clear of edges and panels: whoever walks keeps their bearings. */
export function reveal(map: MapLibreMap, position: Position): void {
  const container = map.getContainer();
  const { clientWidth, clientHeight } = container;
  const margin = Math.min(cursorMarginPx, clientWidth / 4, clientHeight / 4);
  const { top = 0, right = 0, bottom = 0, left = 0 } = padded(insets(container), margin);
  const { x, y } = map.project(position);
  const over = (at: number, least: number, most: number) => Math.min(at - least, 0) + Math.max(at - most, 0);
  const by = [over(x, left, clientWidth - right), over(y, top, clientHeight - bottom)] as const;
  if (by[0] !== 0 || by[1] !== 0) map.panBy([by[0], by[1]], { duration: duration() });
}

/** The middle of what is free of panels, in pixels of the map. */
export function freeMiddle(map: MapLibreMap): { x: number; y: number } {
  const container = map.getContainer();
  const { top = 0, right = 0, bottom = 0, left = 0 } = insets(container);
  const { clientWidth, clientHeight } = container;
  return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 };
}

/** What of the land is seen free of panels, and how far it is from west to east, in metres. */
export function freeFrame(map: MapLibreMap): { bounds: Bbox; widthM: number } {
  const container = map.getContainer();
  const { top = 0, right = 0, bottom = 0, left = 0 } = insets(container);
  const { clientWidth, clientHeight } = container;
  const northWest = map.unproject([left, top]);
  const southEast = map.unproject([clientWidth - right, clientHeight - bottom]);
  const scale = metresPerPixel((northWest.lat + southEast.lat) / 2, map.getZoom());
  return {
    bounds: [northWest.lng, southEast.lat, southEast.lng, northWest.lat],
    widthM: (clientWidth - left - right) * scale,
  };
}

/** Share of the map's smaller side that one press of a button moves it. */
const stride = 0.3;

/** As much of a map as is needed to move it. */
export interface Mover {
  readonly getContainer: () => HTMLElement;
  readonly panBy: (by: [number, number], options: { duration: number }) => unknown;
}

/** Moves the view that way: what a drag does, by a press. */
export function panBy(map: Mover, [east, south]: readonly [number, number]): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const px = Math.round(Math.min(clientWidth, clientHeight) * stride);
  map.panBy([east * px, south * px], { duration: duration() });
}
