// All that routes know of persistence. Every method returns a Promise, so that a store may live elsewhere.
import type {
  CodeLists,
  CollectionId,
  CollectionInfo,
  Facets,
  Filter,
  Period,
  Programme,
  SearchHit,
  Source,
} from "#contract";

export interface Page {
  readonly limit: number;
  readonly offset: number;
  /** Property to order by, `-` for descending; the collection's own order when null. Ties are broken by id. */
  readonly sortby: string | null;
}

/** Features as ready JSON text, so that an answer is joined text and not built objects. */
export interface FeaturePage {
  readonly features: readonly string[];
  readonly numberMatched: number;
  readonly numberUndated: number;
}

export interface Store {
  /** Hash of the content: changes whenever any fact changes. */
  readonly version: string;
  counts(): Promise<Record<CollectionId, number>>;
  collection(id: CollectionId): Promise<CollectionInfo>;
  /** Properties that `sortby` may name. */
  sortables(id: CollectionId): readonly string[];
  features(id: CollectionId, filter: Filter, page: Page): Promise<FeaturePage>;
  /** The full record as JSON text; null when there is none. */
  feature(id: CollectionId, featureId: string): Promise<string | null>;
  facets(filter: Filter, countPeriods: readonly Period[]): Promise<Facets>;
  search(q: string, limit: number): Promise<readonly SearchHit[]>;
  codeLists(): Promise<CodeLists>;
  programmes(): Promise<readonly Programme[]>;
  source(id: string): Promise<Source | null>;
  close(): Promise<void>;
}
