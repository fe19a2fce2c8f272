// All that routes know of persistence. Every method returns a Promise, so that a store may live elsewhere.
import type {
  Bbox,
  CodeLists,
  CollectionId,
  CollectionInfo,
  Coverage,
  CoverageQuery,
  Expression,
  Facets,
  Filter,
  FilterKey,
  Gaps,
  GapsQuery,
  Period,
  Programme,
  ProgrammeProgress,
  ProgressQuery,
  Queryable,
  RecordsQuery,
  SearchHit,
  Source,
  Statistics,
  StatisticsQuery,
  StatisticsRecords,
  Superseded,
} from "#contract";

export interface Page {
  readonly limit: number;
  readonly offset: number;
  /** Properties to order by, comma-separated, `-` before one for descending; the collection's own order when null. Unknown values stand last, ties are broken by the collection's own order. */
  readonly sortby: string | null;
}

/** Features as ready JSON text, so that an answer is joined text and not built objects. */
export interface FeaturePage {
  readonly features: readonly string[];
  readonly numberMatched: number;
  readonly numberUndated: number;
}

/** A value of a Filter that names nothing in the data: a unit that is not there, a code of no list. */
export interface UnknownValue {
  readonly key: FilterKey;
  readonly value: string;
}

export interface Store {
  /** Hash of the content: changes whenever any fact changes. */
  readonly version: string;
  /** Of the file's shape: a copy can be opened by a store of the same shape alone. */
  readonly shape: string;
  /** When the dataset was built, as ISO 8601. */
  readonly madeOn: string;
  counts(): Promise<Record<CollectionId, number>>;
  collection(id: CollectionId): Promise<CollectionInfo>;
  /** Properties that `sortby` may name. */
  sortables(id: CollectionId): readonly string[];
  /** What a `filter` may name, with the schema of each. */
  queryables(id: CollectionId): readonly Queryable[];
  /** The first value of the Filter that names nothing, so that a misspelt id is told and not answered with an empty map. */
  unknownValue(id: CollectionId, filter: Filter): Promise<UnknownValue | null>;
  /** A page of the features that every part of the Filter finds, and for which `where` is true. @throws when the collection does not declare a part, or has no such queryable. */
  features(id: CollectionId, filter: Filter, page: Page, where?: Expression | null): Promise<FeaturePage>;
  /** All features that the Filter leaves and whose geometry's envelope meets the box, as JSON text: what is drawn there. Only of collections that declare `bbox`. */
  within(id: CollectionId, bbox: Bbox, filter: Filter, where?: Expression | null): Promise<readonly string[]>;
  /** Full records as JSON text, one after the other: all that the Filter leaves, or those of a page. Others are answered between them. */
  records(id: CollectionId, filter: Filter, where?: Expression | null, page?: Page): AsyncIterable<string>;
  /** The full record as JSON text; null when there is none. */
  feature(id: CollectionId, featureId: string): Promise<string | null>;
  /** What took the place of a record; null when nothing did. */
  superseded(id: CollectionId, featureId: string): Promise<Superseded | null>;
  /** Counts of activities, each dimension under the Filter without its own part. */
  facets(filter: Filter, countPeriods: readonly Period[]): Promise<Facets>;
  /** Activities under a Filter by one or two dimensions; the cells add up to what `features` matches. */
  statistics(query: StatisticsQuery): Promise<Statistics>;
  /** The records behind one cell; none when there is no such cell. */
  statisticsRecords(query: RecordsQuery): Promise<StatisticsRecords>;
  coverage(query: CoverageQuery): Promise<Coverage>;
  gaps(query: GapsQuery): Promise<Gaps>;
  /** Null when there is no such programme. */
  progress(query: ProgressQuery): Promise<ProgrammeProgress | null>;
  search(q: string, limit: number): Promise<readonly SearchHit[]>;
  codeLists(): Promise<CodeLists>;
  programmes(): Promise<readonly Programme[]>;
  source(id: string): Promise<Source | null>;
  /** All of it as the bytes of one SQLite file, for those who keep a copy. */
  copy(): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}
