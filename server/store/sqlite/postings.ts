// The answer of each clause as a set of ordinals, kept: every page, count and facet is made of these.
import { Bitset } from "./bitset.ts";
import type { Fragment } from "./clauses.ts";
import type { Reader } from "./reader.ts";
import { Recent } from "./recent.ts";

/** At 100,000 activities a set takes 12.5 kB, so all kept ones take 25 MB at most. */
const keptSets = 2000;

export class Postings {
  readonly #reader: Reader;
  readonly #sets = new Recent<Bitset>(keptSets);
  readonly #sizes = new Map<string, number>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** How many rows the table has. */
  size(table: string): number {
    const kept = this.#sizes.get(table);
    if (kept !== undefined) return kept;
    const size = this.#reader.number(`SELECT count(*) FROM ${table}`) ?? 0;
    this.#sizes.set(table, size);
    return size;
  }

  all(table: string): Bitset {
    return this.#sets.get(table, () => Bitset.full(this.size(table)));
  }

  /** Ordinals of the table's rows for which the fragment holds. */
  of(table: string, { sql, values }: Fragment): Bitset {
    return this.#sets.get(JSON.stringify([table, sql, values]), () =>
      Bitset.of(
        this.size(table),
        this.#reader.numbers(`SELECT ordinal FROM ${table} WHERE ${sql}`, ...values),
      ),
    );
  }
}
