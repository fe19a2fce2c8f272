// The fictional world with many activities at random: every shape of date, several units, places far from them, nothing at all.
import fc from "fast-check";
import { type Activity, Certainty, type Dataset, ReachQualifier, Scope } from "#contract";

const seed = 20250701;
const numberOfActivities = 120;

/** The dataset with its activities replaced by random ones: the same on every run. */
export function crowded(dataset: Dataset): Dataset {
  const { features } = dataset;
  const [template] = features.activities;
  if (!template) throw new Error("the world has no activity");
  const some = (values: readonly string[], maxLength = 3) =>
    fc.subarray([...new Set(values)], { maxLength: Math.min(maxLength, new Set(values).size) });
  const random: fc.Arbitrary<Partial<Activity>> = fc.record({
    kind: fc.constantFrom("gifts", "joint_patrol", "youth_exchange"),
    topics: some(["friendship", "legal_papers", "social_security"]),
    date_start: fc.option(dates, { nil: null }),
    date_end: fc.option(dates, { nil: null, freq: 2 }),
    unit_ids: some(features["admin-units"].map(({ id }) => id)),
    place_ids: some(features.places.map(({ id }) => id)),
    twinning_ids: some(features.twinnings.map(({ id }) => id)),
    organisers: some(["Đồn Thử Một", "Xã Thử Ba", "Mường Mơ"]),
    scope: fc.constantFrom(...Scope.options),
    certainty: fc.constantFrom(...Certainty.options),
    reach: fc.array(
      fc.record({
        quantity: fc.constantFrom(1, 20, 3.9),
        qualifier: fc.constantFrom(...ReachQualifier.options),
        unit_of_reach: fc.constantFrom("persons", "gift_sets"),
        is_aggregate: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  });
  const activities = fc.sample(random, { seed, numRuns: numberOfActivities }).map((values, index) => ({
    ...template,
    id: `act-crowd-${index}`,
    properties: { ...template.properties, ...inOrder(values) },
  }));
  return { ...dataset, features: { ...features, activities } };
}

/** The change of units of the fictional world, a leap day, and the turn of a year are among them. */
const dates = fc.oneof(
  fc.constantFrom("2025-06-30", "2025-07-01", "2024-02-29", "2024-12-31", "2025"),
  fc.integer({ min: 2019, max: 2026 }).map(String),
  fc
    .tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
);

/** The first day is not after the last: dates the other way round are exchanged. */
function inOrder(activity: Partial<Activity>): Partial<Activity> {
  const { date_start: start, date_end: end } = activity;
  const isTurned =
    typeof start === "string" && typeof end === "string" && start.slice(0, 4) > end.slice(0, 4);
  return isTurned ? { ...activity, date_start: end, date_end: start } : activity;
}
