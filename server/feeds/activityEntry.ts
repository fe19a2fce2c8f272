// An activity as an entry of the news feed.
import { firstDay } from "#contract";
import type { Lookup } from "../exports/material.ts";
import { fill } from "../exports/words.ts";
import type { FeedEntry } from "./atom.ts";
import { type ActivityFeature, activityLines, headingOf, publishedOn, whenWords } from "./describe.ts";
import { wordsIn } from "./words.ts";

/** The entry of an activity; null when no year is known: it has no place among the latest. */
export function activityEntry(
  feature: ActivityFeature,
  lookup: Lookup,
  addressOfRecord: (id: string) => string,
): FeedEntry | null {
  const { kind, topics, date_start, date_end, provenance } = feature.properties;
  const date = date_end ?? date_start;
  const when = whenWords(feature, lookup);
  if (date === null || when === null) return null;
  const { labelOf } = lookup;
  return {
    id: addressOfRecord(feature.id),
    title: headingOf(feature, lookup),
    // Where the source's day is not known, the first that the activity's date can mean: never a day to come.
    updatedOn: publishedOn(provenance) ?? firstDay(date),
    publishedOn: publishedOn(provenance),
    summary: [fill(wordsIn[lookup.lang].newsDate, { date: when }), ...activityLines(feature, lookup)].join(
      "\n",
    ),
    categories: [
      { term: kind, label: labelOf("activity_kind", kind) },
      ...topics.map((topic) => ({ term: topic, label: labelOf("topic", topic) })),
    ],
    source: provenance.source,
  };
}
