// A font as it is packed for the web (WOFF 1.0), unpacked to what programs read: an sfnt file, under a name of our own.
import { inflateSync } from "node:zlib";

export type Bytes = Uint8Array<ArrayBuffer>;

const signature = 0x774f4646;
const woffHeader = 44;
const woffEntry = 20;
const sfntHeader = 12;
const sfntEntry = 16;

/** The tables of a WOFF by their tags. @throws when it is none, or is broken. */
export function unpackWoff(woff: Uint8Array): ReadonlyMap<string, Bytes> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < woffHeader || view.getUint32(0) !== signature)
    throw new Error("this is no WOFF file");
  const tables = new Map<string, Bytes>();
  for (let index = 0; index < view.getUint16(12); index++) {
    const at = woffHeader + index * woffEntry;
    const tag = tagAt(view, at);
    const [offset, packed, length] = [4, 8, 12].map((field) => view.getUint32(at + field)) as [
      number,
      number,
      number,
    ];
    const piece = woff.subarray(offset, offset + packed);
    const table = new Uint8Array(packed < length ? inflateSync(piece) : piece);
    if (table.length !== length) throw new Error(`table ${tag} has ${table.length} bytes and not ${length}`);
    tables.set(tag, table);
  }
  return tables;
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

/** An sfnt file of tables, in the order of their tags as the format asks. */
export function packSfnt(tables: ReadonlyMap<string, Uint8Array>): Bytes {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const lengths = sorted.map(([, { length }]) => padded(length));
  const start = sfntHeader + sorted.length * sfntEntry;
  const file = new Uint8Array(start + lengths.reduce((sum, length) => sum + length, 0));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(sorted.length));
  const range = 2 ** power * sfntEntry;
  // Outlines of the kind `CFF ` have a name of their own for the whole file.
  view.setUint32(0, tables.has("CFF ") ? 0x4f54544f : 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, range);
  view.setUint16(8, power);
  view.setUint16(10, sorted.length * sfntEntry - range);
  let offset = start;
  for (const [index, [tag, table]] of sorted.entries()) {
    const at = sfntHeader + index * sfntEntry;
    for (let letter = 0; letter < 4; letter++) view.setUint8(at + letter, tag.charCodeAt(letter));
    file.set(table, offset);
    view.setUint32(at + 4, checksum(view, offset, padded(table.length)));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, table.length);
    offset += lengths[index] ?? 0;
  }
  return file;
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** Names of a font that programs ask: family, style, full name, name in PostScript. */
const nameIds = [1, 2, 4, 6] as const;

/** The table of names of a font that is called so, and nothing else. */
export function nameTable(family: string): Bytes {
  const text = (id: (typeof nameIds)[number]) => (id === 2 ? "Regular" : family);
  const encoded = nameIds.map((id) => Buffer.from(text(id), "utf16le").swap16());
  const start = 6 + nameIds.length * 12;
  const table = Buffer.alloc(start + encoded.reduce((sum, { length }) => sum + length, 0));
  table.writeUInt16BE(nameIds.length, 2);
  table.writeUInt16BE(start, 4);
  let offset = 0;
  for (const [index, id] of nameIds.entries()) {
    const bytes = encoded[index] ?? Buffer.alloc(0);
    // Windows, Unicode, English.
    const fields = [3, 1, 0x409, id, bytes.length, offset];
    for (const [field, value] of fields.entries()) table.writeUInt16BE(value, 6 + index * 12 + field * 2);
    bytes.copy(table, start + offset);
    offset += bytes.length;
  }
  return new Uint8Array(table);
}
