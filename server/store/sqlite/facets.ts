// Counts for the filter bar: how many activities each further choice would leave.
import {
  Certainty,
  Country,
  FacetKey,
  type Facets,
  type Filter,
  formatPeriod,
  type Period,
  Scope,
} from "#contract";
import { storedCollections } from "./collections/index.ts";
import type { Postings } from "./postings.ts";
import type { Reader } from "./reader.ts";
import type { Select } from "./select.ts";

/** A choice as it is written in the address, and as the clause takes it. */
interface Choice {
  readonly text: string;
  readonly asked: unknown;
}

export class FacetCounter {
  readonly #select: Select;
  readonly #total: number;
  readonly #choices: Readonly<Record<Exclude<FacetKey, "period">, readonly Choice[]>>;

  constructor(reader: Reader, postings: Postings, select: Select) {
    this.#select = select;
    this.#total = postings.size(storedCollections.activities.table);
    const textsOf = (sql: string) => reader.texts(sql).map(choiceOf);
    this.#choices = {
      unit: textsOf("SELECT id FROM admin_units ORDER BY ordinal"),
      kind: textsOf(`
        SELECT code FROM codes WHERE list = 'activity_kind'
        UNION SELECT kind FROM activities ORDER BY 1`),
      topic: textsOf(`
        SELECT code FROM codes WHERE list = 'topic'
        UNION SELECT value FROM activity_topics ORDER BY 1`),
      side: Country.options.map(choiceOf),
      scope: Scope.options.map(choiceOf),
      twinned: [true, false].map((asked) => ({ text: String(asked), asked })),
      certainty: Certainty.options.map(choiceOf),
    };
  }

  facets(filter: Filter, countPeriods: readonly Period[]): Facets {
    const { matched, numberUndated } = this.#select.matches("activities", filter);
    const periods = countPeriods.map((asked) => ({ text: formatPeriod(asked), asked }));
    const counts = FacetKey.options.map((key) => [
      key,
      this.#counts(key, filter, key === "period" ? periods : this.#choices[key]),
    ]);
    return {
      total: this.#total,
      matched: matched.count(),
      undated: numberUndated,
      facets: Object.fromEntries(counts) as Facets["facets"],
    };
  }

  #counts(key: FacetKey, filter: Filter, choices: readonly Choice[]): Record<string, number> {
    const { [key]: _own, ...rest } = filter;
    const { undated: _undated, ...timeless } = rest;
    const { matched } = this.#select.matches("activities", key === "period" ? timeless : rest);
    return Object.fromEntries(
      choices.map(({ text, asked }) => [
        text,
        matched.countWith(this.#select.clauseSet("activities", key, asked)),
      ]),
    );
  }
}

function choiceOf(text: string): Choice {
  return { text, asked: text };
}
