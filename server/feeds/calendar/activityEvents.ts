// Activities as events of a calendar: those known to the day. The others are counted, not placed.
import { wholeDaysOf } from "#contract";
import type { Lookup } from "../../exports/material.ts";
import { type ActivityFeature, activityLines, headingOf, publishedOn } from "../describe.ts";
import type { CalendarEvent } from "./calendar.ts";

/** The event of an activity; null when its days are not known: a month or a year is not forced to a day. */
export function activityEvent(
  feature: ActivityFeature,
  lookup: Lookup,
  addressOfRecord: (id: string) => string,
): CalendarEvent | null {
  const { properties } = feature;
  const days = wholeDaysOf(properties.date_start, properties.date_end);
  if (days === null) return null;
  const { kind, topics, place_ids, unit_ids, provenance } = properties;
  return {
    uid: `activities-${feature.id}@quang-nam-se-koong`,
    days,
    revisedOn: publishedOn(provenance) ?? days.last,
    summary: headingOf(feature, lookup),
    description: activityLines(feature, lookup).join("\n"),
    location: [...place_ids, ...unit_ids].map(lookup.nameOf).join("; "),
    categories: [
      lookup.labelOf("activity_kind", kind),
      ...topics.map((topic) => lookup.labelOf("topic", topic)),
    ],
    url: addressOfRecord(feature.id),
  };
}
