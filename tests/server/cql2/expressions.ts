// Random expressions over the queryables of a collection, whose values occur in its features, and some that do not.
import fc from "fast-check";
import {
  type Characters,
  comparisonOperators,
  type Expression,
  firstDay,
  type GeometryLiteral,
  type Instant,
  isPartialDate,
  type Pattern,
  type PropertyRef,
  type Queryable,
  type Scalar,
  type Shape,
} from "#contract";
import type { Served } from "./plainExpression.ts";

export function expressionsOf(
  queryables: readonly Queryable[],
  features: readonly Served[],
): fc.Arbitrary<Expression> {
  const predicate = predicates(queryables, features);
  return fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, depthSize: "small", withCrossShrink: true },
      { arbitrary: predicate, weight: 4 },
      {
        arbitrary: fc.record({ op: fc.constant("not" as const), args: fc.tuple(tie("expression")) }),
        weight: 2,
      },
      {
        arbitrary: fc.record({
          op: fc.constantFrom("and" as const, "or" as const),
          args: fc.array(tie("expression"), { minLength: 2, maxLength: 3 }),
        }),
        weight: 3,
      },
    ),
  })).expression;
}

function predicates(queryables: readonly Queryable[], features: readonly Served[]): fc.Arbitrary<Expression> {
  const of = (kind: Queryable["kind"]) =>
    queryables
      .filter((queryable) => queryable.kind === kind)
      .map(({ name }): PropertyRef => ({ property: name }));
  const [textRefs, dateRefs, numberRefs] = [of("text"), of("date"), of("number")];
  const [booleanRefs, shapeRefs] = [of("boolean"), of("geometry")];
  const ref = (refs: readonly PropertyRef[]) => (refs.length > 0 ? [fc.constantFrom(...refs)] : []);

  const known = features.flatMap(({ id, properties }) => [id, ...Object.values(properties)]);
  const text = texts(known.filter((value) => typeof value === "string"));
  const characters = folded<Characters>(fc.oneof(text, ...ref([...textRefs, ...dateRefs])));
  const pattern = folded<Pattern>(patterns(text));
  const number = fc.oneof(
    fc.constantFrom(0, ...known.filter((value) => typeof value === "number")),
    fc.integer({ min: -1000, max: 10_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    ...ref(numberRefs),
  );
  const instant: fc.Arbitrary<Scalar> = fc.oneof(instants(known), ...ref(dateRefs));
  const boolean = fc.oneof(fc.boolean(), ...ref(booleanRefs));
  const shape: fc.Arbitrary<Shape> = fc.oneof(geometries(features), ...ref(shapeRefs));
  const operator = fc.constantFrom(...comparisonOperators);

  const ofAKind = [characters, number, instant].map((scalar: fc.Arbitrary<Scalar>) => {
    const between = fc.record({
      op: fc.constant("between" as const),
      args: fc.tuple(scalar, scalar, scalar),
    });
    const list = fc.array(scalar, { minLength: 1, maxLength: 4 });
    return fc.oneof(
      fc.record({ op: operator, args: fc.tuple(scalar, scalar) }),
      between,
      fc.record({ op: fc.constant("in" as const), args: fc.tuple(scalar, list) }),
      fc.record({ op: fc.constant("isNull" as const), args: fc.tuple(scalar) }),
    );
  });
  const same = fc.record({
    op: fc.constantFrom("=" as const, "<>" as const),
    args: fc.tuple(boolean, boolean),
  });
  const like = fc.record({ op: fc.constant("like" as const), args: fc.tuple(characters, pattern) });
  const meets = fc.record({ op: fc.constant("s_intersects" as const), args: fc.tuple(shape, shape) });
  const isNowhere = fc.record({ op: fc.constant("isNull" as const), args: fc.tuple(shape) });
  return fc.oneof(...ofAKind, same, like, meets, isNowhere, fc.boolean());
}

function folded<Of extends Characters>(of: fc.Arbitrary<Of>): fc.Arbitrary<Of> {
  const wrapped = fc
    .tuple(fc.constantFrom("casei", "accenti"), of)
    .map(([op, arg]) => ({ op, args: [arg] }) as unknown as Of);
  return fc.oneof({ arbitrary: of, weight: 3 }, { arbitrary: wrapped, weight: 1 });
}

/** Values, pieces of values, and letters. A backslash before a quote cannot be written in CQL2 text. */
function texts(known: readonly string[]): fc.Arbitrary<string> {
  const value = fc.constantFrom("", ...known);
  const piece = fc
    .tuple(value, fc.nat(20), fc.nat(8))
    .map(([one, from, length]) => one.slice(from, from + length));
  const letters = fc.string({ unit: fc.constantFrom(...Array.from("aĐđếàກ😀'\"%_\\ ;-(")), maxLength: 6 });
  return fc
    .oneof(value, piece, letters)
    .filter((one) => !/\\('|$)/.test(one))
    .map((one) => one.normalize("NFC"));
}

function patterns(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const wild = fc.constantFrom("", "%", "_", "%%", "\\%");
  return fc
    .tuple(wild, text, wild, text, wild)
    .map(([a, b, c, d, e]) => `${a}${b.slice(0, 6)}${c}${d.slice(0, 4)}${e}x`.replace(/x$/, ""))
    .filter((one) => !/\\('|$)/.test(one));
}

function instants(known: readonly unknown[]): fc.Arbitrary<Instant> {
  const days = known.filter((value) => typeof value === "string" && isPartialDate(value)).map(String);
  const day = fc.constantFrom("2024-02-29", "2019-06-01", "0000-01-01", "9999-12-31", ...days.map(firstDay));
  return fc.oneof(
    day.map((date) => ({ date })),
    day.map((date) => ({ timestamp: `${date}T12:30:00.5Z` })),
  );
}

/** Around the positions of the features, so that some meet. */
function geometries(features: readonly Served[]): fc.Arbitrary<GeometryLiteral> {
  const numbers = features.flatMap(({ geometry }) => (geometry ? geometry.coordinates.flat(4) : []));
  const known = numbers.flatMap((lon, index) =>
    index % 2 === 0 ? [[lon, numbers[index + 1] ?? 0] as const] : [],
  );
  const near = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([a, b]) => [106.8 + a / 100, 15.3 + b / 100] as const);
  const position = fc
    .oneof(near, known.length > 0 ? fc.constantFrom(...known) : near)
    .map(([lon, lat]): [number, number] => [lon, lat]);
  const line = fc
    .uniqueArray(position, { minLength: 2, maxLength: 5, selector: String })
    .map((positions) => [...positions]);
  const ring = fc
    .tuple(position, position, position)
    .filter(([a, b, c]) => new Set([a, b, c].map(String)).size === 3)
    .map(([a, b, c]): [number, number][] => [a, b, c, a]);
  const rings = fc.tuple(ring);
  return fc.oneof(
    position.map((coordinates) => ({ type: "Point" as const, coordinates })),
    line.map((coordinates) => ({ type: "MultiPoint" as const, coordinates })),
    line.map((coordinates) => ({ type: "LineString" as const, coordinates })),
    fc
      .array(line, { minLength: 1, maxLength: 2 })
      .map((coordinates) => ({ type: "MultiLineString" as const, coordinates })),
    rings.map((coordinates) => ({ type: "Polygon" as const, coordinates })),
    fc
      .array(rings, { minLength: 1, maxLength: 2 })
      .map((coordinates) => ({ type: "MultiPolygon" as const, coordinates })),
    fc.tuple(position, position, fc.nat(9)).map(([a, b, turn]): GeometryLiteral => {
      const [west, east] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
      const [south, north] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
      return { bbox: turn === 0 ? [east, south, west, north] : [west, south, east, north] };
    }),
  );
}
