// What RFC 7946 asks of a ring, and what this area does. Wrong winding is no fault: it is turned round and said.
import { booleanClockwise, booleanPointInPolygon, kinks, lineString, polygon } from "@turf/turf";
import { area, type Position } from "#contract";
import type { Fault } from "./fault.ts";
import type { Ring, Shape } from "./parseShapes.ts";

type Finding = Pick<Fault, "ring" | "problem" | "expected">;

/** Faults of all rings of a shape. Later checks of a ring need what the earlier ones found right. */
export function checkRings({ file, feature, unit, polygons }: Shape): Fault[] {
  const findings = polygons.flatMap(([outer, ...holes]) => {
    const ofRings = [outer, ...holes].flatMap((ring) => (ring ? checkRing(ring) : []));
    return ofRings.length > 0 || !outer ? ofRings : holes.flatMap((hole) => checkHole(hole, outer));
  });
  return findings.map((finding) => ({ file, feature, unit: unit.id, ...finding }));
}

/** The shape with its outer rings counterclockwise and its holes clockwise (RFC 7946, 3.1.6), and the rings that were turned. */
export function windRings(shape: Shape): { shape: Shape; turned: readonly string[] } {
  const turned: string[] = [];
  const polygons = shape.polygons.map((rings) =>
    rings.map((ring, index) => {
      const isHole = index > 0;
      if (booleanClockwise([...ring.positions]) === isHole) return ring;
      turned.push(ring.path);
      return { ...ring, positions: ring.positions.toReversed() };
    }),
  );
  return { shape: { ...shape, polygons }, turned };
}

function checkRing({ path, positions }: Ring): Finding[] {
  const finding = (problem: string, expected: string) => [{ ring: path, problem, expected }];
  const [first, last] = [positions[0], positions.at(-1)];
  if (!first || !last || positions.length < 4)
    return finding(`has ${positions.length} positions`, "at least 4, the last one equal to the first");
  if (first[0] !== last[0] || first[1] !== last[1])
    return finding(
      `is not closed: begins at ${at(first)}, ends at ${at(last)}`,
      "the last position equal to the first",
    );
  const outside = positions.find((position) => !isInArea(position));
  if (outside) return [outsideFinding(path, positions, outside)];
  const crossings = kinks(lineString([...withoutRepeats(positions)])).features;
  const [crossing] = crossings.map((point) => point.geometry.coordinates);
  if (crossing)
    return finding(`crosses or touches itself at ${at(crossing)}`, "a ring that does not meet itself");
  return [];
}

function outsideFinding(path: string, positions: readonly Position[], outside: Position): Finding {
  if (positions.every(([lon, lat]) => isInArea([lat, lon])))
    return {
      ring: path,
      problem: `lon and lat are swapped: ${at(outside)}`,
      expected: "lon first, then lat",
    };
  const isDegrees = positions.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
  const [west, south, east, north] = area;
  return {
    ring: path,
    problem: `${at(outside)} lies outside the area${isDegrees ? "" : " and is not in degrees"}`,
    expected: `WGS 84 degrees within ${west}–${east} E, ${south}–${north} N`,
  };
}

function checkHole(hole: Ring, outer: Ring): Finding[] {
  const shell = polygon([[...outer.positions]]);
  const outside = hole.positions.find((position) => !booleanPointInPolygon(position, shell));
  if (!outside) return [];
  return [
    {
      ring: hole.path,
      problem: `${at(outside)} lies outside ${outer.path}`,
      expected: "a hole within its outer ring",
    },
  ];
}

function isInArea([lon, lat]: Position): boolean {
  const [west, south, east, north] = area;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function withoutRepeats(positions: readonly Position[]): Position[] {
  return positions.filter((position, index) => {
    const before = positions[index - 1];
    return !before || before[0] !== position[0] || before[1] !== position[1];
  });
}

function at(position: readonly number[]): string {
  return position.map((degrees) => String(Math.round(degrees * 1e5) / 1e5)).join(", ");
}
