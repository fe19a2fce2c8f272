// FlatGeobuf 3 (flatgeobuf.org): one layer, features one after the other, without an index, so that it streams and that
// features without a position have their place too.
import { Builder } from "flatbuffers";
import { magicbytes } from "flatgeobuf/lib/mjs/constants.js";
import { Column as FgbColumn } from "flatgeobuf/lib/mjs/flat-geobuf/column.js";
import { ColumnType as FgbType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import { Crs } from "flatgeobuf/lib/mjs/flat-geobuf/crs.js";
import { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { Header } from "flatgeobuf/lib/mjs/flat-geobuf/header.js";
import { parseGeometry } from "flatgeobuf/lib/mjs/geojson/geometry.js";
import { buildGeometry } from "flatgeobuf/lib/mjs/generic/geometry.js";
import type { Geometry } from "#contract";
import { aboutText } from "./about.ts";
import {
  type ExportFeature,
  type ExportFormatDefinition,
  type ExportMaterial,
  featuresOf,
} from "./material.ts";
import { type Cell, type Column, type ColumnType, joinedList } from "./table/column.ts";
import { columnsOf } from "./table/index.ts";
import { titleOf } from "./words.ts";

export const fgb: ExportFormatDefinition = { format: "fgb", collections: null, write };

type Columns = ReturnType<typeof columnsOf>;

async function* write(material: ExportMaterial): AsyncGenerator<Uint8Array> {
  const columns = columnsOf(material.id);
  yield Buffer.concat([magicbytes, headerBytes(material, columns)]);
  let piece: Uint8Array[] = [];
  let length = 0;
  for await (const feature of featuresOf(material)) {
    const bytes = featureBytes(feature, columns, material);
    piece.push(bytes);
    length += bytes.length;
    if (length < pieceBytes) continue;
    yield Buffer.concat(piece);
    [piece, length] = [[], 0];
  }
  yield Buffer.concat(piece);
}

const wgs84 = 4326;
/** Most features fit; a larger one makes the builder grow. */
const builderBytes = 2048;
/** Features are sent in pieces of about this many bytes. */
const pieceBytes = 64 * 1024;

const types: Record<ColumnType, FgbType> = {
  text: FgbType.String,
  list: FgbType.String,
  date: FgbType.String,
  day: FgbType.String,
  integer: FgbType.Int,
  number: FgbType.Double,
  boolean: FgbType.Bool,
};

function headerBytes({ id, count, about, lookup }: ExportMaterial, columns: Columns): Uint8Array {
  const builder = new Builder();
  const columnOffsets = columns.map(({ name, type }) => {
    const [nameOffset, titleOffset] = [
      builder.createString(name),
      builder.createString(titleOf(lookup.lang, name, id)),
    ];
    FgbColumn.startColumn(builder);
    FgbColumn.addName(builder, nameOffset);
    FgbColumn.addType(builder, types[type]);
    FgbColumn.addTitle(builder, titleOffset);
    return FgbColumn.endColumn(builder);
  });
  const columnsOffset = Header.createColumnsVector(builder, columnOffsets);
  const [name, title, description] = [id.replaceAll("-", "_"), about.title, aboutText(about, lookup)].map(
    (text) => builder.createString(text),
  );
  const organisation = builder.createString("EPSG");
  Crs.startCrs(builder);
  Crs.addOrg(builder, organisation);
  Crs.addCode(builder, wgs84);
  const crs = Crs.endCrs(builder);
  Header.startHeader(builder);
  Header.addName(builder, name ?? 0);
  Header.addTitle(builder, title ?? 0);
  Header.addDescription(builder, description ?? 0);
  Header.addGeometryType(builder, GeometryType.Unknown);
  Header.addColumns(builder, columnsOffset);
  Header.addFeaturesCount(builder, BigInt(count));
  Header.addIndexNodeSize(builder, 0);
  Header.addCrs(builder, crs);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array();
}

function featureBytes(feature: ExportFeature, columns: Columns, { lookup }: ExportMaterial): Uint8Array {
  const builder = new Builder(builderBytes);
  const cells = columns.flatMap((column, index) => {
    const cell = column.cell(feature, lookup);
    return cell === null ? [] : cellBytes(index, column, cell);
  });
  const properties = Feature.createPropertiesVector(builder, Buffer.concat(cells));
  // A feature whose position is not known has no geometry at all (GDAL reads it so); an empty one would be a fault.
  const geometry = feature.geometry && buildGeometry(builder, parsed(feature.geometry));
  Feature.startFeature(builder);
  if (geometry) Feature.addGeometry(builder, geometry);
  Feature.addProperties(builder, properties);
  builder.finishSizePrefixed(Feature.endFeature(builder));
  return builder.asUint8Array();
}

/** The library leaves out where the only line of several ends; GDAL asks for it. */
function parsed(geometry: Geometry): ReturnType<typeof parseGeometry> {
  const found = parseGeometry(geometry);
  if (geometry.type !== "MultiLineString") return found;
  let end = 0;
  return { ...found, ends: geometry.coordinates.map(({ length }) => (end += length)) };
}

/** The number of the column, then the value as its type is written. */
function cellBytes(
  index: number,
  { type }: Pick<Column<never>, "type">,
  cell: Exclude<Cell, null>,
): readonly Buffer[] {
  return [numberBytes.UInt16LE(index), ...valueBytes(types[type], cell)];
}

function valueBytes(type: FgbType, cell: Exclude<Cell, null>): readonly Buffer[] {
  if (type === FgbType.Bool) return [Buffer.from([cell ? 1 : 0])];
  if (type === FgbType.Int) return [numberBytes.Int32LE(Number(cell))];
  if (type === FgbType.Double) return [numberBytes.DoubleLE(Number(cell))];
  const text = Buffer.from(typeof cell === "object" ? joinedList(cell) : String(cell));
  return [numberBytes.UInt32LE(text.length), text];
}

const numberBytes = {
  UInt16LE: (value: number) => written(2, (bytes) => bytes.writeUInt16LE(value)),
  UInt32LE: (value: number) => written(4, (bytes) => bytes.writeUInt32LE(value)),
  Int32LE: (value: number) => written(4, (bytes) => bytes.writeInt32LE(value)),
  DoubleLE: (value: number) => written(8, (bytes) => bytes.writeDoubleLE(value)),
};

function written(length: number, write: (bytes: Buffer) => unknown): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  write(bytes);
  return bytes;
}
