// What the records of a page refer to, and the labels of codes: looked up for that page alone.
import type { CollectionId, CoordPrecision, FeatureOf, Lang, Names } from "#contract";
import { createReading, type Full, type Known, type Reading, type Summary } from "../../html/reading.ts";
import type { Visit } from "../../html/visit.ts";
import type { Store } from "../../store/store.ts";

/** Collections whose ids other records name; they share one space of ids. */
const referred: readonly CollectionId[] = ["admin-units", "places", "twinnings", "activities", "papers"];

/** Properties that hold ids of other records. */
const idProperties: readonly string[] = [
  "parent",
  "unit",
  "former_unit",
  "succeeded_by",
  "preceded_by",
  "nearest_gate",
  "nearest_post",
  "vn_ids",
  "la_ids",
  "unit_ids",
  "place_ids",
  "twin_ids",
  "twinning_ids",
  "unit_twinning_ids",
  "paper_ids",
  "about_ids",
];

/** The reading of a page that tells these records, and names these ids besides. */
export async function readingOf(
  store: Store,
  visit: Visit,
  features: readonly (Summary | Full)[],
  ids: readonly string[] = [],
): Promise<Reading> {
  const labels = await labelsIn(store, visit.lang);
  const known = new Map<string, Known>();
  for (const id of new Set([...ids, ...features.flatMap(idsOf)])) {
    const found = await findRecord(store, id);
    if (found) known.set(id, found);
  }
  return createReading(
    visit,
    (list, code) => labels.get(`${list} ${code}`) ?? code,
    (id) => known.get(id),
  );
}

function idsOf({ properties }: Summary | Full): readonly string[] {
  const values = properties as Readonly<Record<string, unknown>>;
  return idProperties.flatMap((name) => {
    const value = values[name];
    if (typeof value === "string") return [value];
    if (Array.isArray(value)) return value.map(String);
    // The nearest place, with its distance.
    return typeof value === "object" && value !== null && "place" in value ? [String(value.place)] : [];
  });
}

/** The record that has the id, of whichever collection. */
export async function findRecord(store: Store, id: string): Promise<Known | null> {
  for (const collection of referred) {
    const text = await store.feature(collection, id);
    if (text === null) continue;
    const { geometry, properties } = JSON.parse(text) as FeatureOf<Referred>;
    return {
      collection,
      id,
      names: properties,
      geometry,
      coordPrecision: properties.coord_precision ?? null,
      precisionMetres: properties.precision_m ?? null,
      validTo: properties.valid_to ?? null,
    };
  }
  return null;
}

/** What a reference shows of its record; the store wrote the text by its schema. */
type Referred = Names & {
  readonly coord_precision?: CoordPrecision;
  readonly precision_m?: number | null;
  readonly valid_to?: string | null;
};

type Labels = ReadonlyMap<string, string>;

/** A store's data never change while it is open. */
const labelsOfStores = new WeakMap<Store, Map<Lang, Labels>>();

async function labelsIn(store: Store, lang: Lang): Promise<Labels> {
  const ofStore = labelsOfStores.get(store) ?? new Map<Lang, Labels>();
  labelsOfStores.set(store, ofStore);
  const known = ofStore.get(lang);
  if (known) return known;
  const codes = Object.values(await store.codeLists()).flat();
  const labels = new Map(codes.map((code) => [`${code.list} ${code.code}`, code[`label_${lang}`]]));
  ofStore.set(lang, labels);
  return labels;
}
