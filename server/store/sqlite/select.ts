// From a Filter to the set of rows that it leaves, and from a set to a page of Feature texts.
import {
  type Bbox,
  type CollectionId,
  type Expression,
  type Filter,
  type FilterKey,
  filterKeys,
} from "#contract";
import type { FeaturePage, Page } from "../store.ts";
import type { Bitset } from "./bitset.ts";
import { envelopeMeets, type Fragment } from "./clauses.ts";
import { storedCollections } from "./collections/index.ts";
import { compile } from "./cql2/compile.ts";
import type { Postings } from "./postings.ts";
import type { Reader } from "./reader.ts";
import { foldedWords } from "./words.ts";

/** What the Filter leaves, and what only its period hides for want of a date. */
export interface Matches {
  readonly matched: Bitset;
  readonly numberUndated: number;
}

/** What of a row is read: the lean text of a page or the full record. */
type TextColumn = "feature" | "record";

/** So many records are read at once: some megabytes at most, a few milliseconds. */
const chunkSize = 500;

export class Select {
  readonly #reader: Reader;
  readonly #postings: Postings;

  constructor(reader: Reader, postings: Postings) {
    this.#reader = reader;
    this.#postings = postings;
  }

  /** @throws when the collection does not declare a key of the Filter: no filter is ignored. */
  matches(id: CollectionId, filter: Filter, where: Expression | null = null): Matches {
    const timeless = filterKeys
      .filter((key) => filter[key] !== undefined && key !== "period" && key !== "undated")
      .map((key) => this.#setOf(id, key, filter[key]))
      .reduce((left, set) => left.and(set), this.#whereSet(id, where));
    const { period, undated } = filter;
    if (period === undefined && undated !== "only") return { matched: timeless, numberUndated: 0 };

    const withoutDate = this.clauseSet(id, "undated", "only");
    if (undated === "only" || period === undefined) {
      return { matched: timeless.and(withoutDate), numberUndated: 0 };
    }
    const inPeriod = this.clauseSet(id, "period", period);
    if (undated === "include") {
      return { matched: timeless.and(inPeriod.or(withoutDate)), numberUndated: 0 };
    }
    return { matched: timeless.and(inPeriod), numberUndated: timeless.countWith(withoutDate) };
  }

  /** The rows for which the expression is true; all of them when none is asked. */
  #whereSet(id: CollectionId, where: Expression | null): Bitset {
    const { table } = storedCollections[id];
    if (where === null) return this.#postings.all(table);
    return this.#postings.ofQuestion(table, compile(id, where));
  }

  /** Any value of a list, every word of a text. */
  #setOf(id: CollectionId, key: FilterKey, value: unknown): Bitset {
    const { table } = storedCollections[id];
    if (key === "q") {
      const words = foldedWords(String(value));
      // A text of nothing but punctuation is in no record.
      if (words.length === 0) return this.#postings.of(table, nothing);
      return words.map((word) => this.clauseSet(id, key, word)).reduce((left, set) => left.and(set));
    }
    if (key === "bbox" || !Array.isArray(value)) return this.clauseSet(id, key, value);
    return value.map((item) => this.clauseSet(id, key, item)).reduce((left, set) => left.or(set));
  }

  /** The rows that one clause finds for one asked value. */
  clauseSet(id: CollectionId, key: FilterKey, asked: unknown): Bitset {
    const { table, clauses } = storedCollections[id];
    // Which clause takes which value is proved where a collection declares them; here they are looked up by name.
    const clause = (clauses as Partial<Record<FilterKey, (asked: unknown) => Fragment>>)[key];
    if (!clause) throw new Error(`the collection ${id} has no filter ${key}`);
    return this.#postings.of(table, clause(asked));
  }

  page(id: CollectionId, filter: Filter, page: Page, where: Expression | null): FeaturePage {
    const { matched, numberUndated } = this.matches(id, filter, where);
    const ordinals = this.#ordinals(id, matched, page);
    return { features: this.#texts(id, "feature", ordinals), numberMatched: matched.count(), numberUndated };
  }

  /** What the Filter leaves and the box meets, as Feature texts; without a geometry nothing is met. */
  within(id: CollectionId, bbox: Bbox, filter: Filter, where: Expression | null): readonly string[] {
    const inBox = this.#postings.of(storedCollections[id].table, envelopeMeets(bbox));
    const { matched } = this.matches(id, filter, where);
    return this.#texts(id, "feature", matched.and(inBox).ordinals(0, Number.POSITIVE_INFINITY));
  }

  /** The full records of a page, read chunk by chunk as they are asked for. */
  *records(
    id: CollectionId,
    filter: Filter,
    page: Page,
    where: Expression | null,
  ): Generator<readonly string[]> {
    const ordinals = this.#ordinals(id, this.matches(id, filter, where).matched, page);
    for (let first = 0; first < ordinals.length; first += chunkSize)
      yield this.#texts(id, "record", ordinals.slice(first, first + chunkSize));
  }

  #ordinals(id: CollectionId, matched: Bitset, page: Page): readonly number[] {
    return page.sortby
      ? this.#sorted(id, matched, page.sortby, page)
      : matched.ordinals(page.offset, page.limit);
  }

  /** @throws when the collection cannot be sorted by that property. */
  #sorted(id: CollectionId, matched: Bitset, sortby: string, { offset, limit }: Page): readonly number[] {
    const { table, sortables } = storedCollections[id];
    const columns = sortby.split(",").map((part) => {
      const column = sortables.find((sortable) => sortable === part.replace(/^-/, ""));
      if (!column) throw new Error(`the collection ${id} cannot be sorted by ${part}`);
      return { column, direction: part.startsWith("-") ? ("DESC" as const) : ("ASC" as const) };
    });
    const order = this.#postings.order(table, columns);
    const found: number[] = [];
    for (const ordinal of order) {
      if (found.length >= offset + limit) break;
      if (matched.has(ordinal)) found.push(ordinal);
    }
    return found.slice(offset);
  }

  #texts(id: CollectionId, column: TextColumn, ordinals: readonly number[]): readonly string[] {
    const { table } = storedCollections[id];
    const [first = 0, last = -1] = [ordinals[0], ordinals.at(-1)];
    // Neighbours in order are read in one go; a sorted page may jump.
    if (ordinals.length > 1 && ordinals.every((ordinal, index) => ordinal === first + index)) {
      return this.#reader.texts(
        `SELECT ${column} FROM ${table} WHERE ordinal BETWEEN ? AND ? ORDER BY ordinal`,
        first,
        last,
      );
    }
    const sql = `SELECT ${column} FROM ${table} WHERE ordinal = ?`;
    return ordinals.flatMap((ordinal) => this.#reader.text(sql, ordinal) ?? []);
  }
}

const nothing: Fragment = { sql: "0", values: [] };
