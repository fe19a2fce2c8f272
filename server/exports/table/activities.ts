import { type Activity, spanOf } from "#contract";
import { coded, codedList, type Column, derived, namedList, plain } from "./column.ts";

export const activities: readonly Column<Activity>[] = [
  ...coded<Activity>("kind", "activity_kind", "#activity+type"),
  ...codedList<Activity>("topics", "topic", "#subsector"),
  plain("date_start", "date", "#date+start"),
  plain("date_end", "date", "#date+end"),
  derived(
    "first_day",
    "day",
    "#date+start+earliest",
    ({ properties }) => spanOf(properties.date_start, properties.date_end).from,
  ),
  derived(
    "last_day",
    "day",
    "#date+end+latest",
    ({ properties }) => spanOf(properties.date_start, properties.date_end).to,
  ),
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
