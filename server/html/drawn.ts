// How a record stands on a small map.
import type { Drawn } from "./smallMap.ts";
import type { Full, Summary } from "./reading.ts";

/** Null when the position of the record is not known. A point that no source states is no sure point. */
export function drawnOf({ geometry, properties }: Summary | Full): Drawn | null {
  if (geometry === null) return null;
  const precision = "coord_precision" in properties ? properties.coord_precision : null;
  const metres = "precision_m" in properties ? properties.precision_m : null;
  return { geometry, precisionMetres: metres, isStated: precision === "exact" };
}
