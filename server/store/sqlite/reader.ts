// An open database file: prepared statements by their text, and nothing is ever written.
import Database from "better-sqlite3";
import type { z } from "zod";
import { registerFunctions } from "./cql2/functions.ts";
import { schemaVersion } from "./load.ts";

type Bound = string | number;

/** The whole file may be mapped: 1 GiB is beyond any dataset of this border. */
const mappedBytes = 2 ** 30;

export class Reader {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement<Bound[]>>();

  /** @throws when the file is missing, is no database, or has another shape than this version reads. */
  constructor(file: string) {
    this.#db = new Database(file, { readonly: true, fileMustExist: true });
    registerFunctions(this.#db);
    this.#db.pragma(`mmap_size = ${mappedBytes}`);
    const found = this.text("SELECT value FROM meta WHERE key = 'schema_version'");
    if (found !== schemaVersion) {
      throw new Error(`${file} has the shape ${String(found)}, expected ${schemaVersion}`);
    }
  }

  // The tables are STRICT and load.ts alone writes them, so a column of one type needs no second look.

  /** First column of the first row, a TEXT; undefined when there is no row. */
  text(sql: string, ...bound: readonly Bound[]): string | undefined {
    return this.#statement(sql)
      .pluck()
      .get(...bound) as string | undefined;
  }

  /** First column of every row, a TEXT. */
  texts(sql: string, ...bound: readonly Bound[]): readonly string[] {
    return this.#statement(sql)
      .pluck()
      .all(...bound) as string[];
  }

  /** First column of the first row, an INTEGER; undefined when there is no row. */
  number(sql: string, ...bound: readonly Bound[]): number | undefined {
    return this.#statement(sql)
      .pluck()
      .get(...bound) as number | undefined;
  }

  /** First column of every row, an INTEGER. */
  numbers(sql: string, ...bound: readonly Bound[]): readonly number[] {
    return this.#statement(sql)
      .pluck()
      .all(...bound) as number[];
  }

  /** As `numbers`, for SQL that is asked once: its statement is not kept. */
  numbersOnce(sql: string, ...bound: readonly Bound[]): readonly number[] {
    return this.#db
      .prepare<Bound[]>(sql)
      .pluck()
      .all(...bound) as number[];
  }

  /** First column of every row, an INTEGER or REAL that may be unknown. */
  nullableNumbers(sql: string, ...bound: readonly Bound[]): readonly (number | null)[] {
    return this.#statement(sql)
      .pluck()
      .all(...bound) as (number | null)[];
  }

  /** Numbers of the first column one by one, for callers that stop early. The database answers nothing else meanwhile. */
  eachNumber(sql: string, ...bound: readonly Bound[]): IterableIterator<number> {
    return this.#statement(sql)
      .pluck()
      .iterate(...bound) as IterableIterator<number>;
  }

  rows<Row extends z.ZodObject>(
    schema: Row,
    sql: string,
    ...bound: readonly Bound[]
  ): readonly z.infer<Row>[] {
    return this.#statement(sql)
      .all(...bound)
      .map((row) => schema.parse(row));
  }

  close(): void {
    this.#db.close();
  }

  #statement(sql: string): Database.Statement<Bound[]> {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const statement = this.#db.prepare<Bound[]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
