// An open database: prepared statements by their text, and nothing is ever written.
import type { z } from "zod";
import { registerFunctions } from "./cql2/functions.ts";
import type { Bound, Database, Statement } from "./database.ts";
import { schemaVersion } from "./shape.ts";

export class Reader {
  readonly #db: Database;
  readonly #statements = new Map<string, Statement>();

  /** @throws when the database has another shape than this version reads. */
  constructor(db: Database) {
    this.#db = db;
    registerFunctions(db);
    const found = this.text("SELECT value FROM meta WHERE key = 'schema_version'");
    if (found !== schemaVersion) {
      throw new Error(`${db.name} has the shape ${String(found)}, expected ${schemaVersion}`);
    }
  }

  // The tables are STRICT and load.ts alone writes them, so a column of one type needs no second look.

  /** First column of the first row, a TEXT; undefined when there is no row. */
  text(sql: string, ...bound: readonly Bound[]): string | undefined {
    return this.#statement(sql).first(bound) as string | undefined;
  }

  /** First column of every row, a TEXT. */
  texts(sql: string, ...bound: readonly Bound[]): readonly string[] {
    return this.#statement(sql).column(bound) as string[];
  }

  /** First column of the first row, an INTEGER; undefined when there is no row. */
  number(sql: string, ...bound: readonly Bound[]): number | undefined {
    return this.#statement(sql).first(bound) as number | undefined;
  }

  /** First column of every row, an INTEGER. */
  numbers(sql: string, ...bound: readonly Bound[]): readonly number[] {
    return this.#statement(sql).column(bound) as number[];
  }

  /** As `numbers`, for SQL that is asked once: its statement is not kept. */
  numbersOnce(sql: string, ...bound: readonly Bound[]): readonly number[] {
    const statement = this.#db.prepare(sql);
    try {
      return statement.column(bound) as number[];
    } finally {
      statement.close();
    }
  }

  /** First column of every row, an INTEGER or REAL that may be unknown. */
  nullableNumbers(sql: string, ...bound: readonly Bound[]): readonly (number | null)[] {
    return this.#statement(sql).column(bound) as (number | null)[];
  }

  /** Numbers of the first column one by one, for callers that stop early. The database answers nothing else meanwhile. */
  eachNumber(sql: string, ...bound: readonly Bound[]): IterableIterator<number> {
    return this.#statement(sql).each(bound) as IterableIterator<number>;
  }

  rows<Row extends z.ZodObject>(
    schema: Row,
    sql: string,
    ...bound: readonly Bound[]
  ): readonly z.infer<Row>[] {
    return this.#statement(sql)
      .rows(bound)
      .map((row) => schema.parse(row));
  }

  /** The whole database as the bytes of its file. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#db.bytes();
  }

  close(): void {
    this.#db.close();
  }

  #statement(sql: string): Statement {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
