// Geometries of a filter: checked, counted, in degrees of longitude and latitude.
import { type Geometry, type GeometryLiteral, type Position } from "#contract";
import type { Limits } from "./limits.ts";
import { Cql2Problem, shown, type Where } from "./problem.ts";

/** From the coordinates that a filter is written in to longitude and latitude. */
export type ToLonLat = (position: Position) => Position;

/** How deep positions lie in the coordinates of each type. */
const nesting: Readonly<Record<Geometry["type"], number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

export const geometryTypes = Object.keys(nesting) as readonly Geometry["type"][];

/** The sides of a box are cut into so many parts before they are carried over into degrees, where they may bend. */
const partsOfSide = 8;

/** Positions of two and more numbers; what lies beyond longitude and latitude is left out. */
const [minNumbers, maxNumbers] = [2, 4];

export class GeometryReader {
  readonly #limits: Limits;
  readonly #toLonLat: ToLonLat | null;

  /** @param toLonLat null when the filter is written in longitude and latitude */
  constructor(limits: Limits, toLonLat: ToLonLat | null) {
    this.#limits = limits;
    this.#toLonLat = toLonLat;
  }

  /** @throws Cql2Problem when the coordinates are none of a geometry of that type. */
  geometry(type: Geometry["type"], coordinates: unknown, where: Where): Geometry {
    const read = this.#nested(nesting[type], coordinates, where);
    checkShape(type, read, where);
    // The nesting is that of the type: counted above, which the compiler cannot follow.
    return { type, coordinates: read } as Geometry;
  }

  /** Four numbers, or six with heights. West beyond east reaches across the antimeridian. */
  bbox(numbers: readonly unknown[], where: Where): GeometryLiteral {
    const [a, b, c, d, e, f] = numbers.map((number) => finite(number, where));
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw noBox(numbers, where);
    if (numbers.length === 4) return this.#box([a, b], [c, d], where);
    if (e === undefined || f === undefined || numbers.length !== 6) throw noBox(numbers, where);
    return this.#box([a, b], [d, e], where);
  }

  #box([west, south]: Position, [east, north]: Position, where: Where): GeometryLiteral {
    if (south > north || (this.#toLonLat !== null && west > east)) {
      throw new Cql2Problem(where, "expected the lower corner of the box before the upper one");
    }
    if (this.#toLonLat === null) {
      for (const position of [[west, south] as const, [east, north] as const]) checkOnEarth(position, where);
      return { bbox: [west, south, east, north] };
    }
    const corners: Position[] = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const ring = corners.slice(1).flatMap((to, index) => pointsBetween(corners[index] ?? to, to));
    const [first = corners[0]] = ring;
    return this.geometry("Polygon", [[...ring, first]], where);
  }

  #nested(depth: number, coordinates: unknown, where: Where): unknown[] {
    if (!Array.isArray(coordinates)) {
      throw new Cql2Problem(where, `${shown(coordinates)} are no coordinates of this type`);
    }
    if (depth === 0) return this.#position(coordinates, where);
    if (coordinates.length === 0) throw new Cql2Problem(where, "expected a geometry that is not empty");
    const parts = coordinates.map((part) => this.#nested(depth - 1, part, where));
    return depth === 1 ? withoutRepeats(parts) : parts;
  }

  #position(numbers: readonly unknown[], where: Where): Position {
    this.#limits.countVertex(where);
    const [x, y] = numbers.map((number) => finite(number, where));
    if (x === undefined || y === undefined || numbers.length > maxNumbers) {
      throw new Cql2Problem(
        where,
        `${shown(numbers)} is no position; expected ${minNumbers} to ${maxNumbers} numbers`,
      );
    }
    const position: Position = this.#toLonLat ? this.#toLonLat([x, y]) : [x, y];
    checkOnEarth(position, where);
    return position;
  }
}

function checkOnEarth([lon, lat]: readonly [number, number], where: Where): void {
  // Written so that what is not a number fails too.
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return;
  throw new Cql2Problem(
    where,
    `a position at longitude ${lon}, latitude ${lat} is not on Earth; expected -180 to 180, -90 to 90`,
  );
}

function checkShape(type: Geometry["type"], coordinates: readonly unknown[], where: Where): void {
  if (type === "LineString") checkLine(coordinates, where);
  if (type === "MultiLineString") coordinates.forEach((line) => checkLine(line as Position[], where));
  if (type === "Polygon") coordinates.forEach((ring) => checkRing(ring as Position[], where));
  if (type === "MultiPolygon") {
    for (const polygon of coordinates as Position[][][]) polygon.forEach((ring) => checkRing(ring, where));
  }
}

/** Positions without those that stand where the one before stands: a part of a line has a direction. */
function withoutRepeats(positions: readonly unknown[]): unknown[] {
  return positions.filter(
    (position, index) => index === 0 || String(position) !== String(positions[index - 1]),
  );
}

function checkLine(line: readonly unknown[], where: Where): void {
  if (line.length < 2) throw new Cql2Problem(where, "expected two or more different positions in a line");
}

function checkRing(ring: readonly Position[], where: Where): void {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first !== undefined && first[0] === last?.[0] && first[1] === last[1];
  if (ring.length < 4 || !isClosed) {
    throw new Cql2Problem(
      where,
      "expected a ring of four or more positions, each different from the next, the last like the first",
    );
  }
}

function finite(value: unknown, where: Where): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Cql2Problem(where, `${shown(value)} is no coordinate; expected a number`);
}

function noBox(numbers: readonly unknown[], where: Where): Cql2Problem {
  return new Cql2Problem(where, `a box of ${numbers.length} numbers; expected 4, or 6 with heights`);
}

/** The positions from one corner on, without the next. */
function pointsBetween([x1, y1]: Position, [x2, y2]: Position): readonly Position[] {
  return Array.from({ length: partsOfSide }, (_, part): Position => {
    const share = part / partsOfSide;
    return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
  });
}
