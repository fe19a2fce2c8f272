// The columns of a 3W, each with its hashtag of HXL 1.1 (hxlstandard.org): those that the humanitarian community reads.
import { nameIn, type UnitLevel } from "#contract";
import { csvCell } from "../../exports/csv.ts";
import type { Lookup } from "../../exports/material.ts";
import { wordsIn as exportWords } from "../../exports/words.ts";
import { headingOf } from "../describe.ts";
import type { ThreeWRow } from "./rows.ts";

export type ThreeWCell = Parameters<typeof csvCell>[0];

export interface ThreeWColumn {
  readonly name: string;
  readonly hxl: string;
  readonly cell: (row: ThreeWRow, lookup: Lookup, addressOfRecord: (id: string) => string) => ThreeWCell;
}

/** Levels of units as the humanitarian community numbers them; Việt Nam has had no second one since 2025-07-01. */
const levels: readonly (readonly [UnitLevel, string])[] = [
  ["province", "adm1"],
  ["district", "adm2"],
  ["commune", "adm3"],
];

export const columns: readonly ThreeWColumn[] = [
  column("activity_id", "#activity+id", ({ activity }) => activity.id),
  column("activity_count", "#indicator+activities+num", ({ isFirst }) => (isFirst ? 1 : 0)),
  column("organiser", "#org+name", ({ organiser }) => organiser),
  column("activity_name", "#activity+name", ({ activity }, lookup) => headingOf(activity, lookup)),
  column("kind", "#activity+type+code", ({ activity }) => activity.properties.kind),
  column("kind_label", "#activity+type+label", ({ activity }, { labelOf }) =>
    labelOf("activity_kind", activity.properties.kind),
  ),
  column("topics", "#sector+list+code", ({ activity }) => activity.properties.topics),
  column("topics_label", "#sector+list+label", ({ activity }, { labelOf }) =>
    activity.properties.topics.map((topic) => labelOf("topic", topic)),
  ),
  column("country", "#country+code", ({ where }) => where?.country ?? null),
  ...levels.flatMap(([level, name]) => [
    column(`${name}_name`, `#${name}+name`, ({ where }, { lang }) => {
      const unit = where?.units[level];
      return unit === undefined ? null : nameIn(lang, unit.properties);
    }),
    // A code of the day: eight were given to other territories on 2025-07-01, so the id stands beside it.
    column(`${name}_code`, `#${name}+code`, ({ where }) => where?.units[level]?.properties.code ?? null),
    column(`${name}_id`, `#${name}+id`, ({ where }) => where?.units[level]?.id ?? null),
  ]),
  column("place_name", "#loc+name", ({ where }, { lang }) =>
    where?.place ? nameIn(lang, where.place.properties) : null,
  ),
  column("place_id", "#loc+id", ({ where }) => where?.place?.id ?? null),
  column("place_kind", "#loc+type", ({ where }, { labelOf }) =>
    where?.place ? labelOf("place_kind", where.place.properties.kind) : null,
  ),
  column("date_start", "#date+start", ({ activity }) => activity.properties.date_start),
  column("date_end", "#date+end", ({ activity }) => activity.properties.date_end),
  // Of a place only: the middle of a unit is not where it happened.
  column("lat", "#geo+lat", (row) => pointOf(row)?.[1] ?? null),
  column("lon", "#geo+lon", (row) => pointOf(row)?.[0] ?? null),
  column(
    "coord_precision",
    "#geo+precision+code",
    ({ where }) => where?.place?.properties.coord_precision ?? null,
  ),
  column("precision_m", "#geo+precision+meters", ({ where }) => where?.place?.properties.precision_m ?? null),
  column("participants", "#beneficiary+list", ({ activity }) => activity.properties.participants),
  column("reach_figures", "#reached+list", ({ activity, isFirst }) =>
    isFirst ? activity.properties.reach_figures : null,
  ),
  column("certainty", "#meta+certainty+code", ({ activity }) => activity.properties.provenance.certainty),
  column("note", "#meta+comments", ({ activity }) => activity.properties.provenance.note),
  column("source_title", "#meta+source+name", ({ activity }) => activity.properties.provenance.source.title),
  column(
    "source_publisher",
    "#meta+source+org",
    ({ activity }) => activity.properties.provenance.source.publisher,
  ),
  column(
    "source_published_on",
    "#meta+source+date",
    ({ activity }) => activity.properties.provenance.source.published_on,
  ),
  column("source_url", "#meta+source+url", ({ activity }) => activity.properties.provenance.source.url),
  column(
    "licence",
    "#meta+license",
    ({ activity }, { lang }) =>
      activity.properties.provenance.source.licence ?? exportWords[lang].about.licenceOfRow,
  ),
  column("url", "#meta+url", ({ activity }, _, addressOfRecord) => addressOfRecord(activity.id)),
];

function column(name: string, hxl: string, cell: ThreeWColumn["cell"]): ThreeWColumn {
  return { name, hxl, cell };
}

function pointOf({ where }: ThreeWRow): readonly [number, number] | null {
  const geometry = where?.place?.geometry;
  return geometry?.type === "Point" ? geometry.coordinates : null;
}
