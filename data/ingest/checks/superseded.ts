// A superseded id names no row any more, and those that took its place are rows of its own table.
import type { SupersedableCollection } from "#contract";
import type { TableName } from "../tables.ts";
import { onRows, type Check } from "./check.ts";

const tableOf: Readonly<Record<SupersedableCollection, TableName>> = {
  "admin-units": "admin_units",
  places: "places",
  twinnings: "twinnings",
  activities: "activities",
  papers: "papers",
  indicators: "indicators",
};

/** An id is never reused, so it may stand in none of these. */
const recordTables = Object.values(tableOf);

export const checkSuperseded: Check = (tables, known) =>
  onRows("superseded_ids", tables, ({ id, collection, superseded_by }) => {
    const table = tableOf[collection];
    const used = recordTables.find((name) => known.ids[name].has(id));
    const unknown = known.isReadable[table]
      ? superseded_by.filter((other) => !known.ids[table].has(other))
      : [];
    return [
      ...(used === undefined
        ? []
        : [{ column: "id", value: id, expected: `an id that is used no more, it stands in ${used}.csv` }]),
      ...(superseded_by.length > 0
        ? []
        : [{ column: "superseded_by", value: "", expected: `the id of a row of ${table}.csv` }]),
      ...unknown.map((value) => ({
        column: "superseded_by",
        value,
        expected: `the id of a row of ${table}.csv`,
      })),
    ];
  });
