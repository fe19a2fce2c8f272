// Linear reference along the border line: kilometres of our own, km 0 = northern tri-point.
// They place stretches and estimated markers; the official length of the border is an indicator with a source, never this.
import { distance, lineString, nearestPointOnLine } from "@turf/turf";
import type { Position } from "#contract";
import { roundDegrees } from "./rounding.ts";

/**
 * Great-circle kilometres of Turf to the reference's kilometres: the tables were measured on the UTM 48N plane, where
 * the same line has 149.0 km instead of 149.2.
 */
const planeScale = 149.0 / 149.2;

export interface LineReference {
  readonly lengthKm: number;
  /** The point of the line at a kilometre; beyond the ends, the end. */
  readonly pointAt: (km: number) => Position;
  /** The part of the line between two kilometres, its vertices unchanged, in the line's direction. */
  readonly slice: (kmFrom: number, kmTo: number) => Position[];
  /** The kilometre of the line's point nearest to a position, and how far that is in metres. */
  readonly nearest: (position: Position) => { km: number; distance_m: number };
}

/** Measures along a line of at least two positions, lon lat. Throws a RangeError for less. */
export function createLineReference(line: readonly Position[]): LineReference {
  if (line.length < 2) throw new RangeError(`a line has at least 2 positions, got ${line.length}`);
  const kms = kilometresOf(line);
  const lengthKm = kms.at(-1) ?? 0;
  const turfLine = lineString(line.map((position) => [...position]));

  function pointAt(km: number): Position {
    const after = kms.findIndex((vertexKm) => vertexKm >= km);
    const [from, to] = [line[after - 1], line[after]];
    if (after === -1) return line.at(-1) ?? [Number.NaN, Number.NaN];
    if (!from || !to) return line[0] ?? [Number.NaN, Number.NaN];
    const [kmFrom = 0, kmTo = 0] = [kms[after - 1], kms[after]];
    const share = kmTo === kmFrom ? 0 : (km - kmFrom) / (kmTo - kmFrom);
    return [
      roundDegrees(from[0] + (to[0] - from[0]) * share),
      roundDegrees(from[1] + (to[1] - from[1]) * share),
    ];
  }

  return {
    lengthKm,
    pointAt,
    slice: (kmFrom, kmTo) => {
      const within = line.filter((_, index) => (kms[index] ?? 0) > kmFrom && (kms[index] ?? 0) < kmTo);
      return [pointAt(kmFrom), ...within, pointAt(kmTo)];
    },
    nearest: (position) => {
      const { properties } = nearestPointOnLine(turfLine, [...position]);
      return { km: properties.totalDistance * planeScale, distance_m: properties.pointDistance * 1000 };
    },
  };
}

/** The kilometre of each vertex. */
function kilometresOf(line: readonly Position[]): number[] {
  let km = 0;
  return line.map((position, index) => {
    const before = line[index - 1];
    if (before) km += distance(before, position) * planeScale;
    return km;
  });
}
