// The border collection: the line, the stretch of each unit, both lands, rivers, towns, estimated markers.
import type { Border, Certainty, Country, DatasetFeature, Geometry } from "#contract";
import { type Context, provenanceOf, recordsOf } from "./context.ts";

/** Row of sources.csv, or of the boundaries' own sources, that the line and both lands come from. */
const lineSource = "osm_line";

const empty = {
  name_vi: null,
  name_lo: null,
  name_en: null,
  country: null,
  unit: null,
  level: null,
  valid_from: null,
  valid_to: null,
  km_from: null,
  km_to: null,
  precision_km: null,
  number: null,
  precision_m: null,
} as const;

const landNames = {
  VN: { name_vi: "Việt Nam", name_lo: "ຫວຽດນາມ", name_en: "Vietnam" },
  LA: { name_vi: "Lào", name_lo: "ລາວ", name_en: "Laos" },
} as const satisfies Record<Country, object>;

export function assembleBorder(context: Context): DatasetFeature<Border>[] {
  return [
    ...lands(context),
    ...rivers(context),
    line(context),
    ...stretches(context),
    ...towns(context),
    ...markers(context),
  ];
}

interface Cited {
  readonly source: string;
  readonly certainty: Certainty;
  readonly note: string | null;
}

function feature(
  context: Context,
  id: string,
  geometry: Geometry,
  properties: Partial<Border> & Pick<Border, "kind">,
  cited: Cited,
): DatasetFeature<Border> {
  return { id, geometry, properties: { ...empty, ...properties, provenance: provenanceOf(context, cited) } };
}

function lands(context: Context): DatasetFeature<Border>[] {
  return (["VN", "LA"] as const).map((country) =>
    feature(
      context,
      `land.${country.toLowerCase()}`,
      context.boundaries.lands[country],
      { kind: "land", country, ...landNames[country] },
      { source: lineSource, certainty: "A", note: null },
    ),
  );
}

function rivers(context: Context): DatasetFeature<Border>[] {
  return context.boundaries.rivers.map(({ id, name_vi, name_lo, name_en, geometry, source }) =>
    feature(
      context,
      id.startsWith("river.") ? id : `river.${id}`,
      geometry,
      { kind: "river", name_vi, name_lo, name_en },
      { source, certainty: "A", note: null },
    ),
  );
}

function line(context: Context): DatasetFeature<Border> {
  return feature(
    context,
    "line",
    { type: "LineString", coordinates: [...context.boundaries.line] },
    {
      kind: "line",
      name_vi: "Đường biên giới Việt Nam – Lào",
      name_lo: "ຊາຍແດນ ຫວຽດນາມ – ລາວ",
      name_en: "Vietnam – Laos border line",
    },
    {
      source: lineSource,
      certainty: "A",
      note: "Illustrative only; its length is no measure of the border.",
    },
  );
}

function stretches(context: Context): DatasetFeature<Border>[] {
  return recordsOf(context.tables, "border_stretches").map((stretch) => {
    const unit = context.units.get(stretch.unit);
    const { km_from, km_to, precision_km, source, note } = stretch;
    return feature(
      context,
      `stretch.${stretch.unit}`,
      { type: "LineString", coordinates: context.line.slice(km_from, km_to) },
      {
        kind: "stretch",
        name_vi: unit?.name_vi ?? null,
        name_lo: unit?.name_lo ?? null,
        name_en: unit?.name_en ?? null,
        country: unit?.country ?? null,
        unit: stretch.unit,
        level: unit?.level ?? null,
        valid_from: unit?.valid_from ?? null,
        valid_to: unit?.valid_to ?? null,
        km_from,
        km_to,
        precision_km,
      },
      { source, certainty: "B", note },
    );
  });
}

/** Towns and seats for orientation. A Vietnamese row is named in Vietnamese, a Lao one in the Latin letters of its source. */
function towns(context: Context): DatasetFeature<Border>[] {
  return recordsOf(context.tables, "coordinates").flatMap((row) => {
    if (row.border_kind !== "town" || row.source === null) return [];
    const names = row.country === "LA" ? { name_en: row.name } : { name_vi: row.name };
    const country = row.country === "VN/LA" ? null : row.country;
    return feature(
      context,
      row.id,
      { type: "Point", coordinates: [row.lon, row.lat] },
      { kind: "town", ...names, country, precision_m: row.precision_m },
      { source: row.source, certainty: "A", note: row.note },
    );
  });
}

function markers(context: Context): DatasetFeature<Border>[] {
  return context.boundaries.markers.map(({ number, position, precision_m }) =>
    feature(
      context,
      `marker.${number}`,
      { type: "Point", coordinates: position },
      {
        kind: "marker",
        name_vi: `Mốc quốc giới ${number}`,
        name_lo: `ຫຼັກໝາຍຊາຍແດນ ${number}`,
        name_en: `Border marker ${number}`,
        km_from: Math.round(context.line.nearest(position).km * 10) / 10,
        number,
        precision_m,
      },
      { source: lineSource, certainty: "B", note: "Estimated by number along the line; not surveyed." },
    ),
  );
}
