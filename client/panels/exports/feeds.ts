// The feeds of each list, and how many records of the list each leaves out: for want of a day, or of any date.
import { type ActivitySummary, isWholeDay, type TwinningSummary, wholeDaysOf } from "#contract";
import type { FeedFile } from "../../api/feeds.ts";
import type { ListId } from "../../state/view.ts";

export type FeedName = "calendar" | "anniversaries" | "news";

interface Feed {
  readonly name: FeedName;
  readonly file: FeedFile;
  readonly isCalendar: boolean;
  /** Is the record in it, as far as its date goes? */
  readonly holds: (properties: object) => boolean;
}

type Dated = Pick<ActivitySummary, "date_start" | "date_end">;

// Each is asked of the features of its own list only.
const calendar: Feed = {
  name: "calendar",
  file: "activities.ics",
  isCalendar: true,
  holds: (properties) => {
    const { date_start, date_end } = properties as Dated;
    return wholeDaysOf(date_start, date_end) !== null;
  },
};

const news: Feed = {
  name: "news",
  file: "activities.atom",
  isCalendar: false,
  holds: (properties) => {
    const { date_start, date_end } = properties as Dated;
    return (date_start ?? date_end) !== null;
  },
};

const anniversaries: Feed = {
  name: "anniversaries",
  file: "anniversaries.ics",
  isCalendar: true,
  holds: (properties) => isWholeDay((properties as Pick<TwinningSummary, "signed_on">).signed_on),
};

const feeds: { readonly [Id in ListId]?: readonly Feed[] } = {
  activities: [calendar, news],
  twinnings: [anniversaries],
};

export function feedsOf(list: ListId): readonly Feed[] {
  return feeds[list] ?? [];
}
