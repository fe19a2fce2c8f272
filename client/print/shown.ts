// What a sheet shows, counted: the records within its frame that the Filter leaves, of layers that are not hidden.
import type { Certainty } from "#contract";
import { isLinked, type Ref, refOf } from "../layers/facts.ts";
import type { LayerId, Scene } from "../layers/layer.ts";
import type { Site } from "../layers/places/sites.ts";
import { locationsOf } from "../layers/places/sites.ts";
import { endsOf } from "../layers/twinnings/features.ts";
import type { FramePlane } from "./frame.ts";

export interface Shown {
  readonly places: number;
  /** Of these, in groups at their district's stretch, for want of a position. */
  readonly unplaced: number;
  readonly twinnings: number;
  readonly activities: number;
  readonly certainty: Readonly<Record<Certainty, number>>;
  /** Ids of the sources, those of most records first. */
  readonly sources: readonly { readonly id: string; readonly records: number }[];
}

interface Picture {
  readonly scene: Scene;
  readonly out: ReadonlySet<Ref>;
  readonly hidden: readonly string[];
}

interface Told {
  readonly properties: { readonly source: string; readonly certainty: Certainty };
}

/** Counts what is drawn within the frame; a record stands where its site is drawn. */
export function shownOn(plane: FramePlane, { scene, out, hidden }: Picture): Shown {
  const { facts, sites, arrangement } = scene;
  const isDrawn = (layer: LayerId) => !hidden.includes(layer);
  const isSeen = (site: Site | undefined) => {
    const position = site && arrangement.get(site.ref);
    return position !== undefined && plane.isWithin(position);
  };
  const seenSites = sites.list.filter((site) => !out.has(site.ref) && isSeen(site));
  const placesOf = (isUnknown: boolean, layer: LayerId) =>
    isDrawn(layer)
      ? seenSites.filter(({ kind }) => (kind === "unknown") === isUnknown).flatMap(({ places }) => places)
      : [];
  const [placed, unplaced] = [placesOf(false, "places"), placesOf(true, "unknowns")];
  const twinnings = isDrawn("twinnings")
    ? facts.twinnings.filter((twinning) => {
        const { vn_ids, la_ids } = twinning.properties;
        if (!isLinked(twinning) || out.has(refOf("twinnings", twinning.id))) return false;
        const [vn, la] = [endsOf(scene, vn_ids), endsOf(scene, la_ids)];
        return vn.length > 0 && la.length > 0 && [...vn, ...la].some(isSeen);
      })
    : [];
  const activities = isDrawn("activities")
    ? facts.activities.filter(
        (activity) =>
          (scene.matched?.has(activity.id) ?? true) &&
          locationsOf(activity).some((ref) => isSeen(sites.of.get(ref))),
      )
    : [];
  const records: readonly Told[] = [...placed, ...unplaced, ...twinnings, ...activities];
  return {
    places: placed.length + unplaced.length,
    unplaced: unplaced.length,
    twinnings: twinnings.length,
    activities: activities.length,
    certainty: countByCertainty(records),
    sources: countBySource(records),
  };
}

function countByCertainty(records: readonly Told[]): Record<Certainty, number> {
  const count = (certainty: Certainty) =>
    records.filter(({ properties }) => properties.certainty === certainty).length;
  return { A: count("A"), B: count("B"), C: count("C") };
}

function countBySource(records: readonly Told[]): Shown["sources"] {
  return [...Map.groupBy(records, ({ properties }) => properties.source)]
    .map(([id, { length }]) => ({ id, records: length }))
    .sort((a, b) => b.records - a.records || (a.id < b.id ? -1 : 1));
}
