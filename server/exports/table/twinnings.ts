import type { Twinning, TwinningEvent } from "#contract";
import { coded, type Column, derived, namedList, plain } from "./column.ts";

export const twinnings: readonly Column<Twinning>[] = [
  ...coded<Twinning>("kind", "twinning_kind", "#meta+type"),
  ...coded<Twinning>("status", "twinning_status", "#status"),
  ...namedList<Twinning>("vn_ids", "vn_names", "#loc+vn"),
  plain("vn_is_one_of", "boolean", "#meta+vn_is_one_of"),
  ...namedList<Twinning>("la_ids", "la_names", "#loc+la"),
  plain("vn_side_vi", "text", "#loc+vn+described+i_vi"),
  plain("vn_side_en", "text", "#loc+vn+described+i_en"),
  plain("la_side_vi", "text", "#loc+la+described+i_vi"),
  plain("la_side_en", "text", "#loc+la+described+i_en"),
  plain("signed_on", "date", "#date+signed"),
  plain("is_aggregate", "boolean", "#meta+aggregate"),
  plain("is_domestic", "boolean", "#meta+domestic"),
  derived("counted_vn", "integer", "#indicator+vn+num", ({ properties }) => properties.counted?.vn ?? null),
  derived("counted_la", "integer", "#indicator+la+num", ({ properties }) => properties.counted?.la ?? null),
  plain("lost_vn_side", "boolean", "#meta+lost_vn_side"),
  plain("event_count", "integer", "#indicator+events+num"),
  derived(
    "last_event_on",
    "date",
    "#date+event+last",
    ({ properties }) => properties.last_event?.date ?? null,
  ),
  derived("events", "list", "#meta+events+list", ({ properties }, { lang }) =>
    properties.events.map((event) => eventWords(event, lang === "en" ? event.event_en : event.event_vi)),
  ),
  plain("activity_count", "integer", "#indicator+activities+num"),
  plain("last_contact_on", "date", "#date+contact+last"),
  plain("paper_ids", "list", "#meta+paper+list+id"),
];

/** `2013-09-18: Ký kết nghĩa. [A, src-a]`: when, what, how sure, by which source. */
function eventWords({ date, certainty, source }: TwinningEvent, words: string): string {
  return `${date ?? "?"}: ${words} [${certainty}, ${source.id}]`;
}
