// Where every site stands at a zoom step, on a day, in a language.
import type { Position } from "#contract";
import { ringRadius } from "../activities/ring.ts";
import { type BorderLine, crossingAt, nearestKm } from "../borderLine.ts";
import type { Facts } from "../facts.ts";
import { add, distance, metresPerPixel, toPixel, toPosition } from "../projection.ts";
import { sizeAt } from "../size.ts";
import { type Arrangement, arrange, type Occasion, type Placeable } from "./placement.ts";
import { roomsOf } from "./rooms.ts";
import { provinceAnchors, type Site, type Sites } from "./sites.ts";

/** How far from the line things stand that have no point of their own, in pixels: past the ribbons, one behind the other. */
const offsetsPx = { unknown: 46, district: 62 };
/** Where along its stretch a district's node and its group stand, so that they do not meet. */
const shares = { unknown: 0.52, district: 0.4 };
/** The double ring of both sides, and a little air for the number. */
const ringAirPx = 4;
const symbolRadiusPx = 9.5;
const groupRadiusPx = 14;
/** The name under a province's badge. */
const provinceNamePx = 20;
/** What has a point stands within its stated precision of it, or within so many pixels where that is less. */
export const leastLimitPx = 18.5;

/** Display positions of all that found room: sites by their Ref, labels and bands by their ids. */
export function arrangeSites({ list, line }: Sites, facts: Facts, occasion: Occasion): Arrangement {
  const { zoom } = occasion;
  const extents = extentsOf(facts);
  const sites = list.map(
    (site): Placeable => ({
      id: site.ref,
      anchor: anchorOf(site, facts, line, zoom),
      radiusPx: siteRadius(site, zoom) + (site.kind === "province" ? provinceNamePx : 0),
      rank: rankOf(site),
      side: site.country,
      limitPx: limitOf(site, extents, zoom),
    }),
  );
  const room = roomsOf(facts, line, occasion);
  return arrange([...twinGates(sites, line, zoom), ...room], zoom, line);
}

/** The room a site takes, in pixels: its symbol, or the ring of all its activities, whatever the Filter leaves of them. */
export function siteRadius(site: Site, zoom: number): number {
  const isGroup = site.kind === "unknown" || site.kind === "crowd";
  const plain = isGroup ? groupRadiusPx : symbolRadiusPx;
  const count = site.activities.length;
  return sizeAt(zoom) * Math.max(plain, count ? ringRadius(count, isGroup) + ringAirPx : 0);
}

/** A marker stands on the line and nowhere else. */
export const isMarker = ({ places }: Site) => places.length === 1 && places[0]?.properties.kind === "marker";

/** Groups and what has no point of its own may stand anywhere; all else near its point. */
function limitOf(site: Site, extents: ReadonlyMap<string, number>, zoom: number): number {
  if (isMarker(site)) return 0;
  const isBound =
    site.kind === "place" || (site.kind === "unit" && site.unit?.properties.level === "commune");
  if (!isBound) return Number.POSITIVE_INFINITY;
  const [place] = site.places;
  const lat =
    place?.geometry?.type === "Point"
      ? place.geometry.coordinates[1]
      : (site.unit?.properties.anchor?.[1] ?? 0);
  const precision = site.unit ? extents.get(site.unit.id) : place?.properties.precision_m;
  return Math.max(leastLimitPx, (precision ?? 0) / metresPerPixel(lat, zoom));
}

/** How far a commune reaches from its point, in metres: as far as a place may lie of which no more is known than the commune. */
function extentsOf({ places }: Facts): ReadonlyMap<string, number> {
  const extents = new Map<string, number>();
  for (const { properties } of places) {
    const { unit, former_unit, coord_precision, precision_m } = properties;
    const commune = former_unit ?? unit;
    if (commune && coord_precision === "commune" && precision_m)
      extents.set(commune, Math.max(extents.get(commune) ?? 0, precision_m));
  }
  return extents;
}

const kindRanks = { gate: 0, post: 1, village: 7, commune_seat: 8, marker: 10 } as const;
const ranks = { province: -1, crowd: 3, unknown: 3, district: 4, unit: 5, twinnedVillage: 6 } as const;

function rankOf({ kind, places, unit, isTwinned }: Site): number {
  if (kind === "unit") return unit?.properties.level === "district" ? ranks.district : ranks.unit;
  if (kind !== "place") return ranks[kind];
  const { kind: of } = places[0]?.properties ?? { kind: "village" };
  return of === "village" && isTwinned ? ranks.twinnedVillage : kindRanks[of];
}

/** Two gates that face each other across the line stand each a little into its own side, so that both have room. */
function twinGates(items: readonly Placeable[], line: BorderLine | null, zoom: number): Placeable[] {
  const gates = items.filter(({ rank, side }) => rank === kindRanks.gate && side !== null);
  return items.map((item) => {
    if (!line || !gates.includes(item)) return item;
    const at = toPixel(item.anchor, zoom);
    const lack = gates
      .filter(({ side }) => side !== item.side)
      .map((other) => item.radiusPx + other.radiusPx + 2 - distance(at, toPixel(other.anchor, zoom)));
    const push = Math.min(Math.max(0, ...lack) / 2, leastLimitPx);
    const { toLaos } = crossingAt(line, nearestKm(line, item.anchor), zoom);
    return { ...item, lean: add([0, 0], toLaos, item.side === "LA" ? push : -push) };
  });
}

function anchorOf(site: Site, facts: Facts, line: BorderLine | null, zoom: number): Position {
  const [place] = site.places;
  const { unit } = site;
  if (site.kind === "unknown") return besideStretch(site, facts, line, zoom, "unknown");
  if (unit?.properties.level === "district") return besideStretch(site, facts, line, zoom, "district");
  if (site.kind === "crowd") return middleOf(site);
  if (place?.geometry?.type === "Point") return place.geometry.coordinates;
  return unit?.properties.anchor ?? provinceAnchors[site.country ?? "VN"];
}

/** Amid the points of a group's members. */
function middleOf({ places, units, country }: Site): Position {
  const points = [
    ...places.flatMap(({ geometry }) => (geometry?.type === "Point" ? [geometry.coordinates] : [])),
    ...units.flatMap(({ properties }) => (properties.anchor ? [properties.anchor] : [])),
  ];
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return points.length ? [mean(0), mean(1)] : provinceAnchors[country ?? "VN"];
}

/** A point a little into a unit's own side, beside its stretch; without one, the unit's point or the province's. */
function besideStretch(
  site: Site,
  facts: Facts,
  line: BorderLine | null,
  zoom: number,
  what: keyof typeof shares,
): Position {
  const stretch = facts.border.find(
    ({ properties }) => properties.kind === "stretch" && properties.unit === site.unit?.id,
  );
  const isNarrow = site.unit !== null && site.unit.properties.level !== "province";
  if (!line || (isNarrow && !stretch))
    return site.unit?.properties.anchor ?? provinceAnchors[site.country ?? "VN"];
  // Where not even the district is known, the whole line is the stretch.
  const from = stretch?.properties.km_from ?? 0;
  const to = stretch?.properties.km_to ?? line.lengthKm;
  const { pixel, toLaos } = crossingAt(line, from + (to - from) * shares[what], zoom);
  const offset = offsetsPx[what];
  return toPosition(add(pixel, toLaos, site.country === "LA" ? offset : -offset), zoom);
}
