// The SQL of each queryable. Names come from the list of queryables, never from a question.
import { type CollectionId, type Queryable, queryablesOf } from "#contract";
import type { SqlFragment } from "../clauses.ts";

/** Queryables whose column holds the value as it is served. Columns of names hold folded texts, for sorting. */
const servedColumns: Readonly<Record<CollectionId, readonly string[]>> = {
  border: ["id", "kind", "country", "unit", "valid_from", "valid_to", "km_from", "number"],
  "admin-units": ["id", "code", "level", "country", "valid_from", "valid_to"],
  places: ["id", "source", "kind", "country", "coord_precision", "certainty", "is_twinned"],
  twinnings: ["id", "source", "kind", "status", "signed_on", "certainty"],
  activities: ["id", "source", "kind", "date_start", "date_end", "scope", "location", "certainty"],
  papers: ["id", "kind", "number", "signed_on"],
  indicators: ["id", "indicator", "as_of", "certainty"],
};

/** A queryable and the SQL that reads it from a row. */
export interface Column {
  readonly queryable: Queryable;
  readonly read: SqlFragment;
}

/** The queryables of one collection. */
export class Columns {
  readonly #columns: ReadonlyMap<string, Column>;

  constructor(id: CollectionId) {
    this.#columns = new Map(
      queryablesOf(id).map((queryable) => [queryable.name, { queryable, read: readOf(id, queryable) }]),
    );
  }

  /** @throws when there is no such queryable: the reader of the question has to refuse it before. */
  of(property: string): Column {
    const column = this.#columns.get(property);
    if (!column) throw new Error(`${property} is no queryable`);
    return column;
  }

  readonly kindOf = (property: string) => this.of(property).queryable.kind;
}

function readOf(id: CollectionId, { name, kind }: Queryable): SqlFragment {
  if (kind === "geometry") return { sql: "json_extract(feature, '$.geometry')", values: [] };
  if (servedColumns[id].includes(name)) return { sql: name, values: [] };
  return { sql: `json_extract(feature, '$.properties.${name}')`, values: [] };
}
