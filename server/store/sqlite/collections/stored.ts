// What a collection file says: how its records are ordered, which columns and links its clauses need, and the clauses.
import {
  type CollectionId,
  type DatasetFeature,
  type FilterOf,
  fold,
  type Geometry,
  type MatchField,
  type Names,
  type RecordOf,
} from "#contract";
import type { Clause } from "../clauses.ts";
import type { Surroundings } from "../surroundings.ts";

export type Value = string | number | null;

export interface SearchText {
  readonly field: MatchField;
  readonly text: string | null;
}

export interface StoredCollection<Id extends CollectionId> {
  readonly table: string;
  /** The default order; ties are broken by id. */
  readonly order: (a: RecordOf<Id>, b: RecordOf<Id>) => number;
  /** Values of the columns beyond those that every table has. */
  readonly columns: (
    feature: DatasetFeature<RecordOf<Id>>,
    surroundings: Surroundings,
  ) => Readonly<Record<string, Value>>;
  /** Link table → the ids or codes linked. */
  readonly links: (
    record: RecordOf<Id>,
    surroundings: Surroundings,
  ) => Readonly<Record<string, readonly string[]>>;
  /** Texts that `q` and the search box find. */
  readonly texts: (record: RecordOf<Id>) => readonly SearchText[];
  readonly clauses: { readonly [Key in FilterOf<Id>]: Clause<Key> };
  /** Properties that `sortby` may name; each is a column. */
  readonly sortables: readonly string[];
}

/** Columns of the envelope of a geometry; nulls when it has none. */
export function envelopeColumns(geometry: Geometry | null) {
  const positions = geometry ? positionsOf(geometry.coordinates) : [];
  if (positions.length === 0) return { west: null, south: null, east: null, north: null };
  const [west, east] = rangeOf(positions.map(([lon]) => lon));
  const [south, north] = rangeOf(positions.map(([, lat]) => lat));
  return { west, south, east, north };
}

type Nested = readonly [number, number] | readonly Nested[];

function positionsOf(coordinates: Nested): readonly (readonly [number, number])[] {
  const [first] = coordinates;
  if (typeof first === "number") return [coordinates as readonly [number, number]];
  return (coordinates as readonly Nested[]).flatMap(positionsOf);
}

function rangeOf(values: readonly number[]): [min: number, max: number] {
  return values.reduce<[number, number]>(
    ([min, max], value) => [Math.min(min, value), Math.max(max, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Names as they are sorted: folded, so that Đắc Chưng stands among D. */
export function nameColumns(names: Names) {
  return {
    name_vi: sortText(names.name_vi),
    name_lo: sortText(names.name_lo),
    name_en: sortText(names.name_en),
  };
}

function sortText(name: string | null): string | null {
  return name === null ? null : fold(name);
}

export function nameTexts(names: Names): readonly SearchText[] {
  return [names.name_vi, names.name_lo, names.name_en].map((text) => ({ field: "name", text }));
}

export function textsOf(field: MatchField, texts: readonly (string | null)[]): readonly SearchText[] {
  return texts.map((text) => ({ field, text }));
}

/** Compares texts by code unit, null last: the same on every machine. */
export function compareTexts(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

export function compareNames(a: Names, b: Names): number {
  return compareTexts(sortText(a.name_vi ?? a.name_en), sortText(b.name_vi ?? b.name_en));
}
