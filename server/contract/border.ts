// Geometry for orientation and for the border itself: the line, the stretches units face, lands, rivers,
// towns, and the markers that stand between the known ones, estimated by number along the line.
import { z } from "zod";
import { Names } from "./lang.ts";
import { Country, UnitLevel } from "./adminUnit.ts";
import { Provenance } from "./provenance.ts";
import { Day } from "./time.ts";

export const BorderKind = z.enum(["line", "stretch", "land", "river", "town", "marker"]);
export type BorderKind = z.infer<typeof BorderKind>;

export const BorderSummary = Names.extend({
  kind: BorderKind,
  country: Country.nullable(),
  /** Of a stretch: the unit facing it, its level and validity, and its kilometres from the northern tri-point. */
  unit: z.string().nullable(),
  level: UnitLevel.nullable(),
  valid_from: Day.nullable(),
  valid_to: Day.nullable(),
  km_from: z.number().nullable(),
  km_to: z.number().nullable(),
  precision_km: z.number().nullable(),
  /** Of a marker: its number, and the radius in metres within which it is estimated to stand. */
  number: z.number().int().nullable(),
  precision_m: z.number().nullable(),
});
export type BorderSummary = z.infer<typeof BorderSummary>;

export const Border = BorderSummary.extend({ provenance: Provenance });
export type Border = z.infer<typeof Border>;
