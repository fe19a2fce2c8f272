// From what is drawn to what it is: which record a click selects, where a record is drawn, how it is called.
import { isValidOn, type Lang, nameIn, type Position } from "#contract";
import { type Facts, type Ref, refOf } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import { locationsOf, type Site } from "../layers/places/sites.ts";
import { type FeatureRef, parseFeatureRef } from "../state/view.ts";

/** The record that a drawn Ref stands for; null for groups, which open as lists, and for markers between the known ones. */
export function recordOf(ref: Ref, { facts, day }: Scene): FeatureRef | null {
  const [kind, id] = ref.split("/");
  if (kind === "border") return null;
  if (kind !== "province") return parseFeatureRef(ref);
  const province = facts.units.find(
    ({ id: unit, properties: { level, country, ...properties } }) =>
      level === "province" && country === id && isValidOn(properties, day) && holdsBorder(unit, facts),
  );
  return province ? { collection: "admin-units", id: province.id } : null;
}

/** Is the province one whose districts or communes face the line? */
function holdsBorder(province: string, facts: Facts): boolean {
  const facing = new Set(facts.border.flatMap(({ properties }) => properties.unit ?? []));
  const parentOf = new Map(facts.units.map(({ id, properties }) => [id, properties.parent]));
  return [...facing].some((unit) => {
    const parent = parentOf.get(unit);
    return parent === province || (parent && parentOf.get(parent) === province);
  });
}

/** The name of a country, as its land on the map is called. */
function countryName(country: string | null, facts: Facts, lang: Lang): string {
  const land = facts.border.find(
    ({ properties }) => properties.kind === "land" && properties.country === country,
  );
  return land ? nameIn(lang, land.properties) : "";
}

/** What a group of places is called by: its unit, or its country where not even the district is known. */
export function groupName({ unit, country }: Site, facts: Facts, lang: Lang): string {
  return unit ? nameIn(lang, unit.properties) : countryName(country, facts, lang);
}

/** Where a record is drawn: its site, its stretch, both ends of a tie, the places of an activity. */
export function positionsOf(ref: Ref, scene: Scene): Position[] {
  const { facts, sites, arrangement } = scene;
  const [kind, id = ""] = ref.split("/");
  const at = (member: Ref): Position[] => {
    const site = sites.of.get(member);
    const position = site && arrangement.get(site.ref);
    return position ? [position] : [];
  };
  const own = at(ref);
  if (kind === "twinnings") {
    const tie = facts.twinnings.find((twinning) => twinning.id === id)?.properties;
    return [...(tie?.vn_ids ?? []), ...(tie?.la_ids ?? [])].flatMap((end) => [
      ...at(refOf("places", end)),
      ...at(refOf("admin-units", end)),
    ]);
  }
  if (kind === "activities") {
    const activity = facts.activities.find((candidate) => candidate.id === id);
    return activity ? locationsOf(activity).flatMap(at) : [];
  }
  if (kind === "admin-units") return [...own, ...stretchOf(id, facts)];
  return own;
}

/** The stated point of a place, from which its symbol may stand off; null for all else. */
export function pointOf(ref: Ref, { facts }: Scene): Position | null {
  const geometry = facts.places.find(({ id }) => refOf("places", id) === ref)?.geometry;
  return geometry?.type === "Point" ? geometry.coordinates : null;
}

/** First, middle and last vertex of a unit's stretch. */
function stretchOf(id: string, facts: Facts): Position[] {
  const geometry = facts.border.find(({ properties }) => properties.unit === id)?.geometry;
  if (geometry?.type !== "LineString") return [];
  const { coordinates } = geometry;
  return [coordinates[0], coordinates[coordinates.length >> 1], coordinates.at(-1)].flatMap((position) =>
    position ? [position] : [],
  );
}

/** The name of a place or unit by its id; the id itself where the facts do not know it. */
export function nameOf(id: string, facts: Facts, lang: Lang): string {
  const found = facts.places.find((place) => place.id === id) ?? facts.units.find((unit) => unit.id === id);
  return (found && nameIn(lang, found.properties)) || id;
}

/** The name of a record that the map knows; null of papers and figures. */
export function nameOfRecord({ collection, id }: FeatureRef, facts: Facts, lang: Lang): string | null {
  const records = {
    "admin-units": facts.units,
    places: facts.places,
    twinnings: facts.twinnings,
    activities: facts.activities,
  };
  if (!(collection in records)) return null;
  const found = records[collection as keyof typeof records].find((record) => record.id === id);
  return found ? nameIn(lang, found.properties) : null;
}
