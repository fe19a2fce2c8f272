// Twinnings: rows with their events, papers, and the line between the two sides where both have a point.
import type { DatasetFeature, Geometry, Twinning, TwinningEvent } from "#contract";
import { firstDay, lastDay } from "#contract";
import type { RowOf } from "../ingest/tables.ts";
import { type Context, papersAbout, pointOf, provenanceOf, recordsOf, sourceOf } from "./context.ts";
import { hasLostVnSide, isDomestic } from "./ties.ts";

export function assembleTwinnings(context: Context): DatasetFeature<Twinning>[] {
  return recordsOf(context.tables, "twinnings").map((tie) => ({
    id: tie.id,
    geometry: linkOf(context, tie),
    properties: {
      name_vi: tie.name_vi,
      name_lo: tie.name_lo,
      name_en: tie.name_en,
      kind: tie.kind,
      vn_ids: tie.vn_ids.ids,
      la_ids: tie.la_ids,
      vn_is_one_of: tie.vn_ids.isOneOf,
      signed_on: tie.signed_on,
      status: tie.status,
      certainty: tie.certainty,
      source: tie.source,
      is_aggregate: tie.is_aggregate,
      is_domestic: isDomestic(tie),
      counted:
        tie.counted_vn === null || tie.counted_la === null
          ? null
          : { vn: tie.counted_vn, la: tie.counted_la },
      lost_vn_side: hasLostVnSide(context, tie),
      vn_side_vi: tie.vn_side_vi,
      vn_side_en: tie.vn_side_en,
      la_side_vi: tie.la_side_vi,
      la_side_en: tie.la_side_en,
      ...contactsOf(context, tie.id),
      paper_ids: papersAbout(context, [tie.id]),
      provenance: provenanceOf(context, tie),
    },
  }));
}

/** From the first Vietnamese to the first Lao party; null when either has no known point, or the tie is domestic. */
function linkOf(context: Context, tie: RowOf<"twinnings">): Geometry | null {
  const [from, to] = [tie.vn_ids.ids[0], tie.la_ids[0]].map((id) =>
    id === undefined ? null : pointOf(context, id),
  );
  return from && to ? { type: "LineString", coordinates: [from, to] } : null;
}

/** Its history and its activities, counted, with the latest date of each kind and of both. */
function contactsOf(context: Context, twinningId: string) {
  const events = eventsOf(context, twinningId);
  const activities = recordsOf(context.tables, "activities").filter(({ twinning_ids }) =>
    twinning_ids.includes(twinningId),
  );
  const lastEventOn = latestOf(events.map(({ date }) => date));
  const last = events.findLast(({ date }) => date !== null && date === lastEventOn);
  return {
    events,
    event_count: events.length,
    last_event:
      last?.date == null ? null : { date: last.date, event_vi: last.event_vi, event_en: last.event_en },
    activity_count: activities.length,
    last_contact_on: latestOf([
      ...events.filter(({ is_contact }) => is_contact).map(({ date }) => date),
      ...activities.map(({ date_start, date_end }) => date_end ?? date_start),
    ]),
  };
}

/** The partial date that ends last; of those that end on one day, the one that begins last. */
function latestOf(dates: readonly (string | null)[]): string | null {
  const order = (date: string) => `${lastDay(date)} ${firstDay(date)}`;
  return dates.reduce((latest, date) => {
    if (date === null || latest === null) return date ?? latest;
    return order(date) > order(latest) ? date : latest;
  }, null);
}

/** Events oldest first; those without a date at the end. */
function eventsOf(context: Context, twinningId: string): TwinningEvent[] {
  return recordsOf(context.tables, "twinning_events")
    .filter((event) => event.twinning === twinningId)
    .sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999") || a.id.localeCompare(b.id))
    .map(({ id, twinning, date, event_vi, event_en, is_contact, certainty, source }) => ({
      id,
      twinning,
      date,
      event_vi,
      event_en,
      is_contact,
      certainty,
      source: sourceOf(context, source),
    }));
}
