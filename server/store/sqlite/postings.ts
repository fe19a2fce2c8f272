// The answer of each clause as a set of ordinals, kept: every page, count and facet is made of these.
import { Bitset } from "./bitset.ts";
import type { Fragment, Range, SqlFragment } from "./clauses.ts";
import type { Reader } from "./reader.ts";
import { Recent } from "./recent.ts";

/** At 100,000 activities a set takes 12.5 kB, so all kept ones take 25 MB at most. */
const keptSets = 2000;
/** Number columns and orders, each of 800 kB at 100,000 activities. */
const keptColumns = 50;

export class Postings {
  readonly #reader: Reader;
  readonly #sets = new Recent<Bitset>(keptSets);
  readonly #columns = new Recent<Float64Array>(keptColumns);
  readonly #orders = new Recent<Uint32Array>(keptColumns);
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
  of(table: string, fragment: Fragment): Bitset {
    return this.#sets.get(JSON.stringify([table, fragment]), () => this.#find(table, fragment));
  }

  #find(table: string, fragment: Fragment): Bitset {
    if ("anyOf" in fragment) {
      return fragment.anyOf.map((part) => this.of(table, part)).reduce((left, set) => left.or(set));
    }
    if ("ranges" in fragment) return this.#within(table, fragment.ranges);
    const sql = `SELECT ordinal FROM ${table} WHERE ${fragment.sql}`;
    return this.numbered(this.size(table), sql, ...fragment.values);
  }

  /** Ordinals of the table's rows for which a condition holds whose SQL was made for one question. */
  ofQuestion(table: string, { sql, values }: SqlFragment): Bitset {
    return this.#sets.get(JSON.stringify([table, sql, values]), () =>
      Bitset.of(
        this.size(table),
        this.#reader.numbersOnce(`SELECT ordinal FROM ${table} WHERE ${sql}`, ...values),
      ),
    );
  }

  /** The numbers that a query answers, each below the size. */
  numbered(size: number, sql: string, ...bound: readonly (string | number)[]): Bitset {
    return this.#sets.get(JSON.stringify([sql, bound]), () =>
      Bitset.of(size, this.#reader.numbers(sql, ...bound)),
    );
  }

  /** Every ordinal of the table in the order of its columns, unknown values last, ties in the table's own order. */
  order(
    table: string,
    columns: readonly { readonly column: string; readonly direction: "ASC" | "DESC" }[],
  ): Uint32Array {
    const terms = columns.map(({ column, direction }) => `${column} ${direction} NULLS LAST`);
    const sql = `SELECT ordinal FROM ${table} ORDER BY ${terms.join(", ")}, ordinal`;
    return this.#orders.get(sql, () => Uint32Array.from(this.#reader.numbers(sql)));
  }

  // Periods and boxes are as many as there are questions, and long answers are slow to carry out of SQLite:
  // the columns they compare are kept as numbers instead (100,000 rows take 0.3 ms and not 20).
  #within(table: string, ranges: readonly Range[]): Bitset {
    return ranges
      .map(({ column, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) =>
        Bitset.within(this.#column(table, column), min, max),
      )
      .reduce((left, set) => left.and(set));
  }

  /** A number column by ordinal; NaN where the value is unknown, which no range holds. */
  #column(table: string, column: string): Float64Array {
    const sql = `SELECT ${column} FROM ${table} ORDER BY ordinal`;
    return this.#columns.get(sql, () =>
      Float64Array.from(this.#reader.nullableNumbers(sql), (value) => value ?? Number.NaN),
    );
  }
}
