// The Store over one open database.
import {
  type Bbox,
  type CodeLists,
  type CollectionId,
  collectionIds,
  type Coverage,
  type CoverageQuery,
  type Expression,
  type Facets,
  type Filter,
  type Gaps,
  type GapsQuery,
  type Period,
  type ProgrammeProgress,
  type ProgressQuery,
  type Queryable,
  queryablesOf,
  type RecordsQuery,
  type Statistics,
  type StatisticsQuery,
  type StatisticsRecords,
} from "#contract";
import { Code, type CollectionInfo, Programme, type SearchHit, Source, Superseded } from "#contract";
import type { FeaturePage, Page, Store, UnknownValue } from "../store.ts";
import { storedCollections } from "./collections/index.ts";
import { describeCollection } from "./description.ts";
import { FacetCounter } from "./facets.ts";
import { Postings } from "./postings.ts";
import type { Reader } from "./reader.ts";
import { search } from "./search.ts";
import { Select } from "./select.ts";
import { coverageOf } from "./statistics/coverage.ts";
import { findGaps } from "./statistics/gaps.ts";
import { schemaVersion } from "./shape.ts";
import { StatisticsCounter } from "./statistics/index.ts";
import { progressOf } from "./statistics/progress.ts";
import { unknownValue } from "./vocabulary.ts";

/** No page: from the first to the last, in the collection's order. */
const everything: Page = { limit: Number.POSITIVE_INFINITY, offset: 0, sortby: null };

/** What the database itself does not know. */
export interface Circumstances {
  /** When the dataset was built, as ISO 8601. */
  readonly madeOn: string;
  /** Lets others be answered in the midst of a long answer. */
  readonly breath: () => Promise<unknown>;
}

export class SqliteStore implements Store {
  readonly version: string;
  readonly shape = schemaVersion;
  readonly madeOn: string;
  readonly #reader: Reader;
  readonly #breath: () => Promise<unknown>;
  readonly #postings: Postings;
  readonly #select: Select;
  readonly #facets: FacetCounter;
  readonly #statistics: StatisticsCounter;

  constructor(reader: Reader, { madeOn, breath }: Circumstances) {
    this.#reader = reader;
    this.madeOn = madeOn;
    this.#breath = breath;
    this.#postings = new Postings(reader);
    this.#select = new Select(reader, this.#postings);
    this.#facets = new FacetCounter(reader, this.#postings, this.#select);
    this.#statistics = new StatisticsCounter(reader, this.#select);
    this.version = reader.text("SELECT value FROM meta WHERE key = 'data_version'") ?? "";
  }

  async counts(): Promise<Record<CollectionId, number>> {
    const counts = collectionIds.map((id) => [id, this.#postings.size(storedCollections[id].table)]);
    return Object.fromEntries(counts) as Record<CollectionId, number>;
  }

  async collection(id: CollectionId): Promise<CollectionInfo> {
    return describeCollection(this.#reader, id);
  }

  sortables(id: CollectionId): readonly string[] {
    return storedCollections[id].sortables;
  }

  queryables(id: CollectionId): readonly Queryable[] {
    return queryablesOf(id);
  }

  async unknownValue(id: CollectionId, filter: Filter): Promise<UnknownValue | null> {
    return unknownValue(this.#reader, id, filter);
  }

  async features(
    id: CollectionId,
    filter: Filter,
    page: Page,
    where: Expression | null = null,
  ): Promise<FeaturePage> {
    return this.#select.page(id, filter, page, where);
  }

  async within(
    id: CollectionId,
    bbox: Bbox,
    filter: Filter,
    where: Expression | null = null,
  ): Promise<readonly string[]> {
    return this.#select.within(id, bbox, filter, where);
  }

  async *records(
    id: CollectionId,
    filter: Filter,
    where: Expression | null = null,
    page: Page = everything,
  ): AsyncIterable<string> {
    for (const chunk of this.#select.records(id, filter, page, where)) {
      yield* chunk;
      await this.#breath();
    }
  }

  async feature(id: CollectionId, featureId: string): Promise<string | null> {
    const { table } = storedCollections[id];
    return this.#reader.text(`SELECT record FROM ${table} WHERE id = ?`, featureId) ?? null;
  }

  async facets(filter: Filter, countPeriods: readonly Period[]): Promise<Facets> {
    return this.#facets.facets(filter, countPeriods);
  }

  async statistics(query: StatisticsQuery): Promise<Statistics> {
    return this.#statistics.statistics(query);
  }

  async statisticsRecords(query: RecordsQuery): Promise<StatisticsRecords> {
    return this.#statistics.records(query);
  }

  async coverage(query: CoverageQuery): Promise<Coverage> {
    return coverageOf(this.#statistics, this.#reader, query);
  }

  async gaps(query: GapsQuery): Promise<Gaps> {
    return findGaps(this.#statistics, this.#reader, query);
  }

  async progress(query: ProgressQuery): Promise<ProgrammeProgress | null> {
    const programme = (await this.programmes()).find(({ id }) => id === query.programme);
    return programme ? progressOf(this.#statistics, this.#select, programme, query) : null;
  }

  async search(q: string, limit: number): Promise<readonly SearchHit[]> {
    return search(this.#reader, this.#postings, q, limit);
  }

  async codeLists(): Promise<CodeLists> {
    const lists: CodeLists = {};
    for (const json of this.#reader.texts("SELECT json FROM codes ORDER BY position")) {
      const code = Code.parse(JSON.parse(json));
      lists[code.list] = [...(lists[code.list] ?? []), code];
    }
    return lists;
  }

  async programmes(): Promise<readonly Programme[]> {
    return this.#reader
      .texts("SELECT json FROM programmes ORDER BY position")
      .map((json) => Programme.parse(JSON.parse(json)));
  }

  async superseded(id: CollectionId, featureId: string): Promise<Superseded | null> {
    const sql = "SELECT json FROM superseded WHERE collection = ? AND id = ?";
    const json = this.#reader.text(sql, id, featureId);
    return json === undefined ? null : Superseded.parse(JSON.parse(json));
  }

  async source(id: string): Promise<Source | null> {
    const json = this.#reader.text("SELECT json FROM sources WHERE id = ?", id);
    return json === undefined ? null : Source.parse(JSON.parse(json));
  }

  async copy(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#reader.bytes();
  }

  async close(): Promise<void> {
    this.#reader.close();
  }
}
