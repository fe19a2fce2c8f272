import { type Activity, type Period, spanOf } from "#contract";
import { coded, codedList, type Column, derived, namedList, oncePerRecord, plain } from "./column.ts";

const span = oncePerRecord<Activity, Period>(({ properties }) =>
  spanOf(properties.date_start, properties.date_end),
);

export const activities: readonly Column<Activity>[] = [
  ...coded<Activity>("kind", "activity_kind", "#activity+type"),
  ...codedList<Activity>("topics", "topic", "#subsector"),
  plain("date_start", "date", "#date+start"),
  plain("date_end", "date", "#date+end"),
  derived("first_day", "day", "#date+start+earliest", (feature, lookup) => span(feature, lookup).from),
  derived("last_day", "day", "#date+end+latest", (feature, lookup) => span(feature, lookup).to),
  ...coded<Activity>("scope", "scope", "#meta+scope"),
  ...coded<Activity>("location", "location", "#loc+type"),
  ...namedList<Activity>("unit_ids", "unit_names", "#adm"),
  ...namedList<Activity>("place_ids", "place_names", "#loc"),
  plain("organisers", "list", "#org+impl+list"),
  plain("participants", "list", "#beneficiary+list"),
  plain("reach_figures", "list", "#reached+list"),
  ...namedList<Activity>("twinning_ids", "twinning_names", "#meta+twinning"),
  plain("paper_ids", "list", "#meta+paper+list+id"),
];
