// What every step of the assembly looks up: rows by id, sources, the line, and which papers are about what.
import type { Position, Provenance, Source } from "#contract";
import type { Boundaries } from "../geometry/boundaries.ts";
import { createLineReference, type LineReference } from "../geometry/lineReference.ts";
import type { RowOf, TableName, Tables } from "../ingest/tables.ts";

export interface Context {
  readonly tables: Tables;
  readonly boundaries: Boundaries;
  readonly line: LineReference;
  readonly sources: ReadonlyMap<string, Source>;
  readonly units: ReadonlyMap<string, RowOf<"admin_units">>;
  readonly places: ReadonlyMap<string, RowOf<"places">>;
}

export function createContext(tables: Tables, boundaries: Boundaries): Context {
  const sources = [...recordsOf(tables, "sources"), ...boundaries.sources];
  return {
    tables,
    boundaries,
    line: createLineReference(boundaries.line),
    sources: new Map(sources.map((source) => [source.id, source])),
    units: new Map(recordsOf(tables, "admin_units").map((unit) => [unit.id, unit])),
    places: new Map(recordsOf(tables, "places").map((place) => [place.id, place])),
  };
}

export function recordsOf<Table extends TableName>(tables: Tables, table: Table): RowOf<Table>[] {
  const entries: readonly { readonly record: RowOf<Table> }[] = tables[table];
  return entries.map((entry) => entry.record);
}

/** The source with that id. Throws when there is none: the geometry names one that neither tables nor boundaries hold. */
export function sourceOf(context: Context, id: string): Source {
  const source = context.sources.get(id);
  if (source === undefined)
    throw new Error(`source ${JSON.stringify(id)} stands neither in sources.csv nor in the boundaries`);
  return source;
}

export function provenanceOf(
  context: Context,
  row: Pick<Provenance, "certainty" | "note"> & {
    readonly source: string;
    readonly coord_source?: string | null;
  },
): Provenance {
  return {
    source: sourceOf(context, row.source),
    certainty: row.certainty,
    note: row.note,
    coord_source: row.coord_source ? sourceOf(context, row.coord_source) : null,
  };
}

/** Ids of the papers about any of the given ids, in the order of the table. */
export function papersAbout(context: Context, ids: readonly string[]): string[] {
  return recordsOf(context.tables, "papers")
    .filter((paper) => paper.about_ids.some((id) => ids.includes(id)))
    .map((paper) => paper.id);
}

/** The known point of a place, or the representative point of a unit; null where none is known. */
export function pointOf(context: Context, id: string): Position | null {
  const row = context.places.get(id) ?? context.units.get(id);
  return row === undefined ? null : positionOf(row);
}

export function positionOf(row: {
  readonly lon: number | null;
  readonly lat: number | null;
}): Position | null {
  return row.lon === null || row.lat === null ? null : [row.lon, row.lat];
}
