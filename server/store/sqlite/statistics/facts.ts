// What statistics read of the activities, by ordinal: each part is read from the file when it is first asked for.
import { Certainty, firstDay, ReachFigure, Scope, spanOf, TwinningSummary } from "#contract";
import { z } from "zod";
import type { Reader } from "../reader.ts";
import { type ListName, type Lists, readLists } from "./lists.ts";
import { Units } from "./units.ts";

const Row = z.object({
  id: z.string(),
  kind: z.string(),
  date_start: z.string().nullable(),
  date_end: z.string().nullable(),
  scope: Scope,
  certainty: Certainty,
});
export interface DatedRow extends z.infer<typeof Row> {
  /** First and last day that its dates can mean together; null when it has none. */
  readonly first_day: string | null;
  readonly last_day: string | null;
  /** Its last date as it is written, and the first day that this one can mean. */
  readonly contact: string | null;
  readonly contact_day: string | null;
}

const Tie = z.object({ id: z.string(), properties: TwinningSummary });

export class Facts {
  readonly #reader: Reader;
  readonly #lists = new Map<ListName, Lists>();
  #rows: readonly DatedRow[] | undefined;
  #units: Units | undefined;
  #ties: ReadonlySet<string> | undefined;
  #figures: readonly ReachFigure[] | undefined;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  get rows(): readonly DatedRow[] {
    this.#rows ??= this.#reader
      .rows(
        Row,
        `SELECT id, kind, date_start, date_end, scope, certainty
        FROM activities
        ORDER BY ordinal`,
      )
      .map(dated);
    return this.#rows;
  }

  lists(name: ListName): Lists {
    const kept = this.#lists.get(name);
    if (kept) return kept;
    const lists = readLists(this.#reader, name);
    this.#lists.set(name, lists);
    return lists;
  }

  /** The texts of a list of one activity. */
  list(name: ListName, ordinal: number): readonly string[] {
    const { texts, of } = this.lists(name);
    return of(ordinal).map((number) => texts[number] ?? "");
  }

  get units(): Units {
    this.#units ??= new Units(this.#reader);
    return this.#units;
  }

  /** Single, formal ties across the border: no aggregates, which count them again, no domestic and no informal ones. */
  get ties(): ReadonlySet<string> {
    this.#ties ??= new Set(
      this.#reader
        .texts("SELECT feature FROM twinnings ORDER BY ordinal")
        .map((text) => Tie.parse(JSON.parse(text)))
        .filter(({ properties: tie }) => !tie.is_aggregate && !tie.is_domestic)
        .filter(({ properties: tie }) => tie.status !== "informal_ties")
        .map((tie) => tie.id),
    );
    return this.#ties;
  }

  /** The distinct figures of reach by their number in the lists of `reach`. */
  get figures(): readonly ReachFigure[] {
    this.#figures ??= this.lists("reach").texts.map((text) => ReachFigure.parse(JSON.parse(text)));
    return this.#figures;
  }
}

function dated(row: z.infer<typeof Row>): DatedRow {
  const span = spanOf(row.date_start, row.date_end);
  const contact = row.date_end ?? row.date_start;
  return {
    ...row,
    contact,
    contact_day: contact === null ? null : firstDay(contact),
    first_day: span.from,
    last_day: span.to,
  };
}
