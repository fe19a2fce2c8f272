// The units an activity is counted under: as it was recorded, and carried over to those of today.
import { AdminUnit, isValidOn, overlaps, type Period, PlaceSummary, splitKey } from "#contract";
import { z } from "zod";
import type { Reader } from "../reader.ts";

const UnitRecord = z.object({ id: z.string(), properties: AdminUnit });
const PlaceRecord = z.object({ id: z.string(), properties: PlaceSummary });
const Inside = z.object({ unit: z.string(), place: z.string() });

const nowhere: ReadonlySet<string> = new Set();

/** What of an activity decides its units. An open period is one without a date. */
export interface Located {
  readonly units: readonly string[];
  readonly places: readonly string[];
  readonly days: Period;
}

export class Units {
  readonly all: ReadonlyMap<string, AdminUnit>;
  readonly places: ReadonlyMap<string, PlaceSummary>;
  readonly #placesIn = new Map<string, Set<string>>();

  constructor(reader: Reader) {
    const units = reader.texts("SELECT record FROM admin_units ORDER BY ordinal");
    this.all = new Map(units.map((text) => UnitRecord.parse(JSON.parse(text))).map(entryOf));
    const places = reader.texts("SELECT feature FROM places ORDER BY ordinal");
    this.places = new Map(places.map((text) => PlaceRecord.parse(JSON.parse(text))).map(entryOf));
    const inside = reader.rows(
      Inside,
      `SELECT unit_closure.unit AS unit, places.id AS place
      FROM unit_closure
      JOIN place_units ON place_units.value = unit_closure.member
      JOIN places ON places.ordinal = place_units.ordinal
      ORDER BY unit_closure.unit, places.ordinal`,
    );
    for (const { unit, place } of inside) {
      const known = this.#placesIn.get(unit);
      if (known) known.add(place);
      else this.#placesIn.set(unit, new Set([place]));
    }
  }

  /** Places that a filter by the unit finds: in it by parent, now or before, and by succession where that is one way. */
  placesIn(unit: string): ReadonlySet<string> {
    return this.#placesIn.get(unit) ?? nowhere;
  }

  /** Faces the border by what a source says of it, or by the kilometres it has of the line. */
  isOnBorder(id: string): boolean {
    const unit = this.all.get(id);
    return unit !== undefined && (unit.is_border === true || unit.stretch !== null);
  }

  existsOn(id: string, day: string): boolean {
    const unit = this.all.get(id);
    return unit !== undefined && isValidOn(unit, day);
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

function entryOf<Properties>({ id, properties }: { id: string; properties: Properties }) {
  return [id, properties] as const;
}
