import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Bbox,
  Certainty,
  CoordPrecision,
  Country,
  type Filter,
  type FilterKey,
  filterKeys,
  formatFilter,
  parseParameter,
  Scope,
  UnitLevel,
} from "#contract";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9:._-]{0,20}$/);
const code = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/);
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 1, maxLength: 5 });
const degrees = (limit: number) => fc.integer({ min: -limit * 1000, max: limit * 1000 }).map((n) => n / 1000);
const bbox = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([a, b, c, d]): Bbox => [a, Math.min(b, d), c, Math.max(b, d)]);
const period = fc.tuple(day, day, fc.constantFrom("both", "from", "to")).map(([a, b, ends]) => ({
  from: ends === "to" ? null : a < b ? a : b,
  to: ends === "from" ? null : a < b ? b : a,
}));

const values: { readonly [Key in FilterKey]: fc.Arbitrary<NonNullable<Filter[Key]>> } = {
  bbox,
  datetime: period,
  unit: some(id),
  level: some(fc.constantFrom(...UnitLevel.options)),
  valid_on: day,
  kind: some(code),
  topic: some(code),
  status: some(code),
  period,
  undated: fc.constantFrom("include", "only"),
  side: some(fc.constantFrom(...Country.options)),
  scope: some(fc.constantFrom(...Scope.options)),
  precision: some(fc.constantFrom(...CoordPrecision.options)),
  twinned: fc.boolean(),
  certainty: some(fc.constantFrom(...Certainty.options)),
  place: some(id),
  twinning: some(id),
  about: some(id),
  q: fc.string({ minLength: 1, maxLength: 50 }).filter((text) => !text.includes("\0")),
};

function parseAll(texts: Readonly<Record<string, string>>): Filter {
  const entries = filterKeys.flatMap((key) => {
    const text = texts[key];
    if (text === undefined) return [];
    const parsed = parseParameter(key, text);
    if (!parsed.ok) throw new Error(`${key}=${text}: ${parsed.expected}`);
    return [[key, parsed.value]];
  });
  return Object.fromEntries(entries) as Filter;
}

describe("a Filter", () => {
  it("survives being formatted and parsed", () => {
    fc.assert(
      fc.property(fc.record(values, { requiredKeys: [] }), (filter) => {
        expect(parseAll(formatFilter(filter))).toEqual(filter);
      }),
    );
  });

  it("has one text, whatever the order of its keys", () => {
    const there: Filter = { kind: ["gifts"], period: { from: "2024-01-01", to: null } };
    const back: Filter = { period: { from: "2024-01-01", to: null }, kind: ["gifts"] };
    expect(JSON.stringify(formatFilter(there))).toBe(JSON.stringify(formatFilter(back)));
  });

  it.each<[string, Bbox]>([
    ["106,15,107,16", [106, 15, 107, 16]],
    ["106.123456789012345,15,107,16.000000000000001", [Number("106.123456789012345"), 15, 107, 16]],
    ["106,15,-100,107,16,3000", [106, 15, 107, 16]],
    ["1e-05,15,1.07e2,16", [0.00001, 15, 107, 16]],
    ["170,-10,-170,10", [170, -10, -170, 10]],
  ])("reads the box %s", (text, bbox) => {
    expect(parseParameter("bbox", text)).toEqual({ ok: true, value: bbox });
  });

  it.each<[string, string | null, string | null]>([
    ["2024-03-01", "2024-03-01", "2024-03-01"],
    ["2024-03-01T12:30:00Z", "2024-03-01", "2024-03-01"],
    ["2024-03-01T00:00:00.000+07:00", "2024-03-01", "2024-03-01"],
    ["2024-03-01/2024-05-01", "2024-03-01", "2024-05-01"],
    ["2024-03-01T00:00:00Z/2024-05-01T23:59:59Z", "2024-03-01", "2024-05-01"],
    ["2024-03-01/..", "2024-03-01", null],
    ["2024-03-01/", "2024-03-01", null],
    ["../2024-05-01", null, "2024-05-01"],
    ["/2024-05-01", null, "2024-05-01"],
    // GDAL 3.6 sends dates with an empty time, QGIS the first and the last year for open ends.
    ["2024-03-01T/2024-05-01T", "2024-03-01", "2024-05-01"],
    ["2024-03-01T/..", "2024-03-01", null],
    ["2024-03-01T00:00:00Z/9999-12-31T00:00:00Z", "2024-03-01", "9999-12-31"],
    ["0000-01-01T00:00:00Z/2024-05-01T00:00:00Z", "0000-01-01", "2024-05-01"],
  ])("reads the datetime %s", (text, from, to) => {
    expect(parseParameter("datetime", text)).toEqual({ ok: true, value: { from, to } });
  });

  it.each<[FilterKey, string, string]>([
    ["datetime", "2024", "RFC 3339"],
    ["datetime", "2024-02-30", "RFC 3339"],
    ["datetime", "2024-01-00/..", "RFC 3339"],
    ["datetime", "2024-05-01/2024-03-01", "RFC 3339"],
    ["datetime", "2024-03-01/2024-03-02/2024-03-03", "RFC 3339"],
    ["datetime", "..", "RFC 3339"],
    ["datetime", "../..", "RFC 3339"],
    ["datetime", "", "RFC 3339"],
    ["bbox", "0,3,1,2", "south ≤ north"],
    ["bbox", "106,15,0,107,16", "west,south,east,north"],
    ["bbox", "106,15,107", "west,south,east,north"],
    ["bbox", "106,15,107,NaN", "west,south,east,north"],
    ["bbox", "106,15,107,1e3", "west,south,east,north"],
    ["bbox", "-200,15,107,16", "west,south,east,north"],
    ["period", "2024-13-01/..", "FIRST/LAST"],
    ["period", "2024-02-30/2024-03-01", "FIRST/LAST"],
    ["period", "2024-03-01/2024-02-01", "FIRST/LAST"],
    ["period", "../..", "FIRST/LAST"],
    ["valid_on", "2025-06-31", "YYYY-MM-DD"],
    ["unit", "VN 1", "an id"],
    ["unit", "", "an id"],
    ["kind", "gifts,", "a code"],
    ["q", "", ""],
    ["q", "a\0b", "NUL"],
    ["twinned", "yes", "true"],
    ["certainty", "A,D", "B"],
  ])("refuses %s=%s and says what was expected", (key, text, expected) => {
    const parsed = parseParameter(key, text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? "" : parsed.expected).toContain(expected);
  });
});
