// How far a place is from the border line and from the nearest gate and post, and how uncertain that is.
import type { Distance, NearestPlace, Position } from "#contract";
import { distance } from "@turf/turf";
import type { RowOf } from "../ingest/tables.ts";
import { type Context, positionOf } from "./context.ts";
import type { PointFeature } from "./features.ts";

/** The line drawn and the state map's outline lie this far apart on average (data/README.md, boundaries). */
const lineUncertaintyMetres = 60;
const metresPerKilometre = 1000;

export interface Distances {
  readonly border_km: number | null;
  readonly border_distance: Distance | null;
  readonly nearest_gate: NearestPlace | null;
  readonly nearest_post: NearestPlace | null;
}

/** Straight-line distances in metres, rounded to the metre. Uncertainties add up: both points may be off at once. */
export function distancesOf(
  context: Context,
  place: RowOf<"places">,
  targets: { readonly gates: readonly PointFeature[]; readonly posts: readonly PointFeature[] },
): Distances {
  const position = positionOf(place);
  if (position === null)
    return { border_km: null, border_distance: null, nearest_gate: null, nearest_post: null };
  const nearest = context.line.nearest(position);
  const precision = place.precision_m ?? 0;
  return {
    border_km: Math.round(nearest.km * 10) / 10,
    border_distance:
      place.kind === "marker"
        ? null
        : {
            distance_m: Math.round(nearest.distance_m),
            uncertainty_m: precision + lineUncertaintyMetres,
          },
    nearest_gate: place.kind === "gate" ? null : nearestOf(position, precision, targets.gates),
    nearest_post: place.kind === "post" ? null : nearestOf(position, precision, targets.posts),
  };
}

function nearestOf(
  position: Position,
  precision: number,
  targets: readonly PointFeature[],
): NearestPlace | null {
  const measured = targets
    .map((target) => ({
      place: target.properties.id,
      distance_m: Math.round(distance(position, target) * metresPerKilometre),
      uncertainty_m: precision + target.properties.precision_m,
    }))
    .sort((a, b) => a.distance_m - b.distance_m || a.uncertainty_m - b.uncertainty_m);
  return measured[0] ?? null;
}
