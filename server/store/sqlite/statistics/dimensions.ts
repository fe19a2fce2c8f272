// Every dimension by which activities are counted. Adding one is an entry here and a value in the contract.
import {
  type Dimension,
  noneKey,
  type RecordedVintage,
  severalKey,
  splitUnit,
  type UnitVintage,
} from "#contract";
import { Column } from "./column.ts";
import type { Facts } from "./facts.ts";

interface DimensionEntry {
  /** The values of one activity, none where it is not known. */
  readonly values: (facts: Facts, ordinal: number, vintage: UnitVintage) => readonly string[];
  /** Which places count under a value; all of the activity's when absent. */
  readonly holdsPlace?: (facts: Facts, key: string, place: string) => boolean;
}

export const dimensions: Readonly<Record<Dimension, DimensionEntry>> = {
  unit: {
    values: unitsOf,
    holdsPlace: (facts, key, place) => facts.units.placesIn(splitUnit(key) ?? key).has(place),
  },
  vintage: {
    values: (facts, ordinal) => vintagesOf(facts, unitsOf(facts, ordinal, "recorded")),
  },
  kind: { values: (facts, ordinal) => [facts.rows[ordinal]?.kind ?? noneKey] },
  topic: { values: (facts, ordinal) => facts.list("topics", ordinal) },
  year: { values: (facts, ordinal) => stepsOf(facts, ordinal, "year") },
  quarter: { values: (facts, ordinal) => stepsOf(facts, ordinal, "quarter") },
  month: { values: (facts, ordinal) => stepsOf(facts, ordinal, "month") },
  organiser: { values: (facts, ordinal) => facts.list("organisers", ordinal) },
  side: {
    values: (facts, ordinal) => sidesOfScope[facts.rows[ordinal]?.scope ?? "cross_border"],
    holdsPlace: (facts, key, place) => facts.units.places.get(place)?.country.includes(key) ?? false,
  },
};

/** Builds the column of a dimension: the vintage matters to units alone. */
export function columnOf(facts: Facts, dimension: Dimension, vintage: UnitVintage): Column {
  const { values } = dimensions[dimension];
  return Column.of(facts.rows.length, (ordinal) => values(facts, ordinal, vintage));
}

/** Does a place of an activity count under this value? Keys that are no value hold every place. */
export function holdsPlace(facts: Facts, dimension: Dimension, key: string, place: string): boolean {
  if (key === noneKey || key === severalKey) return true;
  return dimensions[dimension].holdsPlace?.(facts, key, place) ?? true;
}

const sidesOfScope = {
  cross_border: ["VN", "LA"],
  vn_side: ["VN"],
  la_side: ["LA"],
} as const;

function unitsOf(facts: Facts, ordinal: number, vintage: UnitVintage): readonly string[] {
  const row = facts.rows[ordinal];
  return facts.units[vintage]({
    units: facts.list("unit_ids", ordinal),
    places: facts.list("place_ids", ordinal),
    days: { from: row?.first_day ?? null, to: row?.last_day ?? null },
  });
}

/** Units that never changed say nothing where others are named beside them. */
function vintagesOf(facts: Facts, units: readonly string[]): readonly RecordedVintage[] {
  const vintages = units.map((id): RecordedVintage => {
    const unit = facts.units.all.get(id);
    if ((unit?.valid_to ?? null) !== null) return "former";
    return (unit?.valid_from ?? null) === null ? "unchanged" : "today";
  });
  const changed = vintages.filter((vintage) => vintage !== "unchanged");
  return changed.length > 0 ? changed : vintages;
}

const monthsOfStep = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The years, quarters or months that a span meets. None where a date is written less exactly than the step: what is
 * known to the year has no quarter.
 */
function stepsOf(facts: Facts, ordinal: number, step: keyof typeof monthsOfStep): readonly string[] {
  const row = facts.rows[ordinal];
  if (!row || row.first_day === null || row.last_day === null) return [];
  const isTooCoarse = [row.date_start, row.date_end].some((date) => date?.length === 4);
  if (step !== "year" && isTooCoarse) return [];
  const months = monthsOfStep[step];
  const [first, last] = [row.first_day, row.last_day].map((day) => Math.floor(monthNumber(day) / months));
  const steps: string[] = [];
  for (let at = first ?? 0; at <= (last ?? -1); at += 1) steps.push(stepKey(at * months, step));
  return steps;
}

/** Months since the year 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function stepKey(month: number, step: keyof typeof monthsOfStep): string {
  const year = String(Math.floor(month / 12));
  const inYear = month % 12;
  if (step === "year") return year;
  return step === "quarter"
    ? `${year}-Q${Math.floor(inYear / 3) + 1}`
    : `${year}-${String(inYear + 1).padStart(2, "0")}`;
}
