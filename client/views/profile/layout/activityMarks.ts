// Activities along the line: at the kilometre of their place, over the span of their unit, or apart where neither is known.
import type { Country } from "#contract";
import { type Activity, type Facts, type Ref } from "../../../layers/facts.ts";
import type { Anchor } from "./placeMarks.ts";
import type { KmWindow } from "./scale.ts";

/** Activities at one kilometre of one side. */
export interface Standing {
  readonly side: Country;
  readonly km: number;
  readonly activity: Activity;
}

/** Activities known only by a unit, or by a place of it whose position is not known. */
export interface SpanRow {
  readonly ref: Ref;
  readonly side: Country;
  readonly span: KmWindow;
  readonly of: "group" | "unit";
  readonly activities: readonly Activity[];
}

export interface ActivityMarks {
  readonly standing: readonly Standing[];
  readonly rows: readonly SpanRow[];
  /** Known only by province, or by units and places away from the line; of both sides when they are of both. */
  readonly apart: Readonly<Record<Country, readonly Activity[]>>;
}

/** Each activity at each of its locations, once per location. `markers` tells the kilometres of markers by their place's id. */
export function activityMarks(
  { activities }: Facts,
  anchors: ReadonlyMap<string, Anchor>,
  markers: ReadonlyMap<string, number>,
): ActivityMarks {
  const standing: Standing[] = [];
  const rows = new Map<Ref, SpanRow>();
  const apart: Record<Country, Activity[]> = { VN: [], LA: [] };
  for (const activity of activities) {
    const { found, kms } = locate(activity, anchors, markers);
    const side: Country = activity.properties.scope === "la_side" ? "LA" : "VN";
    for (const km of new Set(kms)) standing.push({ side, km, activity });
    for (const anchor of found)
      if (anchor.of === "place") standing.push({ side: anchor.side, km: anchor.km, activity });
      else rows.set(anchor.ref, withActivity(rows.get(anchor.ref), anchor, anchor.of, activity));
    if (found.length === 0 && kms.length === 0)
      for (const country of sidesOf(activity)) apart[country].push(activity);
  }
  return { standing, rows: [...rows.values()].sort((a, b) => a.span[0] - b.span[0]), apart };
}

function locate(
  { properties: { location, place_ids, unit_ids } }: Activity,
  anchors: ReadonlyMap<string, Anchor>,
  markers: ReadonlyMap<string, number>,
) {
  const ids = location === "place" ? place_ids : location === "unit" ? unit_ids : [];
  const anchored = ids.flatMap((id) => anchors.get(id) ?? []);
  // Several places of one group, or several villages on one point of one side, are one location.
  const found = [
    ...new Map(
      anchored.map((anchor) => [anchor.of === "place" ? `${anchor.side}${anchor.km}` : anchor.ref, anchor]),
    ).values(),
  ];
  return { found, kms: ids.flatMap((id) => markers.get(id) ?? []) };
}

function withActivity(
  row: SpanRow | undefined,
  { ref, side, span }: Anchor,
  of: SpanRow["of"],
  activity: Activity,
): SpanRow {
  return { ref, side, span, of, activities: [...(row?.activities ?? []), activity] };
}

function sidesOf({ properties: { scope } }: Activity): Country[] {
  if (scope === "cross_border") return ["LA", "VN"];
  return [scope === "la_side" ? "LA" : "VN"];
}

export interface Column {
  readonly side: Country;
  /** The middle of the column. */
  readonly km: number;
  /** Nearest to the line first, those of one kind together; each activity once. */
  readonly activities: readonly Activity[];
}

/** Gathers what stands at neighbouring kilometres into columns of a width in kilometres. */
export function columnsOf(
  standing: readonly Standing[],
  widthKm: number,
  orderOf: (kind: string) => number,
): Column[] {
  const bins = Map.groupBy(standing, ({ side, km }) => `${side}/${Math.floor(km / widthKm)}`);
  return [...bins.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const activities = [...new Map(members.map(({ activity }) => [activity.id, activity])).values()];
    return [
      {
        side: first.side,
        km: (Math.floor(first.km / widthKm) + 0.5) * widthKm,
        activities: activities.sort((a, b) => byKind(a, b, orderOf)),
      },
    ];
  });
}

/** Cuts a column to so many pixels; the last place tells how many are left. */
export function cutColumn(
  { activities }: Column,
  heightPx: number,
  pitchPx: number,
): { readonly shown: readonly Activity[]; readonly rest: readonly Activity[] } {
  const room = Math.max(1, Math.floor(heightPx / pitchPx));
  const cut = activities.length > room ? room - 1 : room;
  return { shown: activities.slice(0, cut), rest: activities.slice(cut) };
}

/** Those of one kind together, within a kind the latest first, undated last. */
export function byKind(a: Activity, b: Activity, orderOf: (kind: string) => number): number {
  const dates = (b.properties.date_start ?? "").localeCompare(a.properties.date_start ?? "");
  return orderOf(a.properties.kind) - orderOf(b.properties.kind) || dates || (a.id < b.id ? -1 : 1);
}
