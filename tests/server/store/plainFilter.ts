// What every Store must find, said once more without SQL: a plain test of each record of the dataset.
import {
  type Bbox,
  type CollectionId,
  type Dataset,
  type DatasetFeature,
  type Filter,
  firstDay,
  fold,
  type Geometry,
  lastDay,
  overlaps,
  type Period,
  type RecordOf,
} from "#contract";

type Feature<Id extends CollectionId> = DatasetFeature<RecordOf<Id>>;

/** What the tests below ask of a record; each is absent where the collection has no such thing. */
interface Traits {
  readonly kind?: string;
  readonly level?: string;
  readonly status?: string;
  readonly scope?: string;
  readonly precision?: string;
  readonly certainty?: string;
  readonly twinned?: boolean;
  readonly sides?: readonly string[];
  readonly topics?: readonly string[];
  readonly units?: readonly string[];
  readonly places?: readonly string[];
  readonly twinnings?: readonly string[];
  readonly abouts?: readonly string[];
  readonly validity?: Period;
  readonly dates?: readonly (string | null)[];
  readonly texts?: readonly (string | null)[];
}

/** Ids of the features of a collection that the Filter leaves, and how many the period hides for want of a date. */
export function plainFilter(dataset: Dataset, id: CollectionId, filter: Filter) {
  const features: readonly DatasetFeature<unknown>[] = dataset.features[id];
  const kept = features
    .map((feature) => ({ feature, traits: traitsOf(dataset, id, feature) }))
    .filter(({ feature, traits }) => keeps(dataset, filter, traits, feature.geometry));
  const isUndated = (traits: Traits) => (traits.dates ?? []).every((date) => date === null);
  const found = kept.filter(({ traits }) => {
    if (filter.undated === "only") return isUndated(traits);
    if (!filter.period) return true;
    if (isUndated(traits)) return filter.undated === "include";
    return overlaps(spanOf(traits.dates ?? []), filter.period);
  });
  const isHiding = filter.period !== undefined && filter.undated === undefined;
  return {
    ids: found.map(({ feature }) => feature.id),
    undated: isHiding ? kept.filter(({ traits }) => isUndated(traits)).length : 0,
  };
}

function spanOf(dates: readonly (string | null)[]): Period {
  const known = dates.filter((date) => date !== null);
  return { from: known.map(firstDay).sort()[0] ?? null, to: known.map(lastDay).sort().at(-1) ?? null };
}

function keeps(dataset: Dataset, filter: Filter, traits: Traits, geometry: Geometry | null): boolean {
  const isOneOf = (asked: readonly string[] | undefined, value: string | undefined) =>
    !asked || asked.some((item) => item === value);
  const meets = (asked: readonly string[] | undefined, values: readonly string[] = []) =>
    !asked || asked.some((item) => values.includes(item));
  const underUnits = filter.unit?.flatMap((unit) => dataset.unitClosure[unit] ?? []);
  return (
    isOneOf(filter.kind, traits.kind) &&
    isOneOf(filter.level, traits.level) &&
    isOneOf(filter.status, traits.status) &&
    isOneOf(filter.scope, traits.scope) &&
    isOneOf(filter.precision, traits.precision) &&
    isOneOf(filter.certainty, traits.certainty) &&
    meets(filter.side, traits.sides) &&
    meets(filter.topic, traits.topics) &&
    meets(underUnits, traits.units) &&
    meets(filter.place, traits.places) &&
    meets(filter.twinning, traits.twinnings) &&
    meets(filter.about, traits.abouts) &&
    (filter.twinned === undefined || filter.twinned === traits.twinned) &&
    (!filter.valid_on ||
      overlaps(traits.validity ?? always, { from: filter.valid_on, to: filter.valid_on })) &&
    (!filter.datetime || isThen(filter.datetime, traits)) &&
    (!filter.bbox || liesIn(filter.bbox, geometry)) &&
    (filter.q === undefined || hasWords(filter.q, traits.texts ?? []))
  );
}

const always: Period = { from: null, to: null };

/** What has no date, or no end of its validity, is found whenever. */
function isThen(datetime: Period, { dates, validity = always }: Traits): boolean {
  return overlaps(dates ? spanOf(dates) : validity, datetime);
}

/** What has no position is found everywhere. */
function liesIn([west, south, east, north]: Bbox, geometry: Geometry | null): boolean {
  if (!geometry) return true;
  const numbers = geometry.coordinates.flat(4);
  const lons = numbers.filter((_, index) => index % 2 === 0);
  const lats = numbers.filter((_, index) => index % 2 === 1);
  const meets = (from: number, to: number) => Math.min(...lons) <= to && Math.max(...lons) >= from;
  return (
    (west <= east ? meets(west, east) : meets(west, 180) || meets(-180, east)) &&
    Math.min(...lats) <= north &&
    Math.max(...lats) >= south
  );
}

/** Each word is in some text: anywhere when it has three characters or more, else where a word begins. */
function hasWords(q: string, texts: readonly (string | null)[]): boolean {
  const cut = (text: string) => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = cut(q);
  const isIn = (text: string, word: string) =>
    Array.from(word).length >= 3
      ? fold(text).includes(word)
      : cut(text).some((other) => other.startsWith(word));
  return words.length > 0 && words.every((word) => texts.some((text) => text !== null && isIn(text, word)));
}

function traitsOf(dataset: Dataset, id: CollectionId, feature: DatasetFeature<unknown>): Traits {
  const places = new Map(dataset.features.places.map((place) => [place.id, place.properties]));
  const unitsOfPlace = (place: string) =>
    [places.get(place)?.unit, places.get(place)?.former_unit].map(String);
  const bothSides = ["VN", "LA"];
  const names = (p: { name_vi: string | null; name_lo: string | null; name_en: string | null }) => [
    p.name_vi,
    p.name_lo,
    p.name_en,
  ];
  const traits: { readonly [Id in CollectionId]: (feature: Feature<Id>) => Traits } = {
    border: ({ properties: p }) => ({
      kind: p.kind,
      sides: p.country ? [p.country] : bothSides,
      units: p.unit ? [p.unit] : [],
      validity: { from: p.valid_from, to: p.valid_to },
    }),
    "admin-units": ({ id, properties: p }) => ({
      level: p.level,
      sides: [p.country],
      units: [id],
      validity: { from: p.valid_from, to: p.valid_to },
      texts: [...names(p), ...p.aliases, p.code],
    }),
    places: ({ id, properties: p }) => ({
      kind: p.kind,
      sides: p.country === "VN/LA" ? bothSides : [p.country],
      units: unitsOfPlace(id),
      precision: p.coord_precision,
      certainty: p.certainty,
      twinned: p.is_twinned,
      texts: [...names(p), ...p.aliases],
    }),
    twinnings: ({ properties: p }) => {
      const parties = [...p.vn_ids, ...p.la_ids];
      return {
        kind: p.kind,
        status: p.status,
        units: parties.flatMap((party) => (places.has(party) ? unitsOfPlace(party) : [party])),
        places: parties,
        certainty: p.certainty,
        dates: [p.signed_on],
        texts: [...names(p), p.vn_side_vi, p.vn_side_en, p.la_side_vi, p.la_side_en],
      };
    },
    activities: ({ properties: p }) => {
      const domestic = new Set(
        dataset.features.twinnings.filter((t) => t.properties.is_domestic).map((t) => t.id),
      );
      return {
        kind: p.kind,
        topics: p.topics,
        units: [...p.unit_ids, ...p.place_ids.flatMap(unitsOfPlace)],
        places: p.place_ids,
        twinnings: p.twinning_ids,
        sides: p.scope === "cross_border" ? bothSides : [p.scope === "vn_side" ? "VN" : "LA"],
        scope: p.scope,
        twinned:
          p.place_ids.some((place) => places.get(place)?.is_twinned) ||
          p.twinning_ids.some((twinning) => !domestic.has(twinning)),
        certainty: p.certainty,
        dates: [p.date_start, p.date_end],
        texts: [...names(p), ...p.organisers, ...p.participants],
      };
    },
    papers: ({ properties: p }) => ({
      kind: p.kind,
      abouts: p.about_ids,
      dates: [p.signed_on, p.effective_on, p.term_from, p.term_to],
      texts: [...names(p), p.number, ...p.parties],
    }),
    indicators: ({ properties: p }) => ({
      kind: p.indicator,
      abouts: p.about_ids,
      units: p.about_ids.flatMap((about) => (places.has(about) ? unitsOfPlace(about) : [about])),
      certainty: p.certainty,
      dates: [p.as_of],
      texts: [p.indicator, p.scope, p.value],
    }),
  };
  // The feature is of the collection that `id` names; the compiler cannot tie the two together.
  return (traits[id] as (feature: DatasetFeature<unknown>) => Traits)(feature);
}
