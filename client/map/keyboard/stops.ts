// Where the cursor of the keyboard may stand: whatever is drawn and answers to the pointer, each once, from north to south.
import type { Feature, Geometry } from "geojson";
import type { Position } from "#contract";
import { type BorderLine, nearestKm } from "../../layers/borderLine.ts";
import type { Ref } from "../../layers/facts.ts";

export interface Stop {
  readonly ref: Ref;
  readonly position: Position;
  /** The kilometre of the border line that it is nearest to. */
  readonly km: number;
  /** As it is drawn. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One stop for each reference, in the order of the line; what shares a kilometre is told from west to east. */
export function stopsOf(features: readonly Feature[], line: BorderLine | null): readonly Stop[] {
  const best = new Map<Ref, Feature>();
  for (const feature of features) {
    const ref: unknown = feature.properties?.ref;
    if (typeof ref !== "string") continue;
    const known = best.get(ref);
    if (!known || rankOf(feature, ref) < rankOf(known, ref)) best.set(ref, feature);
  }
  const stops = [...best].flatMap(([ref, { geometry, properties }]): Stop[] => {
    const position = standing(geometry);
    if (!position) return [];
    return [{ ref, position, km: line ? nearestKm(line, position) : 0, properties: properties ?? {} }];
  });
  return stops.sort(
    (a, b) => a.km - b.km || a.position[0] - b.position[0] || (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0),
  );
}

/** A tie stands at its middle, all else at its point where it has one. */
function rankOf({ geometry, properties }: Feature, ref: Ref): number {
  const isPoint = geometry.type === "Point";
  if (!ref.startsWith("twinnings/")) return isPoint ? 0 : 1;
  return isPoint ? 2 : properties?.part === "branch" ? 1 : 0;
}

function standing(geometry: Geometry): Position | null {
  if (geometry.type === "Point") return pair(geometry.coordinates);
  if (geometry.type === "LineString") return pair(geometry.coordinates[geometry.coordinates.length >> 1]);
  if (geometry.type === "Polygon") return middle(geometry.coordinates);
  if (geometry.type === "MultiPolygon") return middle(geometry.coordinates.flat());
  return null;
}

const pair = (coordinates: readonly number[] | undefined): Position | null =>
  coordinates ? [coordinates[0] ?? 0, coordinates[1] ?? 0] : null;

function middle(rings: readonly (readonly number[][])[]): Position {
  const lons = rings.flat().map(([lon = 0]) => lon);
  const lats = rings.flat().map(([, lat = 0]) => lat);
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}
