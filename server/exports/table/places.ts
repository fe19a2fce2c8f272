import type { Place } from "#contract";
import { coded, type Column, derived, named, namedList, plain } from "./column.ts";

export const places: readonly Column<Place>[] = [
  ...coded<Place>("kind", "place_kind", "#loc+type"),
  plain("aliases", "list", "#loc+name+alt+list"),
  ...coded<Place>("country", "side", "#country"),
  ...named<Place>("unit", "#adm"),
  ...named<Place>("former_unit", "#adm+former"),
  plain("border_km", "number", "#geo+border_km"),
  derived(
    "border_distance_m",
    "number",
    "#geo+border_distance_m",
    ({ properties }) => properties.border_distance?.distance_m ?? null,
  ),
  derived(
    "border_distance_uncertainty_m",
    "number",
    "#geo+border_distance_m+uncertainty",
    ({ properties }) => properties.border_distance?.uncertainty_m ?? null,
  ),
  ...nearest("nearest_gate"),
  ...nearest("nearest_post"),
  plain("is_twinned", "boolean", "#meta+twinned"),
  ...namedList<Place>("twinning_ids", "twinning_names", "#meta+twinning"),
  ...namedList<Place>("twin_ids", "twin_names", "#loc+twin"),
  ...namedList<Place>("unit_twinning_ids", "unit_twinning_names", "#meta+twinning+unit"),
  plain("paper_ids", "list", "#meta+paper+list+id"),
];

/** The place, its name, its distance and how uncertain that is. */
function nearest(name: "nearest_gate" | "nearest_post"): readonly Column<Place>[] {
  const hxl = `#loc+${name}`;
  return [
    derived(name, "text", `${hxl}+id`, ({ properties }) => properties[name]?.place ?? null),
    derived(`${name}_name`, "text", `${hxl}+name`, ({ properties }, lookup) => {
      const found = properties[name];
      return found ? lookup.nameOf(found.place) : null;
    }),
    derived(
      `${name}_distance_m`,
      "number",
      `${hxl}+distance_m`,
      ({ properties }) => properties[name]?.distance_m ?? null,
    ),
    derived(
      `${name}_uncertainty_m`,
      "number",
      `${hxl}+uncertainty_m`,
      ({ properties }) => properties[name]?.uncertainty_m ?? null,
    ),
  ];
}
