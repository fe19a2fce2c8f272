import type { Border } from "#contract";
import { coded, type Column, named, plain } from "./column.ts";

export const border: readonly Column<Border>[] = [
  plain("kind", "text", "#geo+type"),
  ...coded<Border>("country", "side", "#country"),
  ...named<Border>("unit", "#adm"),
  ...coded<Border>("level", "unit_level", "#adm+type"),
  plain("valid_from", "day", "#date+start"),
  plain("valid_to", "day", "#date+end"),
  plain("km_from", "number", "#geo+km+from"),
  plain("km_to", "number", "#geo+km+to"),
  plain("precision_km", "number", "#geo+km+uncertainty"),
  plain("number", "integer", "#geo+marker+num"),
];
