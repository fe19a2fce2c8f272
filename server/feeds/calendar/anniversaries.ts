// Anniversaries of twinnings: 5, 10, 15… years after a signing known to the day, those to come.
import { isWholeDay } from "#contract";
import type { Lookup } from "../../exports/material.ts";
import { fill } from "../../exports/words.ts";
import { headingOf, publishedOn, type TwinningFeature, twinningLines } from "../describe.ts";
import { wordsIn } from "../words.ts";
import type { CalendarEvent } from "./calendar.ts";

const stepYears = 5;
/** So far ahead a calendar tells them. Each is an event of its own: no rule of repetition says "of which year". */
export const yearsAhead = 10;

/** Events of a twinning from that day on; null when the day of its signing is not known. */
export function anniversaryEvents(
  feature: TwinningFeature,
  from: string,
  lookup: Lookup,
  addressOfRecord: (id: string) => string,
): readonly CalendarEvent[] | null {
  const { signed_on, provenance, kind } = feature.properties;
  if (!isWholeDay(signed_on)) return null;
  const name = headingOf(feature, lookup);
  const description = twinningLines(feature, lookup).join("\n");
  return anniversariesOf(signed_on, from).map(({ years, day }) => ({
    uid: `twinnings-${feature.id}-${years}-years@quang-nam-se-koong`,
    days: { first: day, last: day },
    revisedOn: publishedOn(provenance) ?? signed_on,
    summary: fill(wordsIn[lookup.lang].anniversary, { years, name }),
    description,
    location: "",
    categories: [lookup.labelOf("twinning_kind", kind)],
    url: addressOfRecord(feature.id),
  }));
}

export interface Anniversary {
  readonly years: number;
  readonly day: string;
}

/** The anniversaries of a day in the years ahead, the first day included, the same day ten years later not. */
export function anniversariesOf(signedOn: string, from: string): readonly Anniversary[] {
  const [signedYear, fromYear] = [yearOf(signedOn), yearOf(from)];
  const until = dayInYear(from, fromYear + yearsAhead);
  const steps = Math.ceil((fromYear + yearsAhead - signedYear) / stepYears);
  return Array.from({ length: Math.max(steps, 0) }, (_, step) => (step + 1) * stepYears)
    .map((years) => ({ years, day: dayInYear(signedOn, signedYear + years) }))
    .filter(({ day }) => from <= day && day < until);
}

/** The same day of another year; 29 February is 28 February where there is none. */
export function dayInYear(day: string, year: number): string {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const ofYear = day.slice(4) === "-02-29" && !isLeap ? "-02-28" : day.slice(4);
  return `${String(year).padStart(4, "0")}${ofYear}`;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
