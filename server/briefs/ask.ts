// What a brief asks of the store: the same questions as the screen's, so that the numbers are the same.
import type {
  CollectionId,
  Dimension,
  FeatureOf,
  Filter,
  Gap,
  GapsQuery,
  Measure,
  RecordOf,
  Source,
  Statistics,
  SummaryOf,
} from "#contract";
import type { Store } from "../store/store.ts";

/** So many rows are written at most, even into a spreadsheet; the address leads to the rest. */
export const maxRows = 500;
/** Without contact for a year is a gap: the rule of the screen as long as nobody chose another. */
const monthsOfGap = 12;

export interface Listed<Id extends CollectionId> {
  readonly features: readonly FeatureOf<SummaryOf<Id>>[];
  readonly numberMatched: number;
  readonly numberUndated: number;
}

export interface Waits {
  readonly asOf: string;
  readonly months: number;
  readonly gaps: readonly Gap[];
}

/** The record; null when there is none. The store wrote the text by its schema. */
export async function recordOf<Id extends CollectionId>(
  store: Store,
  id: Id,
  featureId: string,
): Promise<FeatureOf<RecordOf<Id>> | null> {
  const text = await store.feature(id, featureId);
  return text === null ? null : (JSON.parse(text) as FeatureOf<RecordOf<Id>>);
}

/** The records of these ids that there are, in their order. */
export async function recordsOf<Id extends CollectionId>(
  store: Store,
  id: Id,
  featureIds: readonly string[],
): Promise<readonly FeatureOf<RecordOf<Id>>[]> {
  const found = await Promise.all(featureIds.map((featureId) => recordOf(store, id, featureId)));
  return found.filter((feature) => feature !== null);
}

/** What the list of the screen holds under the Filter, in its order: activities newest first. */
export async function listed<Id extends CollectionId>(
  store: Store,
  id: Id,
  filter: Filter,
  limit = maxRows,
): Promise<Listed<Id>> {
  const page = await store.features(id, filter, { limit, offset: 0, sortby: null });
  return { ...page, features: page.features.map((text) => JSON.parse(text) as FeatureOf<SummaryOf<Id>>) };
}

export function counted(store: Store, measure: Measure, by: Dimension, filter: Filter): Promise<Statistics> {
  return store.statistics({ measure, by, by2: null, vintage: "recorded", filter });
}

/** How many activities the Filter leaves of each certainty. */
export async function certaintiesOf(store: Store, filter: Filter): Promise<Readonly<Record<string, number>>> {
  const { facets } = await store.facets(filter, []);
  return facets.certainty ?? {};
}

/** What waits for a contact, among these ids. */
export async function waitsOf(
  store: Store,
  by: GapsQuery["by"],
  ids: readonly string[],
  asOf: string | null = null,
): Promise<Waits> {
  const { gaps, as_of, months } = await store.gaps({ by, asOf, months: monthsOfGap, kinds: null });
  return { asOf: as_of, months, gaps: gaps.filter(({ id }) => ids.includes(id)) };
}

/** The sources of these ids, each once. */
export async function sourcesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Source>> {
  const sources = await Promise.all([...new Set(ids)].map((id) => store.source(id)));
  return new Map(sources.flatMap((source) => (source === null ? [] : [[source.id, source] as const])));
}
