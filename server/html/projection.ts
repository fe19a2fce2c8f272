// From degrees to the pixels of a small map: plane, true to scale at its middle.
import type { Bbox, Geometry, Position } from "#contract";

const kmPerDegree = 111.2;
export const mapWidth = 640;
export const mapHeight = 400;
/** Lines may leave the picture by so many pixels before they are bent to its edge. */
const margin = 60;
/** Points nearer than this to the last one are left out. */
const thinnestStep = 1.2;

export interface Frame {
  readonly width: number;
  readonly height: number;
}

const smallFrame: Frame = { width: mapWidth, height: mapHeight };

export interface Projection {
  readonly frame: Frame;
  readonly pixel: (position: Position) => readonly [x: number, y: number];
  readonly pixelsPerKm: number;
}

/** Fits a box into the picture, in the middle of it, at least so many kilometres wide. */
export function fitted(
  [west, south, east, north]: Bbox,
  minWidthKm: number,
  frame: Frame = smallFrame,
): Projection {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const kmPerLon = kmPerDegree * Math.cos((lat * Math.PI) / 180);
  const wide = Math.max(
    (east - west) * kmPerLon,
    ((north - south) * kmPerDegree * frame.width) / frame.height,
    minWidthKm,
  );
  const pixelsPerKm = frame.width / wide;
  const pixel = ([x, y]: Position) =>
    [
      frame.width / 2 + (x - lon) * kmPerLon * pixelsPerKm,
      frame.height / 2 - (y - lat) * kmPerDegree * pixelsPerKm,
    ] as const;
  return { frame, pixel, pixelsPerKm };
}

/** The path of a line or a ring; null when none of it is in the picture. */
export function pathOf(
  { frame, pixel }: Projection,
  line: readonly Position[],
  isRing: boolean,
): string | null {
  const bent = line.map((position) => {
    const [x, y] = pixel(position);
    return [clamp(x, frame.width), clamp(y, frame.height)] as const;
  });
  const thin: (readonly [number, number])[] = [];
  for (const [index, [x, y]] of bent.entries()) {
    const [lastX, lastY] = thin.at(-1) ?? [Number.NaN, Number.NaN];
    const isEnd = index === bent.length - 1;
    const isNear = Math.abs(x - lastX) < thinnestStep && Math.abs(y - lastY) < thinnestStep;
    if (!isNear || (isEnd && !isRing)) thin.push([x, y]);
  }
  const isSeen = isRing
    ? thin.length > 2
    : thin.some(([x, y]) => x > 0 && x < frame.width && y > 0 && y < frame.height);
  if (!isSeen) return null;
  return `M${thin.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}${isRing ? "Z" : ""}`;
}

function clamp(value: number, size: number): number {
  return Math.max(-margin, Math.min(size + margin, value));
}

/** Points, lines and rings of a geometry, apart. */
export function partsOf(geometry: Geometry) {
  const none: { points: Position[]; lines: Position[][]; rings: Position[][] } = {
    points: [],
    lines: [],
    rings: [],
  };
  switch (geometry.type) {
    case "Point":
      return { ...none, points: [geometry.coordinates] };
    case "MultiPoint":
      return { ...none, points: geometry.coordinates };
    case "LineString":
      return { ...none, lines: [geometry.coordinates] };
    case "MultiLineString":
      return { ...none, lines: geometry.coordinates };
    case "Polygon":
      return { ...none, rings: geometry.coordinates };
    default:
      return { ...none, rings: geometry.coordinates.flat() };
  }
}

/** The box around geometries; null when there is none. */
export function bboxOf(geometries: readonly Geometry[]): Bbox | null {
  const all = geometries.flatMap((geometry) => {
    const { points, lines, rings } = partsOf(geometry);
    return [...points, ...lines.flat(), ...rings.flat()];
  });
  if (all.length === 0) return null;
  return all.reduce<Bbox>(
    ([west, south, east, north], [lon, lat]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [180, 90, -180, -90],
  );
}
