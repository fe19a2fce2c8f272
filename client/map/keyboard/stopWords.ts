// What is said and shown of the stop that the cursor stands on: name, kind, side, precision, ties, activities, its place in the order.
import type { TFunction } from "i18next";
import type { Country, Lang } from "#contract";
import { countAt } from "../../layers/activities/features.ts";
import type { Ref } from "../../layers/facts.ts";
import type { Scene } from "../../layers/layer.ts";
import { type Description, describe } from "../describe.ts";
import type { Stop } from "./stops.ts";

export interface Words {
  readonly map: TFunction<"map">;
  readonly own: TFunction<"mapWords">;
  readonly side: (side: Country | "VN/LA") => string;
}

/** Where a stop stands in the order from the north. */
export interface Standing {
  readonly at: number;
  readonly of: number;
}

/** Nobody looks for the tie of a marker. */
const kindsThatTie = new Set(["village", "post", "gate", "commune_seat"]);

/** Null where nothing can be said. */
export function tellStop(
  stop: Stop,
  scene: Scene,
  lang: Lang,
  { map, own, side }: Words,
  { at, of }: Standing,
  isOut: boolean,
): Description | null {
  const told = describe(stop, scene, lang, map);
  if (!told) return null;
  const country = sideOf(stop.ref, scene);
  return {
    title: told.title,
    lines: [
      ...kindAndSide(stop.ref, told, country ? [side(country)] : [], { map, own }),
      ...ties(stop.ref, scene, own),
      ...(isOut ? [own("outside")] : []),
      own("order", { at, of }),
    ],
  };
}

/** What it is and on which side, then all else that the pointer would be told. */
function kindAndSide(
  ref: Ref,
  { lines: [first = "", ...rest] }: Description,
  sides: readonly string[],
  { map, own }: Pick<Words, "map" | "own">,
): string[] {
  if (ref.startsWith("twinnings/")) return [map("layers.twinnings"), first, ...rest];
  if (first === map("tip.open")) return [...sides, own("openList"), ...rest];
  return [first, ...sides, ...rest];
}

/** Tied or not, where the pointer is not told how often; and what a reader would look for and not find. */
function ties(ref: Ref, scene: Scene, own: Words["own"]): string[] {
  const site = scene.sites.of.get(ref);
  if (!site || site.kind === "province") return [];
  if (site.ref !== ref || (site.kind !== "place" && site.kind !== "unit"))
    return site.isTwinned ? [own("tied")] : [];
  const kind = site.places[0]?.properties.kind;
  if (kind !== undefined && !kindsThatTie.has(kind)) return [];
  return [
    ...(site.isTwinned ? (site.kind === "unit" ? [own("tied")] : []) : [own("noTie")]),
    ...(countAt(site, scene.matched).total === 0 ? [own("noActivity")] : []),
  ];
}

/** The side that a stop lies on; a tie lies on neither. */
function sideOf(ref: Ref, { sites, facts }: Scene): Country | "VN/LA" | null {
  const [collection, id] = ref.split("/");
  if (collection === "twinnings" || collection === "border") return null;
  const place = collection === "places" && facts.places.find((candidate) => candidate.id === id);
  if (place) return place.properties.country;
  const unit = facts.units.find((candidate) => candidate.id === id);
  return unit?.properties.country ?? sites.of.get(ref)?.country ?? null;
}
