// The clauses a WHERE is made of: each a fragment with its bound values. Interval tests are written here and nowhere else.
import type { Bbox, CollectionId, Country, Filter, FilterKey, Period } from "#contract";
import { dayNumber } from "./span.ts";
import { isInTrigrams, prefixMatch, trigramMatch } from "./words.ts";

/** A condition on the rows of one table in SQL, its values bound by position. */
export interface SqlFragment {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** Bounds of number columns, all of which must hold; both ends are inclusive, an unknown number is in no range. */
export interface RangeFragment {
  readonly ranges: readonly Range[];
}

export interface Range {
  readonly column: string;
  readonly min?: number;
  readonly max?: number;
}

/** Any of several conditions. */
export interface AnyFragment {
  readonly anyOf: readonly (SqlFragment | RangeFragment)[];
}

export type Fragment = SqlFragment | RangeFragment | AnyFragment;

/** What one clause is asked: a single value of a list, one word of `q`, or the value itself. */
export type Asked<Key extends FilterKey> =
  NonNullable<Filter[Key]> extends readonly (infer Item)[]
    ? Item extends string
      ? Item
      : NonNullable<Filter[Key]>
    : NonNullable<Filter[Key]>;

export type Clause<Key extends FilterKey> = (asked: Asked<Key>) => Fragment;

export const isEqual =
  (column: string) =>
  (value: string): Fragment => ({
    sql: `${column} = ?`,
    values: [value],
  });

export const isTrue =
  (column: string) =>
  (value: boolean): Fragment => ({
    sql: `${column} = ?`,
    values: [value ? 1 : 0],
  });

/** Belongs to that country, or to both or neither in particular. */
export const isOnSide =
  (column: string) =>
  (country: string): Fragment => ({
    sql: `(${column} IS NULL OR ${column} IN (?, 'VN/LA'))`,
    values: [country],
  });

/** Names that side, or both: scope as derived by the build. */
export const isOfSide =
  (column: string) =>
  (country: Country): Fragment => ({
    sql: `${column} IN ('cross_border', ?)`,
    values: [country === "VN" ? "vn_side" : "la_side"],
  });

/** A link table holds the value for the row. */
export const isLinked =
  (linkTable: string) =>
  (value: string): Fragment => ({
    sql: `ordinal IN (SELECT ordinal FROM ${linkTable} WHERE value = ?)`,
    values: [value],
  });

/** A link table holds a unit of the asked unit's closure. */
export const isLinkedToUnit =
  (linkTable: string) =>
  (unit: string): Fragment => ({
    sql: `ordinal IN (
    SELECT ordinal
    FROM ${linkTable}
    WHERE value IN (SELECT member FROM unit_closure WHERE unit = ?)
  )`,
    values: [unit],
  });

/** The column names a unit of the asked unit's closure. */
export const isInUnit =
  (column: string) =>
  (unit: string): Fragment => ({
    sql: `${column} IN (SELECT member FROM unit_closure WHERE unit = ?)`,
    values: [unit],
  });

/**
 * The envelope of the geometry meets the box, or there is no geometry: OGC API – Features, 7.15.3, wants what has no
 * position to be found everywhere. A box across the antimeridian is two boxes.
 */
export const meetsBbox = (bbox: Bbox): Fragment => ({
  anyOf: [...envelopeMeets(bbox).anyOf, { sql: "west IS NULL", values: [] }],
});

/** There is a geometry, and its envelope meets the box. */
export const envelopeMeets = ([west, south, east, north]: Bbox): AnyFragment => {
  const between = (min: number, max: number): RangeFragment => ({
    ranges: [
      { column: "west", max },
      { column: "east", min },
      { column: "south", max: north },
      { column: "north", min: south },
    ],
  });
  return { anyOf: west <= east ? [between(west, east)] : [between(west, 180), between(-180, east)] };
};

/** Existed on that day; both ends are inclusive, null is unbounded. */
export const isValidOn = (day: string): Fragment => ({
  sql: "(valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)",
  values: [day, day],
});

/** The days that the partial dates can mean meet the period; both ends are inclusive. Undated rows do not match. */
export const overlapsPeriod = (period: Period): RangeFragment => ({
  ranges: [
    ...(period.to === null ? [] : [{ column: "first_day", max: dayNumber(period.to) }]),
    ...(period.from === null ? [] : [{ column: "last_day", min: dayNumber(period.from) }]),
  ],
});

export const isUndated = (): SqlFragment => ({ sql: "first_day IS NULL", values: [] });

/** Happened then, as far as its dates say, or has none: OGC API – Features, 7.15.4, wants what has no time to be found always. */
export const happenedIn = (period: Period): Fragment => ({ anyOf: [overlapsPeriod(period), isUndated()] });

/** Was valid on a day of the period; an unknown end is unbounded. */
export const wasValidIn = ({ from, to }: Period): Fragment => ({
  sql: "(valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)",
  values: [to ?? "9999-12-31", from ?? "0000-01-01"],
});

/** One folded word is in a text of the row: anywhere from three characters on, else at the start of a word. */
export const hasWord =
  (collection: CollectionId) =>
  (word: string): Fragment => ({
    sql: `ordinal IN (
    SELECT ordinal
    FROM search_links
    WHERE collection = ?
      AND text IN (
        ${isInTrigrams(word) ? trigramSql : prefixSql}
      )
  )`,
    values: [collection, isInTrigrams(word) ? trigramMatch("folded", [word]) : prefixMatch([word])],
  });

const trigramSql = "SELECT rowid FROM search_trigrams WHERE search_trigrams MATCH ?";
const prefixSql = "SELECT rowid FROM search_prefixes WHERE search_prefixes MATCH ?";
