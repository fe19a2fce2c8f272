// Finds the Feature of an id among the collections that records refer to; they are cached once for the page.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  type FeatureOf,
  type FeaturePageOf,
  type Lang,
  langOf,
  type Names,
  nameFallback,
  type SummaryOf,
} from "#contract";
import { featuresQuery } from "./queries.ts";

const indexed = ["places", "admin-units", "twinnings", "papers"] as const;
export type IndexedCollection = (typeof indexed)[number];

export interface FeatureIndex {
  /** False until all collections have arrived, so that "not yet" is not taken for "unknown". */
  readonly isComplete: boolean;
  all<Id extends IndexedCollection>(collection: Id): readonly FeatureOf<SummaryOf<Id>>[];
  find<Id extends IndexedCollection>(collection: Id, id: string): FeatureOf<SummaryOf<Id>> | undefined;
  /** The collection that holds the id. */
  collectionOf(id: string): IndexedCollection | undefined;
}

const byIdOfPage = new WeakMap<object, ReadonlyMap<string, unknown>>();

function byId<Id extends IndexedCollection>(
  page: FeaturePageOf<Id>,
): ReadonlyMap<string, FeatureOf<SummaryOf<Id>>> {
  const known = byIdOfPage.get(page) ?? new Map(page.features.map((feature) => [feature.id, feature]));
  byIdOfPage.set(page, known);
  // The map was made from this very page.
  return known as ReadonlyMap<string, FeatureOf<SummaryOf<Id>>>;
}

/** The index over places, admin units, twinnings and papers; whoever needs only some of these asks for no others. */
export function useFeatureIndex(asked: readonly IndexedCollection[] = indexed): FeatureIndex {
  const has = (collection: IndexedCollection) => ({ enabled: asked.includes(collection) });
  const pages: { readonly [Id in IndexedCollection]: FeaturePageOf<Id> | undefined } = {
    places: useQuery({ ...featuresQuery("places"), ...has("places") }).data,
    "admin-units": useQuery({ ...featuresQuery("admin-units"), ...has("admin-units") }).data,
    twinnings: useQuery({ ...featuresQuery("twinnings"), ...has("twinnings") }).data,
    papers: useQuery({ ...featuresQuery("papers"), ...has("papers") }).data,
  };
  const find: FeatureIndex["find"] = (collection, id) => {
    const page = pages[collection];
    return page && byId(page).get(id);
  };
  return {
    isComplete: asked.every((collection) => pages[collection] !== undefined),
    all: (collection) => pages[collection]?.features ?? [],
    find,
    collectionOf: (id) => indexed.find((collection) => find(collection, id) !== undefined),
  };
}

/** The name of an indexed feature in the language of the page and the language it is written in; null when the id is not known. */
export function useFeatureName(
  asked: readonly IndexedCollection[] = indexed,
): (id: string) => { readonly name: string; readonly lang: Lang } | null {
  const { i18n } = useTranslation();
  const index = useFeatureIndex(asked);
  const lang = langOf(i18n.language);
  return (id) => {
    const collection = index.collectionOf(id);
    const feature = collection && index.find(collection, id);
    return feature ? nameWithLang(lang, feature.properties) : null;
  };
}

/** The name by the rule of fallback, with the language it was found in. */
export function nameWithLang(lang: Lang, names: Names): { readonly name: string; readonly lang: Lang } {
  const key = nameFallback[lang].find((candidate) => names[candidate]) ?? `name_${lang}`;
  return { name: names[key] ?? "", lang: langOfName[key] };
}

const langOfName: Record<keyof Names, Lang> = { name_vi: "vi", name_lo: "lo", name_en: "en" };
