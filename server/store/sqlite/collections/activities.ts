import {
  happenedIn,
  hasWord,
  isEqual,
  isLinked,
  isLinkedToUnit,
  isOfSide,
  isTrue,
  isUndated,
  meetsBbox,
  overlapsPeriod,
} from "../clauses.ts";
import { spanOf } from "../span.ts";
import { envelopeColumns, nameColumns, nameTexts, type StoredCollection, textsOf } from "./stored.ts";

/** Newest first, undated last. */
export const activities: StoredCollection<"activities"> = {
  table: "activities",
  order: (a, b) => {
    const [spanA, spanB] = [spanOf([a.date_start, a.date_end]), spanOf([b.date_start, b.date_end])];
    return (spanB.first_day ?? 0) - (spanA.first_day ?? 0) || (spanB.last_day ?? 0) - (spanA.last_day ?? 0);
  },
  columns: ({ geometry, properties }, surroundings) => ({
    ...envelopeColumns(geometry),
    ...spanOf([properties.date_start, properties.date_end]),
    kind: properties.kind,
    date_start: properties.date_start,
    date_end: properties.date_end,
    scope: properties.scope,
    location: properties.location,
    certainty: properties.certainty,
    // Under a tie across the border, or at a place that has one.
    is_twinned:
      properties.place_ids.some((id) => surroundings.isTwinnedPlace(id)) ||
      properties.twinning_ids.some((id) => surroundings.isCrossBorderTwinning(id))
        ? 1
        : 0,
    ...nameColumns(properties),
  }),
  links: (activity, surroundings) => ({
    activity_units: [
      ...activity.unit_ids,
      ...activity.place_ids.flatMap((id) => surroundings.unitsOfPlace(id)),
    ],
    activity_places: activity.place_ids,
    activity_topics: activity.topics,
    activity_twinnings: activity.twinning_ids,
  }),
  texts: (activity) => [
    ...nameTexts(activity),
    ...textsOf("organiser", [...activity.organisers, ...activity.participants]),
  ],
  clauses: {
    bbox: meetsBbox,
    datetime: happenedIn,
    kind: isEqual("kind"),
    topic: isLinked("activity_topics"),
    unit: isLinkedToUnit("activity_units"),
    place: isLinked("activity_places"),
    twinning: isLinked("activity_twinnings"),
    period: overlapsPeriod,
    undated: isUndated,
    side: isOfSide("scope"),
    scope: isEqual("scope"),
    twinned: isTrue("is_twinned"),
    certainty: isEqual("certainty"),
    q: hasWord("activities"),
  },
  sortables: [
    "id",
    "kind",
    "date_start",
    "date_end",
    "scope",
    "location",
    "certainty",
    "name_vi",
    "name_lo",
    "name_en",
  ],
};
