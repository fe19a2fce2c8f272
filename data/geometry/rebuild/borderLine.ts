// The border as the edges which the outlines of both lands share, chained to one line and cut at the tri-points.
import { distance } from "@turf/turf";
import type { Position } from "#contract";
import { createLineReference } from "../lineReference.ts";
import { rounded } from "../rounding.ts";
import type { ZoneRings } from "./zones.ts";

/** Huế – Avương – Laos, and Đắc Pring – Kon Tum side – Laos; the line passes 38 m and 48 m from them. */
const northernTriPoint: Position = [107.467668, 16.0251];
const southernTriPoint: Position = [107.624008, 15.414534];
const triPointToleranceKm = 0.1;

/** Decimals at which two outlines of the same origin have equal vertices. */
const sharedDecimals = 6;

export interface BorderLine {
  /** All of the chain in the box read, north → south: before, along and after the stretch between the tri-points. */
  readonly before: readonly Position[];
  readonly line: readonly Position[];
  readonly after: readonly Position[];
}

/** Throws when the shared edges are not one chain, or the line between the tri-points is not of the known size. */
export function borderLineOf(zones: ZoneRings): BorderLine {
  const lao = edgesOf(zones.get("Asia/Vientiane") ?? []);
  const shared = [...edgesOf(zones.get("Asia/Ho_Chi_Minh") ?? [])].filter((edge) => lao.has(edge));
  const chain = chainOf(shared);
  const from = nearestVertex(chain, northernTriPoint);
  const to = nearestVertex(chain, southernTriPoint);
  if (from >= to)
    throw new Error("the shared chain does not run from the northern to the southern tri-point");
  const line = rounded(chain.slice(from, to + 1));
  checkSize(line);
  return { before: rounded(chain.slice(0, from + 1)), line, after: rounded(chain.slice(to)) };
}

function edgesOf(rings: readonly number[][][]): Set<string> {
  const edges = new Set<string>();
  for (const ring of rings) {
    const keys = ring.map((position) => position.map((degrees) => degrees.toFixed(sharedDecimals)).join());
    for (const [index, key] of keys.entries()) {
      const next = keys[index + 1];
      if (next !== undefined && next !== key) edges.add([key, next].toSorted().join(" "));
    }
  }
  return edges;
}

/** Vertices of the one line that the edges form, its northern end first. */
function chainOf(edges: readonly string[]): Position[] {
  const neighbours = new Map<string, string[]>();
  for (const edge of edges) {
    const [a = "", b = ""] = edge.split(" ");
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  const ends = [...neighbours.keys()].filter((key) => neighbours.get(key)?.length === 1);
  const start = ends.toSorted((a, b) => positionOf(b)[1] - positionOf(a)[1])[0];
  if (ends.length !== 2 || start === undefined)
    throw new Error(`expected one chain of shared edges with 2 ends, found ${ends.length} ends`);
  const chain = [start];
  const visited = new Set(chain);
  for (let key: string | undefined = start; key !== undefined; ) {
    key = neighbours.get(key)?.find((neighbour) => !visited.has(neighbour));
    if (key === undefined) break;
    visited.add(key);
    chain.push(key);
  }
  if (chain.length !== neighbours.size)
    throw new Error(`expected one chain, but it holds ${chain.length} of ${neighbours.size} shared vertices`);
  return chain.map(positionOf);
}

function positionOf(key: string): Position {
  const [lon = Number.NaN, lat = Number.NaN] = key.split(",").map(Number);
  return [lon, lat];
}

function nearestVertex(chain: readonly Position[], triPoint: Position): number {
  const distances = chain.map((position) => distance(position, triPoint));
  const nearest = Math.min(...distances);
  if (!(nearest <= triPointToleranceKm))
    throw new Error(
      `the line passes ${nearest} km from the tri-point ${triPoint.join()}, expected ≤ ${triPointToleranceKm} km`,
    );
  return distances.indexOf(nearest);
}

function checkSize(line: readonly Position[]): void {
  if (line.length < 1500 || line.length > 2500)
    throw new Error(`the line has ${line.length} points, expected 1,500–2,500`);
  const { lengthKm } = createLineReference(line);
  if (lengthKm < 145 || lengthKm > 155)
    throw new Error(`the line's reference is ${lengthKm.toFixed(1)} km, expected 145–155 km`);
}
