// Activities: rows with their scope, what they can be drawn at, and the points for it.
import type { Activity, ActivityLocation, DatasetFeature, Geometry, Position, ReachFigure } from "#contract";
import { scopeOf } from "../ingest/scope.ts";
import type { RowOf } from "../ingest/tables.ts";
import { type Context, papersAbout, pointOf, provenanceOf, recordsOf } from "./context.ts";

export function assembleActivities(context: Context): DatasetFeature<Activity>[] {
  const reach = Map.groupBy(recordsOf(context.tables, "reach"), (figure) => figure.activity);
  return recordsOf(context.tables, "activities").map((activity) => ({
    id: activity.id,
    geometry: geometryOf(context, activity),
    properties: {
      name_vi: activity.name_vi,
      name_lo: activity.name_lo,
      name_en: activity.name_en,
      kind: activity.kind,
      topics: activity.topics,
      date_start: activity.date_start,
      date_end: activity.date_end,
      unit_ids: activity.unit_ids,
      place_ids: activity.place_ids,
      scope: scopeOf(sidesOf(context, activity)),
      location: locationOf(context, activity),
      certainty: activity.certainty,
      source: activity.source,
      organisers: activity.organisers,
      participants: activity.participants,
      reach_figures: activity.reach_figures,
      reach: (reach.get(activity.id) ?? []).map(figureOf),
      twinning_ids: activity.twinning_ids,
      paper_ids: papersAbout(context, [activity.id]),
      provenance: provenanceOf(context, activity),
    },
  }));
}

function figureOf({ quantity, qualifier, unit_of_reach, is_aggregate }: RowOf<"reach">): ReachFigure {
  return { quantity, qualifier, unit_of_reach, is_aggregate };
}

/** What the rule of scope reads of an activity. */
export function sidesOf(context: Context, activity: RowOf<"activities">): Parameters<typeof scopeOf>[0] {
  return {
    countries: [
      ...activity.place_ids.flatMap((id) => context.places.get(id)?.country ?? []),
      ...activity.unit_ids.flatMap((id) => context.units.get(id)?.country ?? []),
    ],
    bodies: [...activity.organisers, ...activity.participants],
  };
}

function locationOf(context: Context, activity: RowOf<"activities">): ActivityLocation {
  if (activity.place_ids.length > 0) return "place";
  const isBelowProvince = activity.unit_ids.some((id) => context.units.get(id)?.level !== "province");
  return isBelowProvince ? "unit" : "province";
}

/** The known points of its places, else of its units; null where none is known. */
function geometryOf(context: Context, activity: RowOf<"activities">): Geometry | null {
  const pointsOf = (ids: readonly string[]): Position[] => {
    const points = ids.flatMap((id) => {
      const point = pointOf(context, id);
      return point === null ? [] : [point];
    });
    return points.filter((point, index) => points.findIndex((other) => isSame(point, other)) === index);
  };
  const ofPlaces = pointsOf(activity.place_ids);
  const points = ofPlaces.length > 0 ? ofPlaces : pointsOf(activity.unit_ids);
  const [first] = points;
  if (first === undefined) return null;
  return points.length === 1
    ? { type: "Point", coordinates: first }
    : { type: "MultiPoint", coordinates: points };
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
