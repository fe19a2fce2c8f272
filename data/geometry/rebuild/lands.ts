// The two lands within the drawn box. They share the border line's vertices; what is not the line is simplified.
import {
  bboxClip,
  feature,
  featureCollection,
  intersect,
  kinks,
  lineString,
  polygon,
  simplify,
} from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { area, type Bbox, type Country, type Position } from "#contract";
import type { BorderLine } from "./borderLine.ts";
import { rounded } from "../rounding.ts";

/** Beyond the map's bounds, so that no edge of land is seen at them. */
const padDegrees = 0.05;
export const drawnBox: Bbox = [
  area[0] - padDegrees,
  area[1] - padDegrees,
  area[2] + padDegrees,
  area[3] + padDegrees,
];

/** Of the border beyond the tri-points: about 100 m. */
const simplifyToleranceDegrees = 0.001;

/** Far enough on either side for the box to cut. */
const farWest = 100;
const farEast = 114;

export type LandGeometry = Polygon | MultiPolygon;

/** Laos lies west of the border, Việt Nam east of it and on `land`, whose edge in the box is the coast. */
export function landsOf(border: BorderLine, land: LandGeometry): Record<Country, LandGeometry> {
  const chain = [
    ...simplified(border.before).slice(0, -1),
    ...border.line,
    ...simplified(border.after).slice(1),
  ];
  const crossings = kinks(lineString(chain)).features;
  if (crossings.length > 0)
    throw new Error(`the simplified border crosses itself at ${crossings.length} places`);
  const lands = {
    LA: clipped(sideOf(chain, farWest)),
    VN: dryPart(clipped(sideOf(chain, farEast)), land, border.line),
  };
  checkShared(border.line, lands);
  return lands;
}

function simplified(line: readonly Position[]): Position[] {
  const options = { tolerance: simplifyToleranceDegrees, highQuality: true };
  return simplify(lineString([...line]), options).geometry.coordinates.map(([lon = 0, lat = 0]) => [
    lon,
    lat,
  ]);
}

/** The ring between the chain and a meridian, counterclockwise. */
function sideOf(chain: readonly Position[], lon: number): Position[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) throw new Error("the border has no vertices");
  const ring: Position[] = [...chain, [lon, last[1]], [lon, first[1]], first];
  return lon > last[0] ? ring : ring.toReversed();
}

function clipped(ring: readonly Position[]): Polygon {
  const cut = bboxClip(polygon([[...ring]]), [...drawnBox]).geometry;
  if (cut.type !== "Polygon") throw new Error(`the box cuts a land into a ${cut.type}, expected one Polygon`);
  return cut;
}

/** The part on land. Cutting drops vertices that lie straight between their neighbours: those of the line come back. */
function dryPart(east: Polygon, land: LandGeometry, line: readonly Position[]): LandGeometry {
  const dry = intersect(featureCollection([feature(east), feature(land)]));
  if (!dry) throw new Error("no land east of the border");
  const polygons = dry.geometry.type === "Polygon" ? [dry.geometry.coordinates] : dry.geometry.coordinates;
  const coordinates = polygons.map((rings) => rings.map((ring) => withLine(rounded(ring), line)));
  return coordinates.length === 1 && coordinates[0]
    ? { type: "Polygon", coordinates: coordinates[0] }
    : { type: "MultiPolygon", coordinates };
}

/** A counterclockwise ring that runs along the line, with all of the line's vertices; any other ring as it is. */
function withLine(ring: readonly Position[], line: readonly Position[]): Position[] {
  const [from, to] = [indexOf(ring, line[0]), indexOf(ring, line.at(-1))];
  if (from === -1 || to === -1) return [...ring];
  const open = ring.slice(0, -1);
  const rotated = [...open.slice(from), ...open.slice(0, from)];
  const end = (to - from + open.length) % open.length;
  return closed([...line, ...rotated.slice(end + 1)]);
}

function indexOf(ring: readonly Position[], position: Position | undefined): number {
  return ring.findIndex((vertex) => vertex[0] === position?.[0] && vertex[1] === position[1]);
}

function closed(ring: readonly Position[]): Position[] {
  const [first] = ring;
  return first ? [...ring, first] : [];
}

/** Both lands hold every vertex of the line unmoved. */
function checkShared(line: readonly Position[], lands: Record<Country, LandGeometry>): void {
  for (const [country, land] of Object.entries(lands)) {
    const rings = land.type === "Polygon" ? land.coordinates : land.coordinates.flat();
    const vertices = new Set(rings.flat().map((position) => position.join()));
    const missing = line.filter((position) => !vertices.has(position.join()));
    if (missing.length > 0) throw new Error(`${country} lacks ${missing.length} vertices of the border line`);
  }
}
