// Filters that nobody should write: garbage, words of the language in any order, good filters with a fault, attempts at SQL.
import fc from "fast-check";
import type { Expression } from "#contract";
import { formatCql2 } from "./format.ts";

const words = [
  ..."( ) , = <> < > <= >= ' '' \" \\ . - + * / % _ ; -- /* */ { } [ ] : \0 \u00a0 \u200b 😀 đ ກ".split(" "),
  ..."AND OR NOT LIKE BETWEEN IN IS NULL TRUE FALSE CASEI( ACCENTI( DATE( TIMESTAMP( S_INTERSECTS( BBOX(".split(
    " ",
  ),
  ..."POINT( POLYGON(( MULTIPOLYGON((( GEOMETRYCOLLECTION( Z EMPTY T_AFTER( A_EQUALS( INTERVAL( kind id".split(
    " ",
  ),
  ..."geometry date_start name_vi is_twinned precision_m feature record ordinal rowid __proto__ toString".split(
    " ",
  ),
  ..."'gate' 'Đắc%' '2024-02-30' '2024-03-01' 0 -1 1e999 .5 1. 107 15.8 00000000000000000001".split(" "),
  " ",
  "\n",
  "1 2",
  "107 15, 107 16, 108 16, 107 15",
];

/** Attempts at SQL, and at what objects of JavaScript have beside their members. */
const texts = [
  "kind = 'x' OR 1=1 --",
  "kind = 'x'; DROP TABLE places; --",
  `"kind' OR 1=1 --" = 'gate'`,
  `"$.properties.kind') OR 1=1 --" = 'gate'`,
  "sqlite_version() = '3'",
  "load_extension('x') IS NULL",
  "(SELECT record FROM places) IS NOT NULL",
  "kind = 'gate' UNION SELECT record FROM places",
  "kind COLLATE NOCASE = 'GATE'",
  "kind = ? OR TRUE",
  "record LIKE '%'",
  "ordinal = 1",
  "kind GLOB '*'",
  "kind MATCH 'gate'",
  "readfile('/etc/passwd') = 'x'",
];
const jsons = [
  '{"op":"=","args":[{"property":"kind\' OR 1=1 --"},"gate"]}',
  '{"op":"= 1 OR 1","args":[{"property":"kind"},"gate"]}',
  '{"op":"=","args":[{"property":["kind"]},"gate"]}',
  '{"op":"=","args":[{"property":"constructor"},"gate"]}',
  '{"op":"__proto__","args":[{"property":"kind"},"gate"]}',
  '{"__proto__":{"op":"=","args":[1,1]}}',
  '{"op":"=","args":{"0":{"property":"kind"},"1":"gate","length":2}}',
];

export const injections = [
  ...texts.map((filter) => ({ filter, language: "cql2-text", status: 400 })),
  ...jsons.map((filter) => ({ filter, language: "cql2-json", status: 400 })),
  // A text that looks like SQL is a text.
  { filter: "kind = ''' OR ''1''=''1'", language: "cql2-text", status: 200 },
];

/** Filters in both languages, made of good ones by one to three faults. */
function faulty(good: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const fault = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(12),
    put: fc.oneof(fc.constant(""), fc.constantFrom(...words), fc.string({ maxLength: 3 })),
  });
  return fc.tuple(good, fc.array(fault, { minLength: 1, maxLength: 3 })).map(([text, faults]) =>
    faults.reduce((faulted, { at, cut, put }) => {
      const from = Math.floor(at * faulted.length);
      return faulted.slice(0, from) + put + faulted.slice(from + cut);
    }, text),
  );
}

/** What grows without end when it is read carelessly. */
const swollen = fc
  .tuple(fc.constantFrom(...words, "NOT (", "kind = 'a' AND ", "[", '{"op":"not","args":['), fc.nat(1500))
  .map(([word, times]) => word.repeat(times).slice(0, 4096));

/** JSON of any shape, some of it with the names of the language. */
const anyJson = fc.json({ maxDepth: 4 });
const names = fc.constantFrom("op", "args", "property", "bbox", "type", "coordinates", "date", "__proto__");
const nearJson = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>(
        "and",
        "=",
        "like",
        "in",
        "isNull",
        "casei",
        "kind",
        "Point",
        null,
        true,
        1,
        "2024-03-01",
      ),
      fc.dictionary(names, tie("value"), { maxKeys: 3 }),
      fc.array(tie("value"), { maxLength: 4 }),
    ),
  }))
  .value.map((value) => JSON.stringify(value));

export function hostileFilters(good: fc.Arbitrary<Expression>): fc.Arbitrary<string> {
  const goodTexts = good.map(formatCql2);
  const json = good.map((expression) => JSON.stringify(expression));
  return fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(" ")),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join("")),
    faulty(goodTexts),
    faulty(json),
    goodTexts,
    json,
    swollen,
    anyJson,
    nearJson,
    fc.constantFrom(...texts, ...jsons),
  );
}
