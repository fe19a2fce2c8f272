// What a record's links need to know of other records.
import type { Dataset } from "#contract";

export interface Surroundings {
  /** The units a place lies in, now and before; empty when the id is not a place's. */
  unitsOfPlace(id: string): readonly string[];
  isPlace(id: string): boolean;
  isUnit(id: string): boolean;
  /** Is the place a party of a cross-border twinning? */
  isTwinnedPlace(id: string): boolean;
  /** Is the twinning one across the border? */
  isCrossBorderTwinning(id: string): boolean;
}

export function surroundingsOf({ features }: Dataset): Surroundings {
  const units = new Set(features["admin-units"].map((unit) => unit.id));
  const places = new Map(features.places.map((place) => [place.id, place.properties]));
  const crossBorder = new Set(
    features.twinnings.filter((twinning) => !twinning.properties.is_domestic).map((twinning) => twinning.id),
  );
  return {
    unitsOfPlace: (id) => {
      const place = places.get(id);
      return [place?.unit, place?.former_unit].filter((unit) => typeof unit === "string");
    },
    isPlace: (id) => places.has(id),
    isUnit: (id) => units.has(id),
    isTwinnedPlace: (id) => places.get(id)?.is_twinned ?? false,
    isCrossBorderTwinning: (id) => crossBorder.has(id),
  };
}
