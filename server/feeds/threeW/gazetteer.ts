// Where an activity took place: each place that it names, and each unit that it names besides, with the units around it
// as they were on its days.
import {
  type AdminUnitSummary,
  closureAmong,
  type Country,
  type FeatureOf,
  locatedOf,
  type PlaceSummary,
  type UnitLevel,
  UnitRule,
} from "#contract";
import type { ActivityFeature } from "../describe.ts";

export type UnitFeature = FeatureOf<AdminUnitSummary>;
export type PlaceFeature = FeatureOf<PlaceSummary>;

export interface Where {
  /** The country it lies in; a border marker is of both. */
  readonly country: Country | "VN/LA";
  /** Null: only a unit is named. */
  readonly place: PlaceFeature | null;
  /** The unit of each level around it, as far as they are known. */
  readonly units: { readonly [Level in UnitLevel]?: UnitFeature };
}

export interface Gazetteer {
  /** Empty: the source says nothing of where. */
  readonly wheresOf: (activity: ActivityFeature) => readonly Where[];
}

export function createGazetteer(units: readonly UnitFeature[], places: readonly PlaceFeature[]): Gazetteer {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const rule = new UnitRule(
    new Map(units.map(({ id, properties }) => [id, properties])),
    new Map(places.map(({ id, properties }) => [id, properties])),
    closureAmong(units.map(({ id, properties }) => ({ id, ...properties }))),
  );

  const around = (id: string | null): Where["units"] => {
    const unit = id === null ? undefined : unitOf.get(id);
    return unit === undefined ? {} : { ...around(unit.properties.parent), [unit.properties.level]: unit };
  };

  return {
    wheresOf: ({ properties }) => {
      const { units: named, places: ids, days } = locatedOf(properties);
      const atPlaces = ids.flatMap((id): Where[] => {
        const place = placeOf.get(id);
        if (place === undefined) return [];
        const { unit, former_unit, country } = place.properties;
        const ofItsDays = [unit, former_unit].find((one) => one !== null && rule.existsDuring(one, days));
        return [{ country, place, units: around(ofItsDays ?? unit ?? former_unit) }];
      });
      const finest = rule.recorded({ units: named, places: [], days });
      const beside = finest.filter((unit) => !ids.some((place) => rule.placesIn(unit).has(place)));
      const atUnits = beside.flatMap((id): Where[] => {
        const unit = unitOf.get(id);
        return unit === undefined
          ? []
          : [{ country: unit.properties.country, place: null, units: around(id) }];
      });
      return [...atPlaces, ...atUnits];
    },
  };
}
