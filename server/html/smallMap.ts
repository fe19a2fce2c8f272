// A small map as a picture in the page, drawn by the server: both lands, the border line, and what the page is about.
import type { Bbox, Geometry, Position } from "#contract";
import { html, type Markup } from "./markup.ts";
import {
  bboxOf,
  fitted,
  type Frame,
  mapHeight,
  mapWidth,
  partsOf,
  pathOf,
  type Projection,
} from "./projection.ts";

/** What lies under every small map. */
export interface Backdrop {
  readonly line: readonly Position[];
  readonly lands: readonly { readonly country: string; readonly rings: readonly (readonly Position[])[] }[];
}

export interface Drawn {
  readonly geometry: Geometry;
  /** Radius in metres within which a point lies; null where none is told. */
  readonly precisionMetres: number | null;
  /** Is the point stated by a source? Others are drawn hollow. */
  readonly isStated: boolean;
}

/** A place alone is shown with its surroundings, so many kilometres wide. */
const minWidthKm = 40;
/** The nearest stretch of the border is taken into the picture when it is no farther than this, in degrees. */
const nearDegrees = 0.45;
const aroundFactor = 0.12;

/** Where a small map looks: at what is drawn, with the nearest border and the land about it. Null when nothing has a position. */
export function lookAt(
  { line }: Backdrop,
  drawn: readonly Pick<Drawn, "geometry" | "precisionMetres">[],
  frame?: Frame,
): Projection | null {
  const box = bboxOf(drawn.map(({ geometry }) => geometry));
  if (box === null) return null;
  const widest = drawn.reduce((most, { precisionMetres }) => Math.max(most, precisionMetres ?? 0), 0);
  return fitted(padded(withBorder(box, line)), Math.max(minWidthKm, (widest / 1000) * 5), frame);
}

/** Null when nothing has a position. */
export function smallMap(backdrop: Backdrop, drawn: readonly Drawn[], title: string): Markup | null {
  const projection = lookAt(backdrop, drawn);
  if (projection === null) return null;
  return html`<svg class="map" viewBox="0 0 ${mapWidth} ${mapHeight}" role="img" aria-labelledby="map-title">
<title id="map-title">${title}</title>
${backdrop.lands.map(({ country, rings }) => rings.map((ring) => path(projection, ring, true, country === "LA" ? "la" : "vn")))}
${path(projection, backdrop.line, false, "border")}
${drawn.map((one) => shapes(projection, one))}
${scaleBar(projection)}
</svg>`;
}

function path(
  projection: Projection,
  line: readonly Position[],
  isRing: boolean,
  name: string,
): Markup | null {
  const d = pathOf(projection, line, isRing);
  return d === null ? null : html`<path class="${name}" d="${d}"/>`;
}

const dotRadius = 6;

function shapes(projection: Projection, { geometry, precisionMetres, isStated }: Drawn): Markup {
  const { points, lines, rings } = partsOf(geometry);
  return html`${rings.map((ring) => path(projection, ring, true, "area"))}${lines.map((line) => path(projection, line, false, "tie"))}${points.map(
    (point) => {
      const [x, y] = projection.pixel(point);
      const [cx, cy] = [x.toFixed(1), y.toFixed(1)];
      const radius = ((precisionMetres ?? 0) / 1000) * projection.pixelsPerKm;
      return html`${radius > dotRadius && html`<circle class="within" cx="${cx}" cy="${cy}" r="${radius.toFixed(1)}"/>`}<circle class="${isStated ? "dot" : "dot hollow"}" cx="${cx}" cy="${cy}" r="${dotRadius}"/>`;
    },
  )}`;
}

function padded([west, south, east, north]: Bbox): Bbox {
  const [lon, lat] = [(east - west) * aroundFactor, (north - south) * aroundFactor];
  return [west - lon, south - lat, east + lon, north + lat];
}

/** The box widened to the nearest point of the border. */
function withBorder(box: Bbox, line: readonly Position[]): Bbox {
  const [west, south, east, north] = box;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const far = ([x, y]: Position) => Math.hypot(x - lon, y - lat);
  const [first, ...others] = line;
  if (first === undefined) return box;
  const nearest = others.reduce((best, position) => (far(position) < far(best) ? position : best), first);
  if (far(nearest) > nearDegrees) return box;
  const [x, y] = nearest;
  return [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
}

const scaleLengthsKm = [1, 2, 5, 10, 20, 50, 100];
const maxScalePixels = 160;

/** The longest round scale that has room. */
export function scaleOf({ pixelsPerKm }: Projection): number {
  return scaleLengthsKm.findLast((length) => length * pixelsPerKm <= maxScalePixels) ?? 1;
}

function scaleBar(projection: Projection): Markup {
  const { pixelsPerKm } = projection;
  const km = scaleOf(projection);
  const [left, bottom] = [16, mapHeight - 16];
  const right = (left + km * pixelsPerKm).toFixed(1);
  return html`<path class="scale" d="M${left} ${bottom - 6}V${bottom}H${right}V${bottom - 6}"/><text class="scale-text" x="${left}" y="${bottom - 12}">${km} km</text>`;
}
