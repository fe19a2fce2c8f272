// Admin units: rows with their predecessors, stretch, papers; geometry is an imported polygon, the point, or none.
import type { AdminUnit, DatasetFeature, Geometry } from "#contract";
import type { RowOf } from "../ingest/tables.ts";
import { type Context, papersAbout, positionOf, provenanceOf, recordsOf } from "./context.ts";

export function assembleUnits(context: Context): DatasetFeature<AdminUnit>[] {
  const units = recordsOf(context.tables, "admin_units");
  return units.map((unit) => ({
    id: unit.id,
    geometry: geometryOf(context, unit),
    properties: {
      name_vi: unit.name_vi,
      name_lo: unit.name_lo,
      name_en: unit.name_en,
      code: unit.code,
      level: unit.level,
      country: unit.country,
      parent: unit.parent,
      valid_from: unit.valid_from,
      valid_to: unit.valid_to,
      succeeded_by: unit.succeeded_by,
      preceded_by: units.filter((other) => other.succeeded_by.includes(unit.id)).map((other) => other.id),
      preceded_by_others: unit.preceded_by_others,
      is_border: unit.is_border ?? (stretchOf(context, unit.id) === null ? null : true),
      anchor: positionOf(unit),
      aliases: unit.aliases,
      area_km2: unit.area_km2,
      stretch: stretchOf(context, unit.id),
      paper_ids: papersAbout(context, [unit.id]),
      provenance: provenanceOf(context, unit),
    },
  }));
}

function geometryOf(context: Context, unit: RowOf<"admin_units">): Geometry | null {
  const polygon = context.boundaries.polygons.get(unit.id);
  if (polygon !== undefined) return polygon;
  const anchor = positionOf(unit);
  return anchor === null ? null : { type: "Point", coordinates: anchor };
}

function stretchOf(context: Context, unitId: string): AdminUnit["stretch"] {
  const stretch = recordsOf(context.tables, "border_stretches").find((row) => row.unit === unitId);
  if (stretch === undefined) return null;
  return { km_from: stretch.km_from, km_to: stretch.km_to, precision_km: stretch.precision_km };
}
