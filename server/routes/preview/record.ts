// What the preview of one record tells: its name, its kind, two facts of its kind, how sure it is and how exactly it lies.
import {
  type AdminUnit,
  type Activity,
  type Border,
  type CollectionId,
  formatDate,
  formatNumber,
  formatSpan,
  type Indicator,
  type Paper,
  type Place,
  type RecordOf,
  type Twinning,
} from "#contract";
import { positionOf } from "../../exports/position.ts";
import { fill } from "../../exports/words.ts";
import { drawnOf } from "../../html/drawn.ts";
import { type Full, type Reading, titleOf } from "../../html/reading.ts";
import { collectionWords } from "../../ogc/words.ts";
import type { Subject } from "../../preview/subject.ts";
import { type Words, wordsIn } from "../../preview/words.ts";

export interface Ties {
  readonly twinnings: number;
  readonly activities: number;
}

interface Telling<Record> {
  readonly record: Record;
  readonly ties: Ties | null;
  readonly reading: Reading;
  readonly words: Words;
}

interface Told {
  readonly kind: string;
  /** Those that are not known are left out. */
  readonly facts: readonly (string | null)[];
}

const tellers: { readonly [Id in CollectionId]: (telling: Telling<RecordOf<Id>>) => Told } = {
  border: ({ record, reading }: Telling<Border>) => ({
    kind: reading.words.borderKind[record.kind],
    facts: [],
  }),
  "admin-units": ({ record, ties, reading, words }: Telling<AdminUnit>) => ({
    kind: within(reading.labelOf("unit_level", record.level), record.parent, reading),
    facts: [
      record.valid_to && fill(words.ended, { date: formatDate(reading.lang, record.valid_to) }),
      tiesOf(ties, reading, words),
    ],
  }),
  places: ({ record, ties, reading, words }: Telling<Place>) => ({
    kind: within(reading.labelOf("place_kind", record.kind), record.unit, reading),
    facts: [
      record.former_unit && fill(words.former, { name: reading.nameOf(record.former_unit) }),
      tiesOf(ties, reading, words),
    ],
  }),
  twinnings: ({ record, reading, words }: Telling<Twinning>) => ({
    kind: reading.labelOf("twinning_kind", record.kind),
    facts: [
      sides(record, reading, words),
      [
        record.signed_on === null
          ? words.signedUnknown
          : fill(words.signed, { date: formatDate(reading.lang, record.signed_on) }),
        reading.labelOf("twinning_status", record.status),
      ].join(" · "),
    ],
  }),
  activities: ({ record, reading, words }: Telling<Activity>) => ({
    kind: reading.labelOf("activity_kind", record.kind),
    facts: [
      record.date_start === null
        ? words.dateUnknown
        : formatSpan(reading.lang, record.date_start, record.date_end),
      names(record.place_ids.length > 0 ? record.place_ids : record.unit_ids, reading),
    ],
  }),
  papers: ({ record, reading, words }: Telling<Paper>) => ({
    kind: [reading.labelOf("paper_kind", record.kind), record.number].filter(Boolean).join(" · "),
    facts: [
      record.signed_on === null
        ? words.signedUnknown
        : fill(words.signed, { date: formatDate(reading.lang, record.signed_on) }),
      record.parties.join(" – ") || null,
    ],
  }),
  indicators: ({ record, reading }: Telling<Indicator>) => ({
    kind: collectionWords.indicators[reading.lang].title,
    facts: [
      reading.lang === "vi" ? (record.scope_vi ?? record.scope) : record.scope,
      record.as_of && formatDate(reading.lang, record.as_of),
    ],
  }),
};

export function recordSubject(
  collection: CollectionId,
  feature: Full,
  ties: Ties | null,
  reading: Reading,
): Subject {
  const { lang } = reading;
  const words = wordsIn[lang];
  // Each teller is given records of its own collection.
  const tell = tellers[collection] as unknown as (telling: Telling<Full["properties"]>) => Told;
  const { kind, facts } = tell({ record: feature.properties, ties, reading, words });
  const { provenance } = feature.properties;
  const certainty = reading.labelOf("certainty", provenance.certainty);
  const drawn = drawnOf(feature);
  return {
    lang,
    kind,
    title: titleOf(reading, collection, feature),
    facts: facts.flatMap((fact) => fact || []),
    doubt: [fill(words.certainty, { certainty }), positionOf(collection, feature, reading)?.note]
      .filter(Boolean)
      .join(". "),
    drawn: drawn ? [drawn] : [],
  };
}

function within(kind: string, unit: string | null, { nameOf }: Reading): string {
  return unit === null ? kind : `${kind} · ${nameOf(unit)}`;
}

/** None reported is not told: it does not say that there are none. */
function tiesOf(ties: Ties | null, { lang }: Reading, words: Words): string | null {
  if (ties === null) return null;
  const said = (["twinnings", "activities"] as const).flatMap((of) =>
    ties[of] > 0 ? [fill(words.number[of], { count: formatNumber(lang, ties[of]) })] : [],
  );
  return said.join(" · ") || null;
}

/** Both sides as their source calls them. */
function sides(
  { vn_side_vi, vn_side_en, la_side_vi, la_side_en }: Twinning,
  { lang }: Reading,
  words: Words,
): string {
  const [vn, la] = lang === "vi" ? [vn_side_vi, la_side_vi] : [vn_side_en, la_side_en];
  return la === null ? vn : fill(words.sides, { vn, la });
}

const mostNames = 3;

/** No name of the rest, but that there are more. */
function names(ids: readonly string[], { nameOf }: Reading): string | null {
  if (ids.length === 0) return null;
  const more = ids.length > mostNames ? ", …" : "";
  return ids.slice(0, mostNames).map(nameOf).join(", ") + more;
}
