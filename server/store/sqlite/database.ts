// What the store asks of an open SQLite database, wherever it lies: a file on the server's disk, a copy in a browser's memory.

export type Bound = string | number;

/** One prepared statement. Values of the first column are given as SQLite keeps them: text, number or null. */
export interface Statement {
  /** First column of the first row; undefined when there is no row. */
  first(bound: readonly Bound[]): unknown;
  /** First column of every row. */
  column(bound: readonly Bound[]): readonly unknown[];
  /** As `column`, one by one, for callers that stop early. The database answers nothing else meanwhile. */
  each(bound: readonly Bound[]): IterableIterator<unknown>;
  /** Every row by the names of its columns. */
  rows(bound: readonly Bound[]): readonly object[];
  /** Frees what the statement holds; it is not asked again. */
  close(): void;
}

export interface Database {
  /** Where it lies, for messages. */
  readonly name: string;
  prepare(sql: string): Statement;
  /** Makes a function of one or two values known to SQL; the same values always give the same answer. */
  define(name: string, arity: 1 | 2, compute: (...values: readonly unknown[]) => unknown): void;
  /** The whole database as the bytes of its file. */
  bytes(): Uint8Array<ArrayBuffer>;
  close(): void;
}
