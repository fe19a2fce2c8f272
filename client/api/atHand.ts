// Answers to Filters taken from whole collections that are already here: no way to the server and back, which is most of
// the wait on a weak line. What cannot be told from here is left to the server: words, and values that no record has.
import {
  type ActivitySummary,
  type CollectionId,
  type FeatureOf,
  type FeaturePageOf,
  type Filter,
  type FilterKey,
  overlaps,
  type Period,
  spanOf,
  type SummaryOf,
} from "#contract";
import { unitRuleOf } from "./unitRule.ts";

/** The page with every feature of a collection that a Filter leaves, all when none is given; undefined while it is not here, or not whole. */
export type WholePage = <Id extends CollectionId>(id: Id, filter?: Filter) => FeaturePageOf<Id> | undefined;

type Test<Id extends CollectionId> = (properties: SummaryOf<Id>, id: string) => boolean;
/** What a feature must meet for one key of the Filter; null where the server must be asked. */
type Tests<Id extends CollectionId> = {
  readonly [Key in FilterKey]?: (asked: NonNullable<Filter[Key]>, whole: WholePage) => Test<Id> | null;
};

/** A unit or place that lies within the units asked. */
function itself(asked: readonly string[], whole: WholePage) {
  const isWithin = within(asked, whole);
  return isWithin && ((_: unknown, id: string) => isWithin(id));
}

const activities: Tests<"activities"> = {
  kind: (asked, whole) => oneOf(asked, whole("activities"), ({ kind }) => [kind]),
  topic: (asked, whole) => oneOf(asked, whole("activities"), ({ topics }) => topics),
  scope: (asked) => (activity) => asked.includes(activity.scope),
  certainty: (asked) => (activity) => asked.includes(activity.certainty),
  side: (asked) => {
    const scopes = ["cross_border", ...asked.map((country) => (country === "VN" ? "vn_side" : "la_side"))];
    return (activity) => scopes.includes(activity.scope);
  },
  unit: (asked, whole) => {
    const isWithin = within(asked, whole);
    return isWithin && (({ unit_ids, place_ids }) => [...unit_ids, ...place_ids].some(isWithin));
  },
};

const places: Tests<"places"> = {
  twinned: (asked) => (place) => place.is_twinned === asked,
  certainty: (asked) => (place) => asked.includes(place.certainty),
  side:
    (asked) =>
    ({ country }) =>
      country === "VN/LA" || asked.includes(country),
  unit: itself,
};

const twinnings: Tests<"twinnings"> = {
  certainty: (asked) => (twinning) => asked.includes(twinning.certainty),
  unit: (asked, whole) => {
    const isWithin = within(asked, whole);
    return isWithin && (({ vn_ids, la_ids }) => [...vn_ids, ...la_ids].some(isWithin));
  },
};

const units: Tests<"admin-units"> = {
  side:
    (asked) =>
    ({ country }) =>
      asked.includes(country),
  unit: itself,
};

const testsOf: { readonly [Id in CollectionId]?: Tests<Id> } = {
  activities,
  places,
  twinnings,
  "admin-units": units,
};

/** What the server would answer to the Filter, links apart; null where it must be asked. */
export function answerAtHand<Id extends CollectionId>(
  id: Id,
  filter: Filter,
  whole: WholePage,
): FeaturePageOf<Id> | null {
  const { period, undated, ...timeless } = filter;
  const isTimed = period !== undefined || undated !== undefined;
  if (!isTimed) return timelessAtHand(id, filter, whole);
  // Only of activities the page says when a feature is undated.
  if (id !== "activities") return null;
  const ofAllTime = whole("activities", timeless) ?? timelessAtHand("activities", timeless, whole);
  // The collection was asked above.
  return ofAllTime && (pageIn(ofAllTime, filter) as FeaturePageOf<Id>);
}

function timelessAtHand<Id extends CollectionId>(
  id: Id,
  filter: Filter,
  whole: WholePage,
): FeaturePageOf<Id> | null {
  const page = whole(id);
  const tests = page && testsFor(id, filter, whole);
  if (!tests) return null;
  return pageOf(
    page,
    page.features.filter((feature) => tests.every((test) => test(feature.properties, feature.id))),
  );
}

function testsFor<Id extends CollectionId>(id: Id, filter: Filter, whole: WholePage): Test<Id>[] | null {
  const known: Tests<Id> | undefined = testsOf[id];
  const tests: Test<Id>[] = [];
  for (const key of Object.keys(filter) as FilterKey[]) {
    const asked = filter[key];
    if (asked === undefined) continue;
    // One key's maker takes that key's value, which the compiler cannot follow through the loop.
    const make = known?.[key] as ((value: unknown, whole: WholePage) => Test<Id> | null) | undefined;
    const test = make?.(asked, whole);
    if (!test) return null;
    tests.push(test);
  }
  return tests;
}

type ActivityPage = FeaturePageOf<"activities">;

const isUndated = ({ properties }: FeatureOf<ActivitySummary>) =>
  properties.date_start === null && properties.date_end === null;

/** Do the days of an activity meet a period? An undated one meets none. */
export function isIn(activity: FeatureOf<ActivitySummary>, period: Period): boolean {
  const { date_start, date_end } = activity.properties;
  return !isUndated(activity) && overlaps(spanOf(date_start, date_end), period);
}

/** What is left of an answer for a period and its undated activities, both as in the Filter. */
function pageIn(ofAllTime: ActivityPage, { period, undated }: Filter): ActivityPage {
  const isLeft = (activity: FeatureOf<ActivitySummary>) => {
    if (undated === "only") return isUndated(activity);
    if (!period) return true;
    return isIn(activity, period) || (undated === "include" && isUndated(activity));
  };
  const isTold = period !== undefined && undated === undefined;
  return {
    ...pageOf(ofAllTime, ofAllTime.features.filter(isLeft)),
    numberUndated: isTold ? ofAllTime.features.filter(isUndated).length : 0,
  };
}

function pageOf<Page extends FeaturePageOf<CollectionId>>(whole: Page, features: Page["features"]): Page {
  return {
    ...whole,
    features,
    links: [],
    numberMatched: features.length,
    numberReturned: features.length,
    numberUndated: 0,
  };
}

/** Does the feature have one of the values? Null when none in the collection has one of them: it may be none at all. */
function oneOf<Id extends CollectionId>(
  asked: readonly string[],
  page: FeaturePageOf<Id> | undefined,
  valuesOf: (properties: SummaryOf<Id>) => readonly string[],
): Test<Id> | null {
  const known = new Set(page?.features.flatMap(({ properties }) => valuesOf(properties)));
  if (!asked.every((value) => known.has(value))) return null;
  return (properties) => valuesOf(properties).some((value) => asked.includes(value));
}

/** Is the unit or place of an id in one of the units asked, by parent and by unambiguous succession? Null when one is unknown. */
function within(asked: readonly string[], whole: WholePage): ((id: string) => boolean) | null {
  const [units, places] = [whole("admin-units"), whole("places")];
  if (!units || !places) return null;
  const rule = unitRuleOf(units, places);
  if (!asked.every((unit) => rule.all.has(unit))) return null;
  const held = new Set(asked.flatMap((unit) => [...rule.unitsIn(unit), ...rule.placesIn(unit)]));
  return (id) => held.has(id);
}
