// What stands out together: a feature, its unit, its places and its twins. Everything else steps back.
import { type Facts, isLinked, type Ref, refOf } from "./facts.ts";
import { locationsOf, type Sites } from "./places/sites.ts";

/** All Refs that light up with a Ref, itself among them: records, and the sites at which they are drawn. */
export function focusOf(ref: Ref, facts: Facts, sites: Sites): ReadonlySet<Ref> {
  const lit = new Set<Ref>([ref]);
  for (const member of membersOf(ref, facts, sites)) lit.add(member);
  for (const related of [...lit].flatMap((member) =>
    mayTie(member, ref, facts) ? tiesOf(member, facts) : [],
  ))
    lit.add(related);
  for (const member of Array.from(lit)) {
    const site = sites.of.get(member);
    if (site) lit.add(site.ref);
  }
  return lit;
}

/** What belongs to a feature: a unit's places and lineage, a place's units, an activity's locations, a group's places. */
function membersOf(ref: Ref, facts: Facts, sites: Sites): Ref[] {
  const [collection, id = ""] = ref.split("/");
  if (collection === "admin-units") {
    const lineage = lineageOf(id, facts);
    const within = ({ unit, former_unit }: { unit: string | null; former_unit: string | null }) =>
      former_unit && !facts.units.some((known) => known.id === id && known.properties.valid_from)
        ? lineage.has(former_unit) || unit === id
        : unit !== null && lineage.has(unit);
    const places = facts.places.filter(({ properties }) => within(properties));
    return [
      ...[...lineage].map((unit) => refOf("admin-units", unit)),
      ...places.map((place) => refOf("places", place.id)),
    ];
  }
  if (collection === "places") {
    const place = facts.places.find((candidate) => candidate.id === id)?.properties;
    return [place?.unit, place?.former_unit].flatMap((unit) => (unit ? [refOf("admin-units", unit)] : []));
  }
  if (collection === "activities") {
    const activity = facts.activities.find((candidate) => candidate.id === id);
    return activity ? locationsOf(activity) : [];
  }
  if (collection === "twinnings") {
    const twinning = facts.twinnings.find((candidate) => candidate.id === id)?.properties;
    return twinning ? [...twinning.vn_ids, ...twinning.la_ids].flatMap(eitherRef) : [];
  }
  const { places = [], units = [] } = sites.of.get(ref) ?? {};
  return [
    ...places.map((place) => refOf("places", place.id)),
    ...units.map((unit) => refOf("admin-units", unit.id)),
  ];
}

/** A unit with those it became, those it came from, and those it holds. */
function lineageOf(id: string, facts: Facts): ReadonlySet<string> {
  const own = facts.units.find((unit) => unit.id === id)?.properties;
  const held = facts.units.filter(({ properties }) => properties.parent === id).map((unit) => unit.id);
  return new Set([id, ...(own?.succeeded_by ?? []), ...(own?.preceded_by ?? []), ...held]);
}

/** A place shares the ties of its commune, not those of its whole district; a tie or an activity brings in no others. */
function mayTie(member: Ref, ref: Ref, facts: Facts): boolean {
  const [collection] = ref.split("/");
  if (member === ref || collection === "unknown" || collection === "crowd") return true;
  if (collection === "admin-units") return true;
  if (collection !== "places") return false;
  return facts.units.some(
    ({ id, properties }) => properties.level === "commune" && refOf("admin-units", id) === member,
  );
}

/** Ties that name the feature, and their other ends. */
function tiesOf(ref: Ref, facts: Facts): Ref[] {
  const [collection, id = ""] = ref.split("/");
  if (collection !== "places" && collection !== "admin-units") return [];
  return facts.twinnings
    .filter((twinning) => isLinked(twinning) || twinning.properties.is_aggregate)
    .filter(({ properties: { vn_ids, la_ids } }) => vn_ids.includes(id) || la_ids.includes(id))
    .flatMap(({ id: tie, properties: { vn_ids, la_ids } }) => [
      refOf("twinnings", tie),
      ...[...vn_ids, ...la_ids].flatMap(eitherRef),
    ]);
}

/** The ends of a tie are ids of places or of units: both Refs are named, the one that does not exist lights nothing. */
function eitherRef(id: string): Ref[] {
  return [refOf("places", id), refOf("admin-units", id)];
}
