// Sites: everything that stands at one spot of the map and may carry an activity ring — a place, a group of places that
// find no room singly, the places of a district whose position is not known, a unit, a province.
import type { Country, Position } from "#contract";
import type { BorderLine } from "../borderLine.ts";
import { toPixel } from "../projection.ts";
import {
  type Activity,
  type Facts,
  isLinked,
  type Place,
  provinceRef,
  type Ref,
  refOf,
  type Unit,
  unknownRef,
} from "../facts.ts";

export type SiteKind = "place" | "crowd" | "unknown" | "unit" | "province";

export interface Site {
  readonly ref: Ref;
  readonly kind: SiteKind;
  readonly country: Country | null;
  /** The places it stands for; one for a place, none for a unit or a province. */
  readonly places: readonly Place[];
  readonly unit: Unit | null;
  /** The units whose points have joined a group. */
  readonly units: readonly Unit[];
  /** Is it, or what it stands for, named by a drawn tie? */
  readonly isTwinned: boolean;
  /** All activities there, whatever is filtered: its size on the screen must not depend on the filter. */
  readonly activities: readonly Activity[];
}

/** Cartographic anchors of the two provinces' badges: where there is room in the lands, not facts. */
export const provinceAnchors: Readonly<Record<Country, Position>> = {
  VN: [107.625, 15.705],
  LA: [107.14, 15.6],
};
/** Beyond so many places they are gathered by cells of the screen, more than two of a cell as one group. */
const manyPlaces = 200;
const cellPx = 72;
const cellCrowdAbove = 2;

export interface Sites {
  readonly list: readonly Site[];
  /** The site at which a place or a unit (by Ref) is drawn. */
  readonly of: ReadonlyMap<Ref, Site>;
  readonly line: BorderLine | null;
}

/** All sites of the facts at a zoom step, and which place or unit is found at which; those gathered stand in groups. */
export function sitesOf(
  facts: Facts,
  line: BorderLine | null,
  zoom: number,
  gathered: ReadonlySet<Ref> = new Set(),
): Sites {
  const singles = [...together(facts, zoom).values()].flatMap(placeSites);
  const twinned = twinnedIds(facts);
  const loose = [...singles, ...unitSites(facts)].map((site) => ({
    ...site,
    isTwinned: isNamed(site, twinned),
  }));
  const drafts = [
    ...loose.filter(({ ref }) => !gathered.has(ref)),
    ...gatheredSites(
      loose.filter(({ ref }) => gathered.has(ref)),
      facts,
      zoom,
    ),
    ...unknownSites(facts),
    ...provinceSites(),
  ];
  const of = new Map<Ref, Site>();
  for (const site of drafts) for (const ref of membersOf(site)) of.set(ref, site);
  for (const { id, properties } of facts.units)
    if (properties.level === "province") {
      const province = drafts.find(({ ref }) => ref === provinceRef(properties.country));
      if (province) of.set(refOf("admin-units", id), province);
    }
  const activities = activitiesBySite(facts.activities, of);
  const list = drafts.map((site) => ({ ...site, activities: activities.get(site.ref) ?? [] }));
  const byRef = new Map(list.map((site) => [site.ref, site]));
  return { list, line, of: new Map([...of].flatMap(([ref, site]) => pair(ref, byRef.get(site.ref)))) };
}

function twinnedIds({ twinnings }: Facts): ReadonlySet<string> {
  return new Set(
    twinnings.filter(isLinked).flatMap(({ properties: { vn_ids, la_ids } }) => [...vn_ids, ...la_ids]),
  );
}

const isNamed = ({ places, unit }: Site, twinned: ReadonlySet<string>) =>
  places.some(({ id }) => twinned.has(id)) || (unit !== null && twinned.has(unit.id));

/** Farther out than this a group is of the commune of today, nearer of the smaller one before it. */
const formerFromZoom = 9.5;

/** The id of the unit in whose group a site is counted; its country's code where no unit is known. */
export function groupUnitOf({ places, unit, country }: Site, zoom: number): string {
  const isNear = zoom >= formerFromZoom;
  const { unit: now = null, former_unit: former = null } = places[0]?.properties ?? {
    unit: unit?.properties.succeeded_by[0] ?? unit?.id,
    former_unit: unit?.id,
  };
  return (isNear ? (former ?? now) : now) ?? country ?? "VN";
}

/** One group for each unit; it stands amid its members. */
function gatheredSites(sites: readonly Site[], facts: Facts, zoom: number): Site[] {
  return [...Map.groupBy(sites, (site) => groupUnitOf(site, zoom))].map(([id, members]) => ({
    ref: `crowd/${id}`,
    kind: "crowd",
    country: members[0]?.country ?? null,
    places: members.flatMap(({ places }) => places),
    unit: facts.units.find((unit) => unit.id === id) ?? null,
    units: members.flatMap(({ unit }) => unit ?? []),
    isTwinned: members.some(({ isTwinned }) => isTwinned),
    activities: [],
  }));
}

const pair = (ref: Ref, site: Site | undefined): [Ref, Site][] => (site ? [[ref, site]] : []);

function membersOf(site: Site): Ref[] {
  return [
    site.ref,
    ...site.places.map(({ id }) => refOf("places", id)),
    ...site.units.map(({ id }) => refOf("admin-units", id)),
  ];
}

/** Does the zoom decide which places stand together? With so many that they would not find room from far. */
function gathersByZoom({ places }: Facts): boolean {
  return places.filter(({ geometry }) => geometry !== null).length > manyPlaces;
}

/** Places each by itself; or, where they are many, those of one cell of the screen. */
function together(facts: Facts, zoom: number): Map<string, Place[]> {
  const isMany = gathersByZoom(facts);
  const located = facts.places.filter(({ geometry }) => geometry?.type === "Point");
  return Map.groupBy(located, ({ id, geometry, properties }) => {
    if (geometry?.type !== "Point") return "";
    if (!isMany) return id;
    const cell = toPixel(geometry.coordinates, zoom).map((pixel) => Math.floor(pixel / cellPx));
    return `${properties.country}/${cell.join("/")}`;
  });
}

const bare = { unit: null, units: [], isTwinned: false, activities: [] };

function placeSites(group: readonly Place[]): Site[] {
  const countryOf = ({ properties: { country } }: Place) => (country === "VN/LA" ? null : country);
  const [first] = group;
  if (!first) return [];
  if (group.length > cellCrowdAbove)
    return [{ ...bare, ref: `crowd/${first.id}`, kind: "crowd", country: countryOf(first), places: group }];
  return group.map((place) => ({
    ...bare,
    ref: refOf("places", place.id),
    kind: "place" as const,
    country: countryOf(place),
    places: [place],
  }));
}

/** One group per unit; a place of which not even the district is known stands in the group of its country. */
function unknownSites(facts: Facts): Site[] {
  const placeless = facts.places.filter(({ geometry }) => geometry === null);
  const groups = Map.groupBy(placeless, ({ properties }) => properties.unit ?? properties.country);
  return [...groups].map(([id, places]) => {
    const unit = facts.units.find((candidate) => candidate.id === id) ?? null;
    const country = unit?.properties.country ?? (id === "LA" ? "LA" : "VN");
    return { ...bare, ref: unknownRef(id), kind: "unknown" as const, country, places, unit };
  });
}

/** Units that a twinning names or at which an activity is known; others need no point on the map. */
function unitSites(facts: Facts): Site[] {
  const named = new Set<string>();
  for (const twinning of facts.twinnings)
    if (isLinked(twinning))
      for (const id of [...twinning.properties.vn_ids, ...twinning.properties.la_ids]) named.add(id);
  for (const { properties } of facts.activities)
    if (properties.location === "unit") for (const id of properties.unit_ids) named.add(id);
  return facts.units
    .filter(({ id, properties }) => named.has(id) && properties.level !== "province")
    .map((unit) => ({
      ...bare,
      ref: refOf("admin-units", unit.id),
      kind: "unit" as const,
      country: unit.properties.country,
      places: [],
      unit,
    }));
}

function provinceSites(): Site[] {
  const of = (country: Country): Site => ({
    ...bare,
    ref: provinceRef(country),
    kind: "province",
    country,
    places: [],
  });
  return [of("VN"), of("LA")];
}

function activitiesBySite(activities: readonly Activity[], of: ReadonlyMap<Ref, Site>): Map<Ref, Activity[]> {
  const found = new Map<Ref, Activity[]>();
  for (const activity of activities)
    for (const ref of new Set(locationsOf(activity).map((location) => of.get(location)?.ref)))
      if (ref) append(found, ref, activity);
  return found;
}

function append<Item>(lists: Map<Ref, Item[]>, ref: Ref, item: Item): void {
  const list = lists.get(ref);
  if (list) list.push(item);
  else lists.set(ref, [item]);
}

/** Where an activity is drawn: at each of its places, else at each of its units, else at the provinces of its sides. */
export function locationsOf({ properties }: Activity): Ref[] {
  const { location, place_ids, unit_ids, scope } = properties;
  if (location === "place") return place_ids.map((id) => refOf("places", id));
  if (location === "unit") return unit_ids.map((id) => refOf("admin-units", id));
  if (scope === "cross_border") return [provinceRef("VN"), provinceRef("LA")];
  return [provinceRef(scope === "vn_side" ? "VN" : "LA")];
}
