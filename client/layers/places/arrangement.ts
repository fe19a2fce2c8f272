// Where every site and every unit's label stands at a zoom step, on a day, in a language.
import { type Lang, nameIn, type Position } from "#contract";
import { ringRadius } from "../activities/ring.ts";
import { type BorderLine, crossingAt } from "../borderLine.ts";
import type { Facts } from "../facts.ts";
import { add, toPosition } from "../projection.ts";
import { sizeAt } from "../size.ts";
import { isOuter, stretchesOn } from "../units/stretches.ts";
import { type Arrangement, arrange, type Placeable } from "./placement.ts";
import { provinceAnchors, type Site, type Sites } from "./sites.ts";

/** How far from the line things stand that have no point of their own, in pixels: past the ribbons, one behind the other. */
const offsetsPx = { label: 20, unknown: 46, district: 62 };
/** Where along its stretch a district's node and its group stand, so that they do not meet. */
const shares = { unknown: 0.52, district: 0.4 };
/** The double ring of both sides, and a little air for the number. */
const ringAirPx = 4;
const symbolRadiusPx = 9.5;
const groupRadiusPx = 15;
/** The name under a province's badge. */
const provinceNamePx = 14;
const labelRadiusPx = 9;
/** Width of a letter of the labels and of their margin, in pixels. */
const letterPx = 7.7;
const labelMarginPx = 8;
const labelShares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

export interface Occasion {
  readonly zoom: number;
  readonly day: string;
  readonly lang: Lang;
}

export const labelId = (unit: string) => `label/${unit}`;

/** Display positions of all sites by their Ref, and of labels by labelId. */
export function arrangeSites({ list, line }: Sites, facts: Facts, occasion: Occasion): Arrangement {
  const { zoom } = occasion;
  const sites = list.map(
    (site): Placeable => ({
      id: site.ref,
      anchor: anchorOf(site, facts, line, zoom),
      radiusPx: siteRadius(site, zoom) + (site.kind === "province" ? provinceNamePx : 0),
      rank: rankOf(site),
      side: site.country,
    }),
  );
  return arrange([...sites, ...labelsOf(facts, line, occasion)], zoom, line);
}

/** The room a site takes, in pixels: its symbol, or the ring of all its activities, whatever the Filter leaves of them. */
export function siteRadius(site: Site, zoom: number, count = site.activities.length): number {
  const isGroup = site.kind === "unknown" || site.kind === "crowd";
  const plain = isGroup ? groupRadiusPx : symbolRadiusPx;
  return sizeAt(zoom) * Math.max(plain, count ? ringRadius(count) + ringAirPx : 0);
}

const precisionRank = { exact: 0, village: 1, estimated: 2, commune: 6, none: 9 };
const labelRank = 3;
/** A unit's point stands before the places that are set around it. */
const kindRank = { unknown: 4, crowd: 5, province: 4, unit: 5 };

function rankOf(site: Site): number {
  if (site.kind === "unit" && site.unit?.properties.level === "district") return kindRank.unknown;
  if (site.kind !== "place") return kindRank[site.kind];
  return precisionRank[site.places[0]?.properties.coord_precision ?? "none"];
}

function labelsOf(facts: Facts, line: BorderLine | null, { zoom, day, lang }: Occasion): Placeable[] {
  if (!line) return [];
  return stretchesOn(facts, day)
    .filter(({ stretch }) => !isOuter(stretch))
    .map(({ stretch }) => {
      const { km_from, km_to, country, unit } = stretch.properties;
      const from = km_from ?? 0;
      const length = (km_to ?? 0) - from;
      const isLaos = country === "LA";
      const slots = labelShares.map((share): Position => {
        const { pixel, toLaos } = crossingAt(line, from + length * share, zoom);
        return toPosition(add(pixel, toLaos, isLaos ? offsetsPx.label : -offsetsPx.label), zoom);
      });
      const letters = nameIn(lang, stretch.properties).length;
      return {
        id: labelId(unit ?? stretch.id),
        anchor: slots[0] ?? provinceAnchors[country ?? "VN"],
        radiusPx: labelRadiusPx,
        rank: labelRank,
        side: country,
        label: { widthPx: letters * letterPx + labelMarginPx, slots },
      };
    });
}

function anchorOf(site: Site, facts: Facts, line: BorderLine | null, zoom: number): Position {
  const [place] = site.places;
  const { unit } = site;
  if (site.kind === "unknown") return besideStretch(site, facts, line, zoom, "unknown");
  if (unit?.properties.level === "district") return besideStretch(site, facts, line, zoom, "district");
  if (place?.geometry?.type === "Point") return place.geometry.coordinates;
  return unit?.properties.anchor ?? provinceAnchors[site.country ?? "VN"];
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
