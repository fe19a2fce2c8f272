// A GeoPackage being written: its tables made, rows put in, extents noted at the end.
import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { joinedExtent, type Extent, geometryBlob, srsId } from "./blob.ts";
import type { Layer } from "./layers.ts";

/** A column of a table as GeoPackage types it (1.3, table 1). */
export interface TableColumn {
  readonly name: string;
  readonly type: "TEXT" | "INTEGER" | "DOUBLE" | "BOOLEAN" | "DATE";
  readonly title: string;
}

export interface TableWords {
  /** As GIS programs list it. */
  readonly identifier: string;
  readonly description: string;
}

type Value = string | number | Buffer | null;

const schema = readFileSync(new URL("schema.sql", import.meta.url), "utf8");
/** "GPKG", and version 1.3.0 (1.1.1.1.1). */
const applicationId = 0x47504b47;
const userVersion = 10_300;

export class GeoPackageFile {
  readonly #db: Database.Database;
  readonly #inserts = new Map<string, Database.Statement<Value[]>>();
  readonly #extents = new Map<string, Extent>();
  readonly #madeOn: string;

  /** @param madeOn told of every table as its last change */
  constructor(file: string, madeOn: Date) {
    this.#db = new Database(file);
    this.#madeOn = madeOn.toISOString();
    this.#db.pragma(`application_id = ${applicationId}`);
    this.#db.pragma(`user_version = ${userVersion}`);
    // Thrown away when it is not finished: no journal, no waiting for the disk.
    this.#db.pragma("journal_mode = OFF");
    this.#db.pragma("synchronous = OFF");
    this.#db.exec(schema);
    this.#db.exec("BEGIN");
  }

  /** Makes a layer, or a table of attributes when it has no geometry. Names are our own, never from outside. */
  addTable(
    layer: Pick<Layer, "table" | "geometryType">,
    columns: readonly TableColumn[],
    words: TableWords,
  ): void {
    const { table, geometryType } = layer;
    const types = [
      "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL",
      ...(geometryType ? [`geom ${geometryType}`] : []),
      ...columns.map(({ name, type }) => `"${name}" ${type}`),
    ];
    this.#db.exec(`CREATE TABLE "${table}" (${types.join(", ")})`);
    this.#insert("gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)", [
      table,
      geometryType ? "features" : "attributes",
      words.identifier,
      words.description,
      this.#madeOn,
      geometryType ? srsId : 0,
    ]);
    if (geometryType) {
      this.#insert("gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)", [
        table,
        "geom",
        geometryType,
        srsId,
        0,
        0,
      ]);
    }
    for (const { name, title } of columns) {
      // Titles are unique in a table: GIS programs take them for names.
      this.#insert("gpkg_data_columns (table_name, column_name, name, title)", [table, name, title, title]);
    }
  }

  /** Adds a row; its values stand in the order of the columns. */
  addRow(layer: Layer, geometry: Parameters<Layer["shape"]>[0] | null, values: readonly Value[]): void {
    if (!layer.geometryType) return this.#insert(`"${layer.table}"`, [null, ...values]);
    if (geometry === null) return this.#insert(`"${layer.table}"`, [null, null, ...values]);
    const { blob, extent } = geometryBlob(layer.shape(geometry));
    this.#extents.set(layer.table, joinedExtent(this.#extents.get(layer.table) ?? null, extent));
    this.#insert(`"${layer.table}"`, [null, blob, ...values]);
  }

  /** Notes the extents; the file is whole then. */
  finish(): void {
    const note = this.#db.prepare(
      "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
    );
    for (const [table, extent] of this.#extents) note.run(...extent, table);
    this.#db.exec("COMMIT");
  }

  close(): void {
    this.#db.close();
  }

  #insert(into: string, values: readonly Value[]): void {
    const kept = this.#inserts.get(into);
    const statement =
      kept ?? this.#db.prepare<Value[]>(`INSERT INTO ${into} VALUES (${values.map(() => "?").join(", ")})`);
    if (!kept) this.#inserts.set(into, statement);
    statement.run(...values);
  }
}
