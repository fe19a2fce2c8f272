// The feeds that each collection is offered as: their paths, formats and names.
import type { CollectionId, Lang } from "#contract";
import type { Format } from "../http/negotiation.ts";
import { wordsIn } from "./words.ts";

export interface OfferedFeed {
  readonly path: string;
  readonly format: Format;
  readonly title: string;
  /** The same records in another shape, not something to come back to. */
  readonly isTable: boolean;
}

/** Each takes the parameters that select records of the collection. */
export function feedsOf(id: CollectionId, lang: Lang): readonly OfferedFeed[] {
  const { calendarLink, newsLink, anniversaries, threeW } = wordsIn[lang];
  if (id === "activities") {
    return [
      { path: "/api/feeds/activities.ics", format: "ics", title: calendarLink, isTable: false },
      { path: "/api/feeds/activities.atom", format: "atom", title: newsLink, isTable: false },
      { path: "/api/3w", format: "html", title: threeW, isTable: true },
    ];
  }
  if (id !== "twinnings") return [];
  return [
    {
      path: "/api/feeds/anniversaries.ics",
      format: "ics",
      title: `${anniversaries} (iCalendar)`,
      isTable: false,
    },
  ];
}
