// Fictional square communes, and what the import makes of them.
import type { Position } from "#contract";
import { formatFault } from "../../../data/geometry/import/fault.ts";
import { importPolygons } from "../../../data/geometry/import/importPolygons.ts";
import type { KnownUnit, Units } from "../../../data/geometry/import/unit.ts";

/** Squares of a tenth of a degree have 119.0 km² here. */
export const squareKm2 = 119.0;
const known: readonly KnownUnit[] = [
  { id: "vn-9001", code: "9001", name_vi: "Xã Vuông Cũ", valid_from: null, area_km2: null },
  {
    id: "vn-9001-2025",
    code: "9001",
    name_vi: "Xã Vuông Mới",
    valid_from: "2025-07-01",
    area_km2: squareKm2,
  },
  { id: "vn-9002-2025", code: "9002", name_vi: "Xã Bên Cạnh", valid_from: "2025-07-01", area_km2: squareKm2 },
];
export const units: Units = { known, validFrom: undefined };

/** Counterclockwise. */
export function square(west: number, south: number, size = 0.1): Position[] {
  const [east, north] = [round(west + size), round(south + size)];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

export function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}

export function feature(rings: readonly unknown[], naming: object = { id: "vn-9001-2025" }) {
  return { type: "Feature", properties: {}, ...naming, geometry: { type: "Polygon", coordinates: rings } };
}

export function collection(...features: unknown[]): string {
  return JSON.stringify({ type: "FeatureCollection", features });
}

export function accepted(text: string) {
  const result = importPolygons([{ name: "squares.geojson", text }], units);
  if ("faults" in result) throw new Error(result.faults.map(formatFault).join("\n"));
  return result;
}

export function faultsOf(text: string): string[] {
  const result = importPolygons([{ name: "squares.geojson", text }], units);
  return "faults" in result ? result.faults.map(formatFault) : [];
}
