// Random Filters whose values occur in a dataset, and some that do not.
import fc from "fast-check";
import {
  type Bbox,
  Certainty,
  type CollectionId,
  collections,
  CoordPrecision,
  Country,
  type Dataset,
  type Filter,
  type FilterKey,
  firstDay,
  type Period,
  Scope,
  TwinningStatus,
  UnitLevel,
} from "#contract";

const some = (choices: readonly string[]) =>
  fc.subarray([...new Set(choices)], { minLength: 1, maxLength: Math.min(3, new Set(choices).size) });

/** Filters of a collection: each declared parameter now there, now not. */
export function filtersOf(dataset: Dataset, id: CollectionId): fc.Arbitrary<Filter> {
  const values = valuesOf(dataset, id);
  const declared: readonly FilterKey[] = collections[id].filters;
  // Few at a time: many together find nothing.
  return fc
    .subarray([...declared], { maxLength: 3 })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, values[key]]))))
    .map((parts): Filter => Object.fromEntries(Object.entries(parts)));
}

function valuesOf(
  { features }: Dataset,
  id: CollectionId,
): Readonly<Record<FilterKey, fc.Arbitrary<unknown>>> {
  const idsOf = (collection: CollectionId) => features[collection].map((feature) => feature.id);
  const kinds = features[id].flatMap(({ properties }) =>
    "kind" in properties ? [properties.kind] : "indicator" in properties ? [properties.indicator] : ["none"],
  );
  const days = fc.constantFrom(
    ...features.activities.flatMap(({ properties }) =>
      properties.date_start ? [firstDay(properties.date_start)] : [],
    ),
    "2013-09-18",
    "2025-06-30",
    "2025-07-01",
    "1999-01-01",
  );
  const periods = fc.tuple(days, days, fc.nat(2)).map(([a, b, open]): Period => {
    const [from, to] = a < b ? [a, b] : [b, a];
    return { from: open === 1 ? null : from, to: open === 2 ? null : to };
  });
  return {
    bbox: bboxes,
    datetime: periods,
    unit: some(idsOf("admin-units")),
    level: some(UnitLevel.options),
    valid_on: days,
    kind: some([...kinds, "of_no_feature"]),
    topic: some([...features.activities.flatMap(({ properties }) => properties.topics), "of_no_feature"]),
    status: some(TwinningStatus.options),
    period: periods,
    undated: fc.constantFrom("include", "only"),
    side: some(Country.options),
    scope: some(Scope.options),
    precision: some(CoordPrecision.options),
    twinned: fc.boolean(),
    certainty: some(Certainty.options),
    place: some(idsOf("places")),
    twinning: some(idsOf("twinnings")),
    about: some([...idsOf("admin-units"), ...idsOf("twinnings"), ...idsOf("places")]),
    q: questions(features),
  };
}

/** Some of them reach around the earth, across the antimeridian. */
const bboxes: fc.Arbitrary<Bbox> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(9))
  .map(([a, b, c, d, turn]) => {
    const [west, east] = [106.5 + Math.min(a, c) / 100, 106.5 + Math.max(a, c) / 100];
    const [south, north] = [15 + Math.min(b, d) / 100, 15 + Math.max(b, d) / 100];
    return turn === 0 ? [east, south, west, north] : [west, south, east, north];
  });

/** Pieces of stored names, from one character up, and words that are nowhere. */
function questions(features: Dataset["features"]): fc.Arbitrary<string> {
  const names = [
    ...features["admin-units"],
    ...features.places,
    ...features.twinnings,
    ...features.activities,
    ...features.papers,
  ].flatMap(({ properties }) =>
    [properties.name_vi, properties.name_en, properties.name_lo].filter((name) => name !== null),
  );
  const pieces = fc
    .tuple(fc.constantFrom(...names), fc.nat(30), fc.integer({ min: 1, max: 9 }))
    .map(([name, from, length]) => name.slice(from % name.length, (from % name.length) + length));
  return fc.oneof(
    pieces,
    fc.constantFrom(...names),
    fc.constantFrom("zzzz", "-", "n", "901", "' \" * NEAR("),
  );
}
