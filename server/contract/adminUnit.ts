// One territory of the administrative division during one period.
import { z } from "zod";
import { Names } from "./lang.ts";
import { Position } from "./geojson.ts";
import { Provenance } from "./provenance.ts";
import { Day } from "./time.ts";

export const UnitLevel = z.enum(["province", "district", "commune"]);
export type UnitLevel = z.infer<typeof UnitLevel>;

/** The country whose territory, force or authority is meant. */
export const Country = z.enum(["VN", "LA"]);
export type Country = z.infer<typeof Country>;

export const AdminUnitSummary = Names.extend({
  /** The official code. Codes are reused across 2025-07-01, so join on id, never on code. */
  code: z.string(),
  level: UnitLevel,
  country: Country,
  parent: z.string().nullable(),
  /** First and last day it existed; null is unbounded. */
  valid_from: Day.nullable(),
  valid_to: Day.nullable(),
  succeeded_by: z.array(z.string()),
  preceded_by: z.array(z.string()),
  /** Part of it came from units that are not among these; null where no source says. */
  preceded_by_others: z.boolean().nullable(),
  /** Touches the border with Laos (Việt Nam): null where no source says. */
  is_border: z.boolean().nullable(),
  /** Representative point lon, lat; null where none is known. The geometry may be an imported polygon. */
  anchor: Position.nullable(),
});
export type AdminUnitSummary = z.infer<typeof AdminUnitSummary>;

export const AdminUnit = AdminUnitSummary.extend({
  aliases: z.array(z.string()),
  area_km2: z.number().nullable(),
  /** Kilometres of the border line it faces, from the northern tri-point; null when it faces none. */
  stretch: z.object({ km_from: z.number(), km_to: z.number(), precision_km: z.number() }).nullable(),
  /** Papers about this unit, among them the resolution that changed it. */
  paper_ids: z.array(z.string()),
  provenance: Provenance,
});
export type AdminUnit = z.infer<typeof AdminUnit>;

/** Did the unit exist on that day (YYYY-MM-DD)? Both ends are inclusive. */
export function isValidOn(unit: Pick<AdminUnitSummary, "valid_from" | "valid_to">, day: string): boolean {
  return (
    (unit.valid_from === null || unit.valid_from <= day) && (unit.valid_to === null || day <= unit.valid_to)
  );
}
