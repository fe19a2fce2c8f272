// Rings: how many activities the Filter leaves at each site, how many of them are undated, and where it leaves none.
import type { Feature } from "geojson";
import { point, type Scene } from "../layer.ts";
import type { Site } from "../places/sites.ts";
import { ringRadius } from "./ring.ts";

export interface SiteCount {
  readonly count: number;
  /** Of these, without a known date. */
  readonly undated: number;
  /** Of these, held by both sides. */
  readonly crossBorder: number;
  /** Whatever the Filter says. */
  readonly total: number;
}

/** Counts the activities at a site that the Filter leaves; all of them while its answer is not there yet. */
export function countAt(
  { activities }: Pick<Site, "activities">,
  matched: ReadonlySet<string> | null,
): SiteCount {
  const left = matched ? activities.filter(({ id }) => matched.has(id)) : activities;
  return {
    count: left.length,
    undated: left.filter(({ properties }) => properties.date_start === null).length,
    crossBorder: left.filter(({ properties }) => properties.scope === "cross_border").length,
    total: activities.length,
  };
}

/** A site where nothing ever happened has no ring; one whose activities are all filtered out has an empty dotted one. */
export function rings({ sites, arrangement, ticks, matched }: Scene): Feature[] {
  return sites.list.flatMap((site) => {
    const position = arrangement.get(site.ref);
    const counts = countAt(site, matched);
    if (!position || counts.total === 0 || ticks.has(site.ref)) return [];
    const isGroup = site.kind === "unknown" || site.kind === "crowd";
    const radius = ringRadius(counts.count, isGroup);
    return [
      point(position, {
        ref: site.ref,
        site: site.kind,
        country: site.country,
        radius,
        ...counts,
      }),
    ];
  });
}
