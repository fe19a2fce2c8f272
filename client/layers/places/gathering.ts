// What finds no free spot near its point joins one counted group of its commune, and comes out of it as one draws nearer.
import type { Position } from "#contract";
import type { Facts, Ref } from "../facts.ts";
import type { BorderLine } from "../borderLine.ts";
import { arrangeSites, isMarker } from "./arrangement.ts";
import type { Arrangement, Occasion } from "./placement.ts";
import { groupUnitOf, type Site, type Sites, sitesOf } from "./sites.ts";

export interface Standing {
  readonly sites: Sites;
  readonly arrangement: Arrangement;
  /** Markers that are drawn small, for want of room. */
  readonly ticks: ReadonlySet<Ref>;
}

/** From here on villages of one commune may stand singly beside its group; farther out they all join it. */
const looseFromZoom = 10.5;

/** All sites at a zoom step and where each stands: every place has a symbol of its own or is counted in a group. */
export function standingOf(facts: Facts, line: BorderLine | null, occasion: Occasion): Standing {
  const gathered = new Set<Ref>();
  for (;;) {
    const sites = sitesOf(facts, line, occasion.zoom, gathered);
    const free = arrangeSites(sites, facts, occasion);
    const without = sites.list.filter(({ ref }) => !free.has(ref));
    const homeless = without.filter((site) => !isMarker(site));
    if (homeless.length === 0) {
      const ticks = without.flatMap(pointOf);
      return { sites, arrangement: new Map([...free, ...ticks]), ticks: new Set(ticks.map(([ref]) => ref)) };
    }
    for (const { ref } of [...homeless, ...companions(homeless, sites, occasion.zoom)]) gathered.add(ref);
  }
}

function pointOf({ ref, places }: Site): [Ref, Position][] {
  const geometry = places[0]?.geometry;
  return geometry?.type === "Point" ? [[ref, geometry.coordinates]] : [];
}

/** The villages and units of the same groups: a commune far out is one symbol, not a group amid its own members. */
function companions(homeless: readonly Site[], { list }: Sites, zoom: number): Site[] {
  if (zoom >= looseFromZoom) return [];
  const crowded = new Set(homeless.map((site) => groupUnitOf(site, zoom)));
  return list.filter((site) => isMinor(site) && crowded.has(groupUnitOf(site, zoom)));
}

function isMinor({ kind, places, unit, isTwinned }: Site): boolean {
  if (kind === "unit") return unit?.properties.level === "commune";
  const [place] = places;
  return kind === "place" && !isTwinned && place?.properties.kind === "village";
}
