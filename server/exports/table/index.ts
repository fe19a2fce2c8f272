// Every collection as a table: its columns in their order, the same in every format.
import type { CollectionId, Names, RecordOf } from "#contract";
import type { AnyRecord } from "../material.ts";
import { hasPositions, positionOf, type PositionWords } from "../position.ts";
import { wellKnownText } from "../wellKnownText.ts";
import { wordsIn } from "../words.ts";
import { activities } from "./activities.ts";
import { adminUnits } from "./adminUnits.ts";
import { border } from "./border.ts";
import { type Column, derived, oncePerRecord, plain } from "./column.ts";
import { indicators } from "./indicators.ts";
import { papers } from "./papers.ts";
import { places } from "./places.ts";
import { twinnings } from "./twinnings.ts";

const ownColumns: { readonly [Id in CollectionId]: readonly Column<RecordOf<Id>>[] } = {
  border,
  "admin-units": adminUnits,
  places,
  twinnings,
  activities,
  papers,
  indicators,
};

/** The columns of a collection without its coordinates, for formats that hold the geometry itself. */
export function columnsOf(id: CollectionId): readonly Column<AnyRecord>[] {
  return [
    derived<AnyRecord>("id", "text", "#meta+id", (feature) => feature.id),
    ...(id === "indicators" ? [] : (nameColumns as readonly Column<AnyRecord>[])),
    // Records of a collection meet the columns of that collection only: which is which is lost on the compiler here.
    ...(ownColumns[id] as unknown as readonly Column<AnyRecord>[]),
    ...(hasPositions(id) ? positionColumns(id) : []),
    ...provenanceColumns,
  ];
}

/** The columns of a table without geometry: position as longitude, latitude, and well-known text where asked. */
export function flatColumnsOf(
  id: CollectionId,
  { withText }: { readonly withText: boolean },
): readonly Column<AnyRecord>[] {
  if (!hasPositions(id)) return columnsOf(id);
  return [...columnsOf(id), ...(withText ? [...coordinateColumns, textColumn] : coordinateColumns)];
}

const nameColumns: readonly Column<Names>[] = [
  plain("name_vi", "text", "#meta+name+i_vi"),
  plain("name_lo", "text", "#meta+name+i_lo"),
  plain("name_en", "text", "#meta+name+i_en"),
];

function positionColumns(id: CollectionId): readonly Column<AnyRecord>[] {
  const words = oncePerRecord<AnyRecord, PositionWords | null>((feature, lookup) =>
    positionOf(id, feature, lookup),
  );
  return [
    derived(
      "coord_precision",
      "text",
      "#geo+precision+code",
      (feature, lookup) => words(feature, lookup)?.precision ?? null,
    ),
    derived(
      "precision_m",
      "number",
      "#geo+precision_m",
      (feature, lookup) => words(feature, lookup)?.metres ?? null,
    ),
    derived(
      "position_note",
      "text",
      "#geo+precision+description",
      (feature, lookup) => words(feature, lookup)?.note ?? null,
    ),
  ];
}

const provenanceColumns: readonly Column<AnyRecord>[] = [
  derived("certainty", "text", "#meta+certainty+code", ({ properties }) => properties.provenance.certainty),
  derived("certainty_label", "text", "#meta+certainty+label", ({ properties }, lookup) =>
    lookup.labelOf("certainty", properties.provenance.certainty),
  ),
  derived("note", "text", "#meta+comments", ({ properties }) => properties.provenance.note),
  ...sourceColumns("source", "#meta+source", ({ provenance }) => provenance.source),
  ...sourceColumns("coord_source", "#geo+source", ({ provenance }) => provenance.coord_source),
  derived(
    "licence",
    "text",
    "#meta+license",
    ({ properties: { provenance } }, { lang }) =>
      provenance.source.licence ?? wordsIn[lang].about.licenceOfRow,
  ),
];

function sourceColumns(
  name: "source" | "coord_source",
  hxl: string,
  sourceOf: (record: AnyRecord) => AnyRecord["provenance"]["coord_source"],
): readonly Column<AnyRecord>[] {
  const parts = [
    ["", "id", "id"],
    ["_title", "name", "title"],
    ["_publisher", "org", "publisher"],
    ["_published_on", "date", "published_on"],
    ["_url", "url", "url"],
    ["_licence", "license", "licence"],
  ] as const;
  return parts.map(([suffix, tag, key]) =>
    derived(
      `${name}${suffix}`,
      key === "published_on" ? "date" : "text",
      `${hxl}+${tag}`,
      ({ properties }) => sourceOf(properties)?.[key] ?? null,
    ),
  );
}

const coordinateColumns: readonly Column<AnyRecord>[] = [
  derived("lon", "number", "#geo+lon", ({ geometry }) =>
    geometry?.type === "Point" ? geometry.coordinates[0] : null,
  ),
  derived("lat", "number", "#geo+lat", ({ geometry }) =>
    geometry?.type === "Point" ? geometry.coordinates[1] : null,
  ),
];

const textColumn: Column<AnyRecord> = derived("wkt", "text", "#geo+wkt", ({ geometry }) =>
  geometry === null ? null : wellKnownText(geometry),
);
