// A column of an export: its name, its type, and how its cell comes from a record. Names are those of the records.
import type { ExportFeature, Lookup } from "../material.ts";

/** A cell as it is: lists are joined by each format in its own way. */
export type Cell = string | number | boolean | null | readonly string[];

/** `date` is as exact as its source (`2012`, `2023-04`), `day` is always a whole day. */
export type ColumnType = "text" | "list" | "date" | "day" | "integer" | "number" | "boolean";

export interface Column<Properties> {
  readonly name: string;
  readonly type: ColumnType;
  /** Hashtag with attributes (HXL 1.1). */
  readonly hxl: string;
  readonly cell: (feature: ExportFeature<Properties>, lookup: Lookup) => Cell;
}

/** A property as it stands, under its own name. */
export function plain<Properties>(
  name: keyof Properties & string,
  type: ColumnType,
  hxl: string,
): Column<Properties> {
  // Which properties hold cells is proved by a test over every record; the type of each is its column's.
  return { name, type, hxl, cell: ({ properties }) => properties[name] as Cell };
}

/** A value worked out of the record. */
export function derived<Properties>(
  name: string,
  type: ColumnType,
  hxl: string,
  cell: Column<Properties>["cell"],
): Column<Properties> {
  return { name, type, hxl, cell };
}

/** A code, and beside it the label of the code in the asked language. */
export function coded<Properties>(
  name: keyof Properties & string,
  list: string,
  hxl: string,
): readonly Column<Properties>[] {
  return [
    plain(name, "text", `${hxl}+code`),
    derived(`${name}_label`, "text", `${hxl}+label`, ({ properties }, lookup) => {
      const code = properties[name];
      return typeof code === "string" ? lookup.labelOf(list, code) : null;
    }),
  ];
}

/** Codes, and beside them their labels. */
export function codedList<Properties>(
  name: keyof Properties & string,
  list: string,
  hxl: string,
): readonly Column<Properties>[] {
  return [
    plain(name, "list", `${hxl}+list+code`),
    derived(`${name}_label`, "list", `${hxl}+list+label`, ({ properties }, lookup) =>
      (properties[name] as readonly string[]).map((code) => lookup.labelOf(list, code)),
    ),
  ];
}

/** An id, and beside it the name of what it is of. */
export function named<Properties>(
  name: keyof Properties & string,
  hxl: string,
): readonly Column<Properties>[] {
  return [
    plain(name, "text", `${hxl}+id`),
    derived(`${name}_name`, "text", `${hxl}+name`, ({ properties }, lookup) => {
      const id = properties[name];
      return typeof id === "string" ? lookup.nameOf(id) : null;
    }),
  ];
}

/** Ids, and beside them the names of what they are of: `unit_ids`, `unit_names`. */
export function namedList<Properties>(
  name: keyof Properties & string,
  names: string,
  hxl: string,
): readonly Column<Properties>[] {
  return [
    plain(name, "list", `${hxl}+list+id`),
    derived(names, "list", `${hxl}+list+name`, ({ properties }, lookup) =>
      (properties[name] as readonly string[]).map((id) => lookup.nameOf(id)),
    ),
  ];
}

/** What several cells of a record are taken from, worked out once for each record and not for each cell. */
export function oncePerRecord<Properties, Value>(
  work: (feature: ExportFeature<Properties>, lookup: Lookup) => Value,
): (feature: ExportFeature<Properties>, lookup: Lookup) => Value {
  let last: { readonly feature: ExportFeature<Properties>; readonly value: Value } | null = null;
  return (feature, lookup) => {
    if (last?.feature !== feature) last = { feature, value: work(feature, lookup) };
    return last.value;
  };
}

/** Several values in one cell, as every format but JSON writes them. */
export function joinedList(values: readonly string[]): string {
  return values.join("; ");
}
