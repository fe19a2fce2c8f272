// What statistics must say, said once more without columns or bits: lists of values, filtered and counted.
import {
  type Activity,
  type Dataset,
  type Dimension,
  firstDay,
  lastDay,
  noneKey,
  overlaps,
  severalKey,
  splitKey,
  type StatisticsQuery,
  type UnitVintage,
} from "#contract";
import { plainFilter } from "../store/plainFilter.ts";

export interface PlainCell {
  readonly key: string;
  readonly key2: string | null;
  readonly activities: number;
  readonly shared: number;
  readonly value: number | string | null;
}

interface Found {
  readonly activity: Activity;
  readonly values: readonly string[];
  readonly values2: readonly string[];
}

/** Values of every activity by dimension and vintage, worked out once for a dataset. */
const kept = new WeakMap<Dataset, Map<string, ReadonlyMap<string, readonly string[]>>>();

function valuesById(dataset: Dataset, dimension: Dimension, vintage: UnitVintage) {
  const ofDataset = kept.get(dataset) ?? new Map<string, ReadonlyMap<string, readonly string[]>>();
  kept.set(dataset, ofDataset);
  const known = ofDataset.get(`${dimension} ${vintage}`);
  if (known) return known;
  const values = new Map(
    dataset.features.activities.map(({ id, properties }) => [
      id,
      plainValues(dataset, properties, dimension, vintage),
    ]),
  );
  ofDataset.set(`${dimension} ${vintage}`, values);
  return values;
}

/** The cells in no order. Reach has none here: it is proved by itself. */
export function plainCells(dataset: Dataset, query: StatisticsQuery): readonly PlainCell[] {
  const ids = new Set(plainFilter(dataset, "activities", query.filter).ids);
  const valuesOf = (id: string, dimension: Dimension | null) =>
    dimension === null ? [""] : (valuesById(dataset, dimension, query.vintage).get(id) ?? []);
  const found = dataset.features.activities
    .filter(({ id }) => ids.has(id))
    .map(({ id, properties: activity }): Found => {
      return { activity, values: valuesOf(id, query.by), values2: valuesOf(id, query.by2) };
    });
  const keysOf = (values: readonly string[]) => [...values, values.length > 1 ? severalKey : noneKey];
  const pairs = found.flatMap(({ values, values2 }) =>
    keysOf(values).flatMap((key) => keysOf(values2).map((key2) => JSON.stringify([key, key2]))),
  );
  return [...new Set(pairs)]
    .map((pair) => {
      const [key, key2] = JSON.parse(pair) as [string, string];
      return plainCell(dataset, query, found, key, key2);
    })
    .filter((cell) => cell.activities + cell.shared > 0);
}

function plainCell(
  dataset: Dataset,
  query: StatisticsQuery,
  found: readonly Found[],
  key: string,
  key2: string,
): PlainCell {
  const own = (values: readonly string[]) => (values.length > 1 ? severalKey : (values[0] ?? noneKey));
  const has = (values: readonly string[], asked: string) =>
    values.includes(asked) || (values.length === 0 && asked === noneKey);
  const alone = found.filter(({ values, values2 }) => own(values) === key && own(values2) === key2);
  const all = found.filter(({ values, values2 }) => has(values, key) && has(values2, key2));
  const shared = all.filter((one) => !alone.includes(one));
  const isSeveral = key === severalKey || key2 === severalKey;
  const activities = [...alone, ...shared].map(({ activity }) => activity);
  return {
    key,
    key2: query.by2 === null ? null : key2,
    activities: alone.length,
    shared: shared.length,
    value:
      query.measure === "activities"
        ? alone.length
        : isSeveral
          ? null
          : plainValue(dataset, query, activities, key, key2),
  };
}

function plainValue(
  dataset: Dataset,
  { measure, by, by2 }: StatisticsQuery,
  activities: readonly Activity[],
  key: string,
  key2: string,
): number | string | null {
  if (measure === "places_reached") {
    const places = new Set(activities.flatMap(({ place_ids }) => place_ids));
    return [...places].filter(
      (place) => isPlaceOf(dataset, by, key, place) && (by2 === null || isPlaceOf(dataset, by2, key2, place)),
    ).length;
  }
  if (measure === "twinnings_active") {
    const ties = dataset.features.twinnings.filter(
      ({ properties: tie }) => !tie.is_aggregate && !tie.is_domestic && tie.status !== "informal_ties",
    );
    return ties.filter(({ id }) => activities.some(({ twinning_ids }) => twinning_ids.includes(id))).length;
  }
  if (measure === "last_contact") {
    const dates = activities.flatMap(({ date_start, date_end }) => date_end ?? date_start ?? []);
    const byFirstDay = dates.sort((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.length - b.length);
    return byFirstDay.at(-1) ?? null;
  }
  return null;
}

function isPlaceOf(dataset: Dataset, dimension: Dimension, key: string, id: string): boolean {
  const place = dataset.features.places.find((other) => other.id === id)?.properties;
  if (key === noneKey || !place) return true;
  if (dimension === "side") return place.country === key || place.country === "VN/LA";
  return dimension === "unit" ? liesIn(dataset, id, key.replace("~split:", "")) : true;
}

function liesIn(dataset: Dataset, id: string, unit: string): boolean {
  const place = dataset.features.places.find((other) => other.id === id)?.properties;
  const within = dataset.unitClosure[unit] ?? [];
  return [place?.unit, place?.former_unit].some((other) => other != null && within.includes(other));
}

/** The distinct values of an activity; `~split:` of a unit is a value like any other. */
export function plainValues(
  dataset: Dataset,
  activity: Activity,
  dimension: Dimension,
  vintage: UnitVintage,
): readonly string[] {
  const values: Record<Dimension, () => readonly string[]> = {
    unit: () => (vintage === "recorded" ? recordedUnits(dataset, activity) : todaysUnits(dataset, activity)),
    vintage: () => {
      const units = recordedUnits(dataset, activity).map((id) => unitOf(dataset, id));
      const former = units.some((unit) => unit.valid_to !== null);
      const today = units.some((unit) => unit.valid_to === null && unit.valid_from !== null);
      if (!former && !today) return units.length > 0 ? ["unchanged"] : [];
      return [...(former ? ["former"] : []), ...(today ? ["today"] : [])];
    },
    kind: () => [activity.kind],
    topic: () => activity.topics,
    organiser: () => activity.organisers,
    side: () =>
      activity.scope === "cross_border" ? ["VN", "LA"] : [activity.scope === "vn_side" ? "VN" : "LA"],
    year: () => monthsOf(activity).map((month) => month.slice(0, 4)),
    quarter: () =>
      isToTheMonth(activity)
        ? monthsOf(activity).map((month) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`)
        : [],
    month: () => (isToTheMonth(activity) ? monthsOf(activity) : []),
  };
  return [...new Set(values[dimension]())];
}

function datesOf({ date_start, date_end }: Activity): readonly string[] {
  return [date_start, date_end].filter((date) => date !== null);
}

function isToTheMonth(activity: Activity): boolean {
  return datesOf(activity).every((date) => date.length > 4);
}

/** Every month from 1900 to 2100 that the days of the activity meet. */
function monthsOf(activity: Activity): readonly string[] {
  const span = spanOf(activity);
  if (span.from === null) return [];
  return allMonths.filter((month) => overlaps(span, { from: firstDay(month), to: lastDay(month) }));
}

const allMonths = Array.from(
  { length: 201 * 12 },
  (_, index) => `${1900 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
);

function spanOf(activity: Activity) {
  const dates = datesOf(activity);
  return { from: dates.map(firstDay).sort()[0] ?? null, to: dates.map(lastDay).sort().at(-1) ?? null };
}

function unitOf(dataset: Dataset, id: string) {
  const unit = dataset.features["admin-units"].find((other) => other.id === id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit.properties;
}

/** Units in which no other one of them lies. */
function finest(dataset: Dataset, ids: readonly string[]): readonly string[] {
  const liesUnder = (id: string | null, around: string): boolean =>
    id !== null && !id.startsWith("~") && (id === around || liesUnder(unitOf(dataset, id).parent, around));
  return ids.filter((id) => !ids.some((other) => other !== id && liesUnder(other, id)));
}

function unitsOfPlace(dataset: Dataset, id: string): readonly string[] {
  const place = dataset.features.places.find((other) => other.id === id)?.properties;
  return [place?.unit ?? null, place?.former_unit ?? null].filter((unit) => unit !== null);
}

function recordedUnits(dataset: Dataset, activity: Activity): readonly string[] {
  const named = finest(dataset, activity.unit_ids);
  const beside = activity.place_ids.filter((place) => !named.some((unit) => liesIn(dataset, place, unit)));
  const around = beside.flatMap((place) => unitsOfPlace(dataset, place));
  const ofThatDay = around.filter((id) => {
    const unit = unitOf(dataset, id);
    return overlaps({ from: unit.valid_from, to: unit.valid_to }, spanOf(activity));
  });
  return finest(dataset, [...named, ...ofThatDay]);
}

function todaysUnits(dataset: Dataset, activity: Activity): readonly string[] {
  const named = finest(dataset, activity.unit_ids);
  const nowOf = (places: readonly string[]) =>
    places.flatMap((place) => unitsOfPlace(dataset, place).slice(0, 1)).map((unit) => carry(dataset, unit));
  const beside = activity.place_ids.filter((place) => !named.some((unit) => liesIn(dataset, place, unit)));
  const carried = named.flatMap((unit) => {
    const inside = nowOf(activity.place_ids.filter((place) => liesIn(dataset, place, unit)));
    return inside.length > 0 ? inside : [carry(dataset, unit)];
  });
  return finest(dataset, [...carried, ...nowOf(beside)]);
}

function carry(dataset: Dataset, id: string): string {
  let at = id;
  for (let unit = unitOf(dataset, at); unit.valid_to !== null; unit = unitOf(dataset, at)) {
    if (unit.succeeded_by.length !== 1) return splitKey(at);
    at = unit.succeeded_by.join("");
  }
  return at;
}
