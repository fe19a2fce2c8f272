// Every id that a row names must stand in the table it points to.
import type { RowOf, TableName } from "../tables.ts";
import { onRows, type Check } from "./check.ts";

interface Reference<Table extends TableName> {
  readonly column: string;
  readonly ids: (record: RowOf<Table>) => readonly (string | null)[];
  readonly to: readonly TableName[];
}

const source = {
  column: "source",
  ids: (record: { source: string | null }) => [record.source],
  to: ["sources"],
} as const;
const coordSource = {
  column: "coord_source",
  ids: (record: { coord_source: string | null }) => [record.coord_source],
  to: ["sources"],
} as const;
const twinningParties = ["admin_units", "places"] as const;

const checksOfTables: readonly Check[] = [
  references("admin_units", [
    source,
    coordSource,
    { column: "parent", ids: (unit) => [unit.parent], to: ["admin_units"] },
    { column: "succeeded_by", ids: (unit) => unit.succeeded_by, to: ["admin_units"] },
  ]),
  references("places", [
    source,
    coordSource,
    { column: "unit", ids: (place) => [place.unit], to: ["admin_units"] },
    { column: "former_unit", ids: (place) => [place.former_unit], to: ["admin_units"] },
  ]),
  references("twinnings", [
    source,
    { column: "vn_ids", ids: (twinning) => twinning.vn_ids.ids, to: twinningParties },
    { column: "la_ids", ids: (twinning) => twinning.la_ids, to: twinningParties },
  ]),
  references("twinning_events", [
    source,
    { column: "twinning", ids: (event) => [event.twinning], to: ["twinnings"] },
  ]),
  references("activities", [
    source,
    { column: "unit_ids", ids: (activity) => activity.unit_ids, to: ["admin_units"] },
    { column: "place_ids", ids: (activity) => activity.place_ids, to: ["places"] },
    { column: "twinning_ids", ids: (activity) => activity.twinning_ids, to: ["twinnings"] },
  ]),
  references("reach", [{ column: "activity", ids: (figure) => [figure.activity], to: ["activities"] }]),
  references("papers", [
    source,
    {
      column: "about_ids",
      ids: (paper) => paper.about_ids,
      to: ["admin_units", "places", "twinnings", "activities"],
    },
  ]),
  references("indicators", [
    source,
    {
      column: "about_ids",
      ids: (indicator) => indicator.about_ids,
      to: ["admin_units", "places", "twinnings"],
    },
  ]),
  references("border_stretches", [
    source,
    { column: "unit", ids: (stretch) => [stretch.unit], to: ["admin_units"] },
  ]),
  references("coordinates", [source]),
  references("programmes", [source]),
  references("programme_items", [
    { column: "programme", ids: (item) => [item.programme], to: ["programmes"] },
  ]),
];

export const checkReferences: Check = (tables, known) =>
  checksOfTables.flatMap((check) => check(tables, known));

function references<Table extends TableName>(table: Table, ofTable: readonly Reference<Table>[]): Check {
  return (tables, known) =>
    ofTable
      .filter((reference) => reference.to.every((target) => known.isReadable[target]))
      .flatMap((reference) =>
        onRows(table, tables, (record) =>
          reference
            .ids(record)
            .filter((id) => id !== null && !reference.to.some((target) => known.ids[target].has(id)))
            .map((id) => ({
              column: reference.column,
              value: id ?? "",
              expected: `the id of a row of ${reference.to.map((target) => `${target}.csv`).join(", ")}`,
            })),
        ),
      );
}
