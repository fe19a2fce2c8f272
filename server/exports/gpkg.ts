// A GeoPackage (OGC 12-128r17) by SQLite itself: layers of the records, tables of the sources and of what the file holds.
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CollectionId, Source } from "#contract";
import { aboutLines, aboutText } from "./about.ts";
import { GeoPackageFile, type TableColumn } from "./geopackage/file.ts";
import { type Layer, layerOf } from "./geopackage/layers.ts";
import { type ExportFormatDefinition, type ExportMaterial, featuresOf, type Lookup } from "./material.ts";
import { citedSources } from "./sources.ts";
import { type Cell, type ColumnType, joinedList } from "./table/column.ts";
import { columnsOf } from "./table/index.ts";
import { titleOf, wordsIn } from "./words.ts";

export const gpkg: ExportFormatDefinition = { format: "gpkg", collections: null, write };

/** After so many records the stream may be ended: the client may have gone. */
const recordsBetweenBreaks = 500;

/** SQLite writes files, not streams: the file is made first, then sent, and removed however it ends. */
async function* write(material: ExportMaterial): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "portal-export-"));
  try {
    const path = join(folder, "export.gpkg");
    const file = new GeoPackageFile(path, material.about.madeOn);
    try {
      yield* fillFile(file, material);
    } finally {
      file.close();
    }
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const nothing = new Uint8Array();

/** Gives nothing but occasions to stop. */
async function* fillFile(file: GeoPackageFile, material: ExportMaterial): AsyncGenerator<Uint8Array> {
  const { id, lookup } = material;
  const columns = columnsOf(id);
  const made = new Set<string>();
  const sources = citedSources();
  let written = 0;
  for await (const feature of featuresOf(material)) {
    const layer = layerOf(id, feature);
    if (!made.has(layer.table)) addLayer(file, material, layer);
    made.add(layer.table);
    file.addRow(
      layer,
      feature.geometry,
      columns.map(({ cell }) => valueOf(cell(feature, lookup))),
    );
    sources.add(feature);
    written += 1;
    if (written % recordsBetweenBreaks === 0) yield nothing;
  }
  if (made.size === 0) addLayer(file, material, layerOf(id, null));
  addSources(file, material, sources.all());
  addAbout(file, material);
  file.finish();
}

function addLayer(file: GeoPackageFile, { id, lookup, about }: ExportMaterial, layer: Layer): void {
  const title = wordsIn[lookup.lang].collections[id];
  file.addTable(layer, columnsOf(id).map(tableColumn(lookup, id)), {
    identifier: layer.table.startsWith("border_")
      ? `${title}: ${layer.table.slice("border_".length)}`
      : title,
    description: aboutText(about, lookup),
  });
}

const sourceColumns = [
  "id",
  "title",
  "publisher",
  "published_on",
  "url",
  "licence",
  "accessed_note",
] as const;

function addSources(file: GeoPackageFile, { lookup }: ExportMaterial, sources: readonly Source[]): void {
  const table = attributes("sources");
  const columns = sourceColumns.map((name) => ({ name, type: "TEXT" as const, title: name }));
  file.addTable(table, columns, { identifier: wordsIn[lookup.lang].sheets.sources, description: "" });
  for (const source of sources)
    file.addRow(
      table,
      null,
      sourceColumns.map((name) => source[name]),
    );
}

function addAbout(file: GeoPackageFile, { lookup, about }: ExportMaterial): void {
  const table = attributes("about");
  const columns = ["title", "text"].map((name) => ({ name, type: "TEXT" as const, title: name }));
  file.addTable(table, columns, { identifier: wordsIn[lookup.lang].sheets.about, description: "" });
  for (const line of aboutLines(about, lookup)) file.addRow(table, null, line);
}

function attributes(table: string): Layer {
  return { table, geometryType: null, shape: (geometry) => geometry };
}

/** A partial date is text: the type DATE would need a day that no source gave. */
const types: Record<ColumnType, TableColumn["type"]> = {
  text: "TEXT",
  list: "TEXT",
  date: "TEXT",
  day: "DATE",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

function tableColumn({ lang }: Lookup, id: CollectionId) {
  return ({ name, type }: { readonly name: string; readonly type: ColumnType }): TableColumn => ({
    name,
    type: types[type],
    title: titleOf(lang, name, id),
  });
}

function valueOf(cell: Cell): string | number | null {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (cell === null || typeof cell === "number" || typeof cell === "string") return cell;
  return joinedList(cell);
}
