// The units an activity is counted under: as it was recorded, and carried over to those of today. One rule for server and client.
import type { ActivitySummary } from "./activity.ts";
import type { AdminUnitSummary } from "./adminUnit.ts";
import type { PlaceSummary } from "./place.ts";
import { splitKey } from "./statistics.ts";
import { overlaps, type Period, spanOf } from "./time.ts";

/** What of an activity decides its units. An open period is one without a date. */
export interface Located {
  readonly units: readonly string[];
  readonly places: readonly string[];
  readonly days: Period;
}

/** What of an activity the rule asks for. */
export function locatedOf(
  activity: Pick<ActivitySummary, "unit_ids" | "place_ids" | "date_start" | "date_end">,
): Located {
  const { unit_ids, place_ids, date_start, date_end } = activity;
  return { units: unit_ids, places: place_ids, days: spanOf(date_start, date_end) };
}

/** What of a unit and of a place the rule asks for. */
export type UnitInTime = Pick<AdminUnitSummary, "parent" | "valid_from" | "valid_to" | "succeeded_by">;
export type PlaceInUnits = Pick<PlaceSummary, "unit" | "former_unit">;

export class UnitRule<Unit extends UnitInTime = UnitInTime, Place extends PlaceInUnits = PlaceInUnits> {
  readonly all: ReadonlyMap<string, Unit>;
  readonly places: ReadonlyMap<string, Place>;
  readonly #closureOf: (unit: string) => readonly string[];
  readonly #placesOfUnit = new Map<string, string[]>();
  readonly #placesIn = new Map<string, ReadonlySet<string>>();

  /** @param closureOf the units whose facts a filter by a unit finds, itself among them (unitClosure.ts). */
  constructor(
    all: ReadonlyMap<string, Unit>,
    places: ReadonlyMap<string, Place>,
    closureOf: (unit: string) => readonly string[],
  ) {
    this.all = all;
    this.places = places;
    this.#closureOf = closureOf;
    for (const place of places.keys()) {
      for (const unit of this.#unitsOf(place)) {
        const known = this.#placesOfUnit.get(unit);
        if (known) known.push(place);
        else this.#placesOfUnit.set(unit, [place]);
      }
    }
  }

  /** Units that a filter by the unit finds, itself first (unitClosure.ts). */
  unitsIn(unit: string): readonly string[] {
    return this.#closureOf(unit);
  }

  /** Places that a filter by the unit finds: in it by parent, now or before, and by succession where that is one way. */
  placesIn(unit: string): ReadonlySet<string> {
    const known = this.#placesIn.get(unit);
    if (known) return known;
    const places = new Set(this.#closureOf(unit).flatMap((member) => this.#placesOfUnit.get(member) ?? []));
    this.#placesIn.set(unit, places);
    return places;
  }

  /** Did the unit exist on any day of the period? */
  existsDuring(id: string, period: Period): boolean {
    const unit = this.all.get(id);
    return unit !== undefined && overlaps({ from: unit.valid_from, to: unit.valid_to }, period);
  }

  /** The units named, and around the places that lie in none of these the units of the activity's days. */
  recorded({ units, places, days }: Located): readonly string[] {
    const named = this.#finest(units);
    const around = this.#outside(named, places).flatMap((place) => this.#unitsOf(place));
    return this.#finest([...named, ...around.filter((unit) => this.existsDuring(unit, days))]);
  }

  /**
   * Of a named unit that holds places of the activity, the units of these places today; of any other, its successor.
   * A unit that several, or none known, came after is answered as a split key: nothing says which one is meant.
   */
  today({ units, places }: Located): readonly string[] {
    const named = this.#finest(units);
    const ofNamed = named.flatMap((unit) => {
      const today = this.#todayOf(places.filter((place) => this.placesIn(unit).has(place)));
      return today.length > 0 ? today : [this.carried(unit)];
    });
    return this.#finest([...ofNamed, ...this.#todayOf(this.#outside(named, places))]);
  }

  /** The unit that the territory belongs to today, followed while there is exactly one successor; else a split key. */
  carried(id: string): string {
    const unit = this.all.get(id);
    if (!unit || unit.valid_to === null) return id;
    const [next, other] = unit.succeeded_by;
    return next === undefined || other !== undefined ? splitKey(id) : this.carried(next);
  }

  #todayOf(places: readonly string[]): readonly string[] {
    return places.flatMap((place) => this.#unitsOf(place).slice(0, 1)).map((unit) => this.carried(unit));
  }

  /** The unit a place lies in now, then the one before. */
  #unitsOf(place: string): readonly string[] {
    const found = this.places.get(place);
    return [found?.unit, found?.former_unit].filter((unit) => typeof unit === "string");
  }

  #outside(named: readonly string[], places: readonly string[]): readonly string[] {
    return places.filter((place) => !named.some((unit) => this.placesIn(unit).has(place)));
  }

  /** Without those that another one lies in by parent: a province named beside its commune adds nothing. */
  #finest(units: readonly string[]): readonly string[] {
    if (units.length < 2) return units;
    const around = new Set(units.flatMap((unit) => this.#ancestors(unit)));
    return units.filter((unit) => !around.has(unit));
  }

  #ancestors(id: string): readonly string[] {
    const parent = this.all.get(id)?.parent ?? null;
    return parent === null ? [] : [parent, ...this.#ancestors(parent)];
  }
}
