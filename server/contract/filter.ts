// What is asked: the storage-neutral query. One schema per parameter; parse, format.
import { z } from "zod";
import { Country, UnitLevel } from "./adminUnit.ts";
import { Scope } from "./activity.ts";
import { type Bbox, isOnEarth, parseBbox } from "./geojson.ts";
import { CoordPrecision } from "./place.ts";
import { Certainty } from "./provenance.ts";
import { Day, formatPeriod, parseDatetime, parsePeriod, type Period } from "./time.ts";

const maxValues = 100;
const maxTextLength = 200;

/** Comma-separated values, each by the given schema: `gifts,medical_visit`. */
function listOf<Item extends z.ZodType<string, string>>(item: Item) {
  return z.codec(z.string().max(4000), z.array(item).min(1).max(maxValues), {
    decode: (text) => text.split(",") as z.input<Item>[],
    encode: (values) => values.join(","),
  });
}

const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9:._-]{0,79}$/, "expected an id of small letters, digits and hyphens");
const Code = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, "expected a code of the code lists");

/**
 * Four numbers, or six with heights, which are read and not asked. A box whose west lies east of its east crosses the
 * antimeridian (RFC 7946, 5.2).
 */
const BboxText = z.codec(z.string().max(400), z.custom<Bbox>(), {
  decode: (text, ctx) => {
    const bbox = parseBbox(text);
    if (bbox && isOnEarth(bbox)) return bbox;
    ctx.issues.push({
      code: "custom",
      input: text,
      message: "expected west,south,east,north in degrees, south ≤ north, heights third and last where given",
    });
    return z.NEVER;
  },
  encode: (bbox) => bbox.join(","),
});

const PeriodText = z.codec(z.string().max(40), z.custom<Period>(), {
  decode: (text, ctx) => {
    const period = parsePeriod(text);
    if (period) return period;
    ctx.issues.push({
      code: "custom",
      input: text,
      message: "expected inclusive days FIRST/LAST, an open end as ..",
    });
    return z.NEVER;
  },
  encode: formatPeriod,
});

const DatetimeText = z.codec(z.string().max(100), z.custom<Period>(), {
  decode: (text, ctx) => {
    const period = parseDatetime(text);
    if (period) return period;
    ctx.issues.push({
      code: "custom",
      input: text,
      message: "expected a date or time of RFC 3339, or an interval FIRST/LAST of such, an open end as ..",
    });
    return z.NEVER;
  },
  encode: formatPeriod,
});

const BooleanText = z.codec(z.enum(["true", "false"]), z.boolean(), {
  decode: (text) => text === "true",
  encode: (value) => (value ? "true" : "false"),
});

/** Every filter parameter with its schema. Which collection answers which is said in collections.ts. */
export const filterParameters = {
  /** Finds what meets the box, and what has no position (OGC API – Features, 7.15.3). */
  bbox: BboxText,
  /** Finds what happened or was valid then, and what has no date (OGC API – Features, 7.15.4). */
  datetime: DatetimeText,
  /** Admin unit ids: finds what lies in them by parent, by place, and by succession where it is unambiguous. */
  unit: listOf(Id),
  level: listOf(UnitLevel),
  valid_on: Day,
  kind: listOf(Code),
  topic: listOf(Code),
  status: listOf(Code),
  period: PeriodText,
  /** With a period: `include` also finds undated facts. `only` finds nothing but undated facts. */
  undated: z.enum(["include", "only"]),
  side: listOf(Country),
  scope: listOf(Scope),
  precision: listOf(CoordPrecision),
  twinned: BooleanText,
  certainty: listOf(Certainty),
  place: listOf(Id),
  twinning: listOf(Id),
  /** Papers and indicators about any of these ids. */
  about: listOf(Id),
  q: z
    .string()
    .min(1)
    .max(maxTextLength)
    .refine((text) => !text.includes("\0"), "expected text without NUL"),
} as const;

export type FilterKey = keyof typeof filterParameters;
export const filterKeys = Object.keys(filterParameters) as readonly FilterKey[];

export type Filter = { readonly [Key in FilterKey]?: z.output<(typeof filterParameters)[Key]> };

export type ParsedParameter<Key extends FilterKey> =
  | { ok: true; value: NonNullable<Filter[Key]> }
  | { ok: false; expected: string };

/** Reads one parameter from its text; says what was expected when it is invalid. */
export function parseParameter<Key extends FilterKey>(key: Key, text: string): ParsedParameter<Key> {
  const result = filterParameters[key].safeDecode(text as never);
  if (result.success) return { ok: true, value: result.data as NonNullable<Filter[Key]> };
  return { ok: false, expected: result.error.issues.map((issue) => issue.message).join("; ") };
}

/** The parameters of a Filter as text, keys in a fixed order, so that equal filters have equal text. */
export function formatFilter(filter: Filter): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const key of filterKeys) {
    const value = filter[key];
    if (value !== undefined) texts[key] = filterParameters[key].encode(value as never);
  }
  return texts;
}
