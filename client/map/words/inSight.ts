// What a frame of the map holds: which part of the line, whose stretches, how many places, ties and activities.
import type { Bbox, PlaceKind, Position } from "#contract";
import type { BorderLine } from "../../layers/borderLine.ts";
import { type Activity, isLinked } from "../../layers/facts.ts";
import type { Scene } from "../../layers/layer.ts";
import { toPixel } from "../../layers/projection.ts";
import { endsOf } from "../../layers/twinnings/features.ts";
import { isOuter, type Stretch, stretchesOn } from "../../layers/units/stretches.ts";

export interface InSight {
  /** Kilometres of the line in the frame; null where it is not in it. */
  readonly km: readonly [from: number, to: number] | null;
  readonly isWhole: boolean;
  readonly units: readonly Stretch[];
  readonly places: ReadonlyMap<PlaceKind, number>;
  /** Places without a known position, in the groups in sight. */
  readonly unknown: number;
  readonly ties: number;
  readonly activities: { readonly matched: number; readonly total: number };
}

/** @param loose kinds of the places that are drawn from tiles in the frame, beside those of the scene */
export function inSight(scene: Scene, frame: Bbox, loose: readonly PlaceKind[] = []): InSight {
  const { facts, sites, arrangement, line, day, matched } = scene;
  const [west, south, east, north] = frame;
  const holds = ([lon, lat]: Position) => lon >= west && lon <= east && lat >= south && lat <= north;
  const seen = sites.list.filter(({ ref }) => {
    const position = arrangement.get(ref);
    return position !== undefined && holds(position);
  });
  const seenRefs = new Set(seen.map(({ ref }) => ref));
  const kinds = [
    ...seen.flatMap(({ kind, places }) => (kind === "unknown" ? [] : places)).map((p) => p.properties.kind),
    ...loose,
  ];
  const activities = new Set<Activity["id"]>(seen.flatMap((site) => site.activities.map(({ id }) => id)));
  const kilometres = line ? kilometresIn(line, frame) : [];
  const isTouched = ({ properties: { km_from, km_to } }: Stretch) =>
    kilometres.some((km) => km >= (km_from ?? 0) && km <= (km_to ?? 0));
  return {
    km: kilometres.length ? [Math.min(...kilometres), Math.max(...kilometres)] : null,
    isWhole: line !== null && kilometres.length === line.km.length,
    units: stretchesOn(facts, day).flatMap(({ stretch }) =>
      !isOuter(stretch) && isTouched(stretch) ? [stretch] : [],
    ),
    places: new Map([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length])),
    unknown: seen.reduce((sum, { kind, places }) => sum + (kind === "unknown" ? places.length : 0), 0),
    ties: facts.twinnings.filter(
      (tie) =>
        isLinked(tie) &&
        endsOf(scene, [...tie.properties.vn_ids, ...tie.properties.la_ids]).some(({ ref }) =>
          seenRefs.has(ref),
        ),
    ).length,
    activities: {
      matched: matched ? [...activities].filter((id) => matched.has(id)).length : activities.size,
      total: activities.size,
    },
  };
}

/** The kilometres of those vertices of the line that lie in the frame. */
function kilometresIn({ pixels, km, rulerZoom }: BorderLine, [west, south, east, north]: Bbox): number[] {
  const [left, top] = toPixel([west, north], rulerZoom);
  const [right, bottom] = toPixel([east, south], rulerZoom);
  return km.filter((_, index) => {
    const [x, y] = pixels[index] ?? [Number.NaN, Number.NaN];
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}
