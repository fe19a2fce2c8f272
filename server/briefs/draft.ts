// A kind of brief before its sources are numbered and its rows fitted to the page, and what composing it needs.
import type { Lang, Source } from "#contract";
import type { Full, Reading, Summary } from "../html/reading.ts";
import type { Store } from "../store/store.ts";
import type { Block, Said } from "./brief.ts";
import type { Quarter } from "./quarter.ts";
import type { Words } from "./words.ts";

/** What is asked besides the id. */
export interface Asked {
  /** Of the quarter report alone. */
  readonly quarter: Quarter | null;
  /** YYYY-MM-DD, by the clock of both countries. */
  readonly today: string;
}

/** Words, labels and names, ready to be read. */
export interface Telling {
  readonly lang: Lang;
  readonly words: Words;
  readonly reading: Reading;
}

export interface Draft {
  readonly type: string;
  readonly title: Said;
  readonly otherNames: readonly Said[];
  readonly scope: readonly Said[];
  /** Parameters of the view that shows the same. */
  readonly view: Readonly<Record<string, string>>;
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
  /** Cited before all tables. */
  readonly citedFirst: readonly string[];
}

/** The answers of the store are there; what they name has yet to be looked up. */
export interface Prepared {
  readonly features: readonly (Summary | Full)[];
  readonly ids: readonly string[];
  readonly sourceIds: readonly string[];
  /** Pure: the same answers give the same draft. */
  readonly compose: (telling: Telling) => Draft;
}

/** Asks the store for all that a brief tells; null when no record of that kind has the id. */
export type Prepare = (store: Store, id: string, asked: Asked) => Promise<Prepared | null>;

export type Sources = ReadonlyMap<string, Source>;
