// The collections that the map draws, and what the View's Filter leaves of them.
import { useMemo, useState } from "react";
import type { Filter } from "#contract";
import { filterFor } from "../api/queries.ts";
import { useFeatures } from "../api/useFeatures.ts";
import { tileAddress } from "../api/tiles.ts";
import { type Facts, type Place, type Ref, refOf } from "../layers/facts.ts";
import { tileForms } from "../layers/index.ts";
import type { TileAddresses } from "../layers/layer.ts";
import type { Sites } from "../layers/places/sites.ts";
import type { ViewFilter } from "../state/view.ts";

/** All that the map knows; null until every collection has come. */
export function useFacts(): { facts: Facts | null; isFailed: boolean } {
  const border = useFeatures("border");
  const units = useFeatures("admin-units");
  const places = usePlaces({}, useIsTiled());
  const twinnings = useFeatures("twinnings");
  const activities = useFeatures("activities");
  const facts = useMemo(
    () =>
      border.data && units.data && places.data && twinnings.data && activities.data
        ? {
            border: border.data.features,
            units: units.data.features,
            places: places.data,
            twinnings: twinnings.data.features,
            activities: activities.data.features,
          }
        : null,
    [border.data, units.data, places.data, twinnings.data, activities.data],
  );
  const isFailed = [border, units, places, twinnings, activities].some(({ isError }) => isError);
  return { facts, isFailed };
}

/** Have the places outgrown one answer? */
function useIsTiled(): boolean {
  const { data } = useFeatures("places");
  return areTiled(data?.numberMatched ?? 0);
}

/** Are so many places drawn from tiles? */
export function areTiled(places: number): boolean {
  const form = tileForms.find(({ collection }) => collection === "places");
  return form !== undefined && places > form.above;
}

/** Addresses of the tiles that are drawn in place of features, under the Filter. */
export function useTiles(filter: ViewFilter): TileAddresses {
  const isTiled = useIsTiled();
  const address = tileAddress("places", filterFor("places", ownFilter(filter)));
  return useMemo(() => (isTiled ? { places: address } : {}), [isTiled, address]);
}

/** The places that a Filter leaves. Beside tiles only those that tiles cannot tell: the ends of ties, and what has no position. */
function usePlaces(filter: Filter, isTiled: boolean) {
  const first = useFeatures("places", isTiled ? { twinned: true, ...filter } : filter);
  const placeless = useFeatures("places", { precision: ["none"], ...filter }, isTiled);
  const data = useMemo(
    () => (isTiled ? joined(first.data?.features, placeless.data?.features) : first.data?.features),
    [isTiled, first.data, placeless.data],
  );
  const isOpen = [first, ...(isTiled ? [placeless] : [])].some(
    ({ isPending, isPlaceholderData }) => isPending || isPlaceholderData,
  );
  return { data, isAnswered: !isOpen, isError: first.isError || placeless.isError };
}

/** A place that is in both comes once. */
export function joined(a: readonly Place[] | undefined, b: readonly Place[] | undefined) {
  return a && b && [...new Map([...a, ...b].map((place) => [place.id, place])).values()];
}

/**
 * Ids of the activities that the Filter leaves: the list asks the same question, so both tell the same number. Null while
 * there is no answer; none where there can be none, so that the map does not tell of all as if nothing were asked.
 */
export function useMatched(filter: ViewFilter): ReadonlySet<string> | null {
  const { data, isError } = useFeatures("activities", filterFor("activities", filter));
  return useMemo(() => {
    if (isError) return none;
    return data ? idsOf(data.features) : null;
  }, [data, isError]);
}

const none: ReadonlySet<string> = new Set();

export function idsOf(features: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(features.map(({ id }) => id));
}

/** Words and periods are asked of activities; places and ties step back only for what is said of themselves. */
const ownKeys = ["unit", "side", "twinned", "certainty"] as const satisfies readonly (keyof ViewFilter)[];

export function ownFilter(filter: ViewFilter): Filter {
  return Object.fromEntries(
    ownKeys.flatMap((key) => (filter[key] === undefined ? [] : [[key, filter[key]]])),
  );
}

/** Refs of the places, groups and ties that the Filter leaves aside. @param matched the activities that it leaves */
export function useOut(
  filter: ViewFilter,
  facts: Facts | null,
  sites: Sites | null,
  matched: ReadonlySet<string> | null,
): ReadonlySet<Ref> {
  const own = ownFilter(filter);
  const places = usePlaces(filterFor("places", own), useIsTiled()).data;
  const twinnings = useFeatures("twinnings", filterFor("twinnings", own)).data;
  return useMemo(
    () =>
      facts && sites && places && twinnings
        ? outOf(facts, sites, idsOf([...places, ...twinnings.features]), matched)
        : new Set<Ref>(),
    [facts, sites, places, twinnings, matched],
  );
}

/**
 * The same of what is known: a place beyond a unit stays where it carries an activity of that unit.
 * @param left the places and ties that the Filter leaves @param matched the activities, null where all are
 */
export function outOf(
  facts: Facts,
  sites: Sites,
  left: ReadonlySet<string>,
  matched: ReadonlySet<string> | null,
): ReadonlySet<Ref> {
  const ties = facts.twinnings.filter(({ id }) => !left.has(id)).map(({ id }) => refOf("twinnings", id));
  const aside = sites.list.filter(
    ({ places, units, activities }) =>
      places.length > 0 &&
      units.length === 0 &&
      places.every(({ id }) => !left.has(id)) &&
      !activities.some(({ id }) => matched?.has(id) ?? false),
  );
  return new Set([...ties, ...aside.map(({ ref }) => ref)]);
}

/** The latest Filter whose every answer has come: the map shows each Filter in one picture, not answer by answer. */
export function useAnsweredFilter(filter: ViewFilter): {
  readonly filter: ViewFilter;
  /** False while the answers are on their way: what is drawn then is another Filter's, or none. */
  readonly isAnswered: boolean;
} {
  const own = ownFilter(filter);
  const places = usePlaces(filterFor("places", own), useIsTiled());
  const others = [
    useFeatures("activities", filterFor("activities", filter)),
    useFeatures("twinnings", filterFor("twinnings", own)),
  ].every(({ isPending, isPlaceholderData }) => !isPending && !isPlaceholderData);
  const isAnswered = places.isAnswered && others;
  const [answered, setAnswered] = useState(filter);
  if (isAnswered && answered !== filter) setAnswered(filter);
  return { filter: isAnswered ? filter : answered, isAnswered };
}
