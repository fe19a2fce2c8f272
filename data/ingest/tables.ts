// Every table of data/tables: its columns in their order, and what each cell may hold. Meaning: data/README.md.
import {
  BorderKind,
  Certainty,
  CoordPrecision,
  Country,
  PaperKind,
  PlaceCountry,
  PlaceKind,
  ReachQualifier,
  SupersedableCollection,
  TwinningKind,
  TwinningStatus,
  UnitLevel,
} from "#contract";
import { z } from "zod";
import {
  alternatives,
  code,
  day,
  decimal,
  id,
  integer,
  listOf,
  oneOf,
  optional,
  partialDate,
  sourceId,
  text,
  url,
  yesNo,
} from "./cells.ts";

/** Every fact ends so: which page states it, how sure it is, and the doubt in words. */
const citation = {
  source: sourceId,
  certainty: oneOf(Certainty),
  note: optional(text),
};
const names = { name_vi: optional(text), name_lo: optional(text), name_en: optional(text) };
const aliases = { aliases: listOf(text) };

export const tableSchemas = {
  sources: z.object({
    id: sourceId,
    url,
    title: text,
    publisher: optional(text),
    published_on: optional(partialDate),
    licence: optional(text),
    accessed_note: optional(text),
  }),
  code_lists: z.object({
    list: code,
    code: z.string().regex(/^[A-Za-z][\w/]{0,59}$/, "a code"),
    label_vi: text,
    label_lo: text,
    label_en: text,
    in_agreement: yesNo,
    note: optional(text),
  }),
  admin_units: z.object({
    id,
    code: z.string().regex(/^\d+$/, "an official code of digits"),
    ...names,
    name_vi: text,
    ...aliases,
    level: oneOf(UnitLevel),
    country: oneOf(Country),
    parent: optional(id),
    valid_from: optional(day),
    valid_to: optional(day),
    succeeded_by: listOf(id),
    preceded_by_others: optional(yesNo),
    is_border: optional(yesNo),
    area_km2: optional(decimal),
    lon: optional(decimal),
    lat: optional(decimal),
    coord_source: optional(sourceId),
    ...citation,
  }),
  places: z.object({
    id,
    kind: oneOf(PlaceKind),
    ...names,
    ...aliases,
    country: oneOf(PlaceCountry),
    unit: optional(id),
    former_unit: optional(id),
    lon: optional(decimal),
    lat: optional(decimal),
    coord_precision: oneOf(CoordPrecision),
    precision_m: optional(decimal),
    coord_source: optional(sourceId),
    ...citation,
  }),
  twinnings: z.object({
    id,
    kind: oneOf(TwinningKind),
    ...names,
    vn_side_vi: text,
    vn_side_en: text,
    la_side_vi: optional(text),
    la_side_en: optional(text),
    vn_ids: alternatives,
    la_ids: listOf(id),
    signed_on: optional(partialDate),
    status: oneOf(TwinningStatus),
    is_aggregate: yesNo,
    counted_vn: optional(integer),
    counted_la: optional(integer),
    ...citation,
  }),
  twinning_events: z.object({
    id,
    twinning: id,
    date: optional(partialDate),
    event_vi: text,
    event_en: text,
    is_contact: yesNo,
    ...citation,
  }),
  activities: z.object({
    id,
    date_start: optional(partialDate),
    date_end: optional(partialDate),
    kind: code,
    press_kind: code,
    topics: listOf(code),
    ...names,
    unit_ids: listOf(id),
    place_ids: listOf(id),
    organisers: listOf(text),
    participants: listOf(text),
    reach_figures: listOf(text),
    twinning_ids: listOf(id),
    ...citation,
  }),
  /** The figures among the words of reach_figures. Source and certainty are those of the activity. */
  reach: z.object({
    id,
    activity: id,
    quantity: decimal,
    qualifier: oneOf(ReachQualifier),
    unit_of_reach: code,
    is_aggregate: yesNo,
    note: optional(text),
  }),
  papers: z.object({
    id,
    kind: oneOf(PaperKind),
    number: optional(text),
    ...names,
    signed_on: optional(partialDate),
    effective_on: optional(partialDate),
    term_from: optional(partialDate),
    term_to: optional(partialDate),
    parties: listOf(text),
    about_ids: listOf(id),
    ...citation,
  }),
  indicators: z.object({
    id,
    indicator: code,
    value: text,
    unit: text,
    unit_vi: optional(text),
    scope: text,
    scope_vi: optional(text),
    as_of: optional(partialDate),
    about_ids: listOf(id),
    ...citation,
  }),
  border_stretches: z.object({
    unit: id,
    km_from: decimal,
    km_to: decimal,
    precision_km: decimal,
    source: sourceId,
    note: optional(text),
  }),
  coordinates: z.object({
    id,
    kind: code,
    country: oneOf(PlaceCountry),
    name: text,
    lon: decimal,
    lat: decimal,
    precision_m: decimal,
    border_kind: optional(oneOf(BorderKind)),
    source: optional(sourceId),
    source_detail: optional(text),
    note: optional(text),
  }),
  programmes: z.object({
    id,
    name_vi: text,
    name_lo: optional(text),
    name_en: text,
    signed_on: day,
    period_from: partialDate,
    period_to: partialDate,
    parties: listOf(text),
    ...citation,
  }),
  programme_items: z.object({
    id,
    programme: id,
    number: integer,
    text_vi: text,
    text_lo: optional(text),
    text_en: text,
    kinds: listOf(code),
    topics: listOf(code),
  }),
  /** Records that are no more, and those that hold their facts now. */
  superseded_ids: z.object({
    id,
    collection: oneOf(SupersedableCollection),
    superseded_by: listOf(id),
    since: day,
    reason: text,
  }),
} as const;

export type TableName = keyof typeof tableSchemas;
export const tableNames = Object.keys(tableSchemas) as readonly TableName[];
export type RowOf<Table extends TableName> = z.output<(typeof tableSchemas)[Table]>;

/** A valid row with its number in the file. */
export interface Entry<Table extends TableName> {
  readonly row: number;
  readonly record: RowOf<Table>;
}

export type Tables = { readonly [Table in TableName]: readonly Entry<Table>[] };

/** The header of a table: its columns in their order. */
export function columnsOf(table: TableName): readonly string[] {
  return Object.keys(tableSchemas[table].shape);
}
