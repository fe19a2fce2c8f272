// What a feed tells of a record, in lines: what, where, who, how sure, by which source. As written there, never more exact.
import {
  type Activity,
  type FeatureOf,
  formatDate,
  formatSpan,
  isDay,
  nameIn,
  type Provenance,
  type Twinning,
} from "#contract";
import type { Lookup } from "../exports/material.ts";
import { fill, titleOf } from "../exports/words.ts";
import { wordsIn } from "./words.ts";

export type ActivityFeature = FeatureOf<Activity>;
export type TwinningFeature = FeatureOf<Twinning>;

export function activityLines({ properties }: ActivityFeature, lookup: Lookup): readonly string[] {
  const { lang, labelOf, nameOf } = lookup;
  const { kind, topics, place_ids, unit_ids, organisers, participants, reach_figures, provenance } =
    properties;
  const labelled = (column: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${titleOf(lang, column)}: ${values.join("; ")}`];
  return [
    labelOf("activity_kind", kind),
    ...labelled(
      "topics_label",
      topics.map((topic) => labelOf("topic", topic)),
    ),
    ...labelled("place_names", place_ids.map(nameOf)),
    ...labelled("unit_names", unit_ids.map(nameOf)),
    ...labelled("organisers", organisers),
    ...labelled("participants", participants),
    ...labelled("reach_figures", reach_figures),
    ...provenanceLines(provenance, lookup),
  ];
}

export function twinningLines({ properties }: TwinningFeature, lookup: Lookup): readonly string[] {
  const { lang, labelOf } = lookup;
  const { kind, status, signed_on, is_domestic, is_aggregate, lost_vn_side, provenance } = properties;
  const words = wordsIn[lang];
  const of = lang === "vi" ? "vi" : "en";
  const sides = [properties[`vn_side_${of}`], properties[`la_side_${of}`]].filter((side) => side !== null);
  return [
    `${labelOf("twinning_kind", kind)}: ${sides.join(" – ")}`,
    ...(signed_on === null ? [] : [fill(words.signedOn, { date: formatDate(lang, signed_on) })]),
    `${titleOf(lang, "status_label")}: ${labelOf("twinning_status", status)}`,
    ...(is_domestic ? [words.domestic] : []),
    ...(is_aggregate ? [words.aggregate] : []),
    ...(lost_vn_side ? [words.lostSide] : []),
    ...provenanceLines(provenance, lookup),
  ];
}

function provenanceLines(
  { certainty, note, source }: Provenance,
  { lang, labelOf }: Lookup,
): readonly string[] {
  const published = source.published_on === null ? null : formatDate(lang, source.published_on);
  const citation = [source.title, source.publisher, published].filter((part) => part !== null);
  return [
    `${titleOf(lang, "certainty_label")}: ${labelOf("certainty", certainty)}`,
    ...(note === null ? [] : [`${titleOf(lang, "note")}: ${note}`]),
    `${titleOf(lang, "source_title")}: ${citation.join(", ")}`,
    source.url,
  ];
}

/** The name of a record in the asked language; its id when it has none. */
export function headingOf({ id, properties }: ActivityFeature | TwinningFeature, { lang }: Lookup): string {
  return nameIn(lang, properties) || id;
}

/** When an activity took place, as its source wrote it; null when no year is known. */
export function whenWords({ properties }: ActivityFeature, { lang }: Lookup): string | null {
  const { date_start, date_end } = properties;
  const start = date_start ?? date_end;
  return start === null ? null : formatSpan(lang, start, date_end);
}

/** The day on which the source told it; null when that is not known to the day. */
export function publishedOn({ source }: Provenance): string | null {
  return source.published_on !== null && isDay(source.published_on) ? source.published_on : null;
}
