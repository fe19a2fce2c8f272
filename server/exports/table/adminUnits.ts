import type { AdminUnit } from "#contract";
import { coded, type Column, derived, named, namedList, plain } from "./column.ts";

export const adminUnits: readonly Column<AdminUnit>[] = [
  plain("code", "text", "#adm+code+official"),
  ...coded<AdminUnit>("level", "unit_level", "#adm+type"),
  plain("aliases", "list", "#adm+name+alt+list"),
  ...coded<AdminUnit>("country", "side", "#country"),
  ...named<AdminUnit>("parent", "#adm+parent"),
  plain("valid_from", "day", "#date+start"),
  plain("valid_to", "day", "#date+end"),
  ...namedList<AdminUnit>("succeeded_by", "succeeded_by_names", "#adm+succeeded_by"),
  ...namedList<AdminUnit>("preceded_by", "preceded_by_names", "#adm+preceded_by"),
  plain("preceded_by_others", "boolean", "#meta+preceded_by_others"),
  plain("is_border", "boolean", "#meta+border"),
  derived("anchor_lon", "number", "#geo+lon+anchor", ({ properties }) => properties.anchor?.[0] ?? null),
  derived("anchor_lat", "number", "#geo+lat+anchor", ({ properties }) => properties.anchor?.[1] ?? null),
  plain("area_km2", "number", "#geo+area_km2"),
  derived(
    "stretch_km_from",
    "number",
    "#geo+km+from",
    ({ properties }) => properties.stretch?.km_from ?? null,
  ),
  derived("stretch_km_to", "number", "#geo+km+to", ({ properties }) => properties.stretch?.km_to ?? null),
  derived(
    "stretch_precision_km",
    "number",
    "#geo+km+uncertainty",
    ({ properties }) => properties.stretch?.precision_km ?? null,
  ),
  plain("paper_ids", "list", "#meta+paper+list+id"),
];
