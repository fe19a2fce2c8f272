// A ZIP archive written as it goes (APPNOTE 6.3.10): each entry is deflated while it is made, its sizes follow it in a
// data descriptor, and the directory comes last. Nothing of it is held.
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
}

/** Sizes unknown beforehand (bit 3), names in UTF-8 (bit 11). */
const flags = 0x0808;
const deflated = 8;
const version = 20;
/** Of 1 to 9: tables say much again, and higher levels make them a tenth smaller in twice the time. */
const fastLevel = 3;
/** 1 January 1980, 00:00: entries carry no time, so that the same content gives the same bytes. */
const dosDate = 0x0021;

/** The bytes of an archive of these entries, in their order. */
export async function* zipOf(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const header = localHeader(Buffer.from(name));
    yield header;
    const entry = { crc: 0, size: 0, compressed: 0 };
    for await (const bytes of deflate(content, entry)) {
      entry.compressed += bytes.length;
      yield bytes;
    }
    const descriptor = dataDescriptor(entry);
    yield descriptor;
    written.push({ name: Buffer.from(name), offset, ...entry });
    offset += header.length + entry.compressed + descriptor.length;
  }
  yield directory(written, offset);
}

/** Deflates the texts on the thread pool, and counts what went in. Who stops reading ends the texts too. */
async function* deflate(
  content: ZipEntry["content"],
  counted: { crc: number; size: number },
): AsyncGenerator<Uint8Array> {
  const deflater = createDeflateRaw({ level: fastLevel });
  const fed = pipeline(countedBytes(content, counted), deflater);
  try {
    yield* deflater as AsyncIterable<Uint8Array>;
    await fed;
  } finally {
    deflater.destroy();
    // What broke has been thrown above; what was only stopped is no error.
    await fed.catch(() => undefined);
  }
}

async function* countedBytes(
  content: ZipEntry["content"],
  counted: { crc: number; size: number },
): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    counted.crc = crc32(bytes, counted.crc);
    counted.size += bytes.length;
    yield bytes;
  }
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(deflated, 8);
  header.writeUInt16LE(dosDate, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function dataDescriptor({ crc, compressed, size }: Pick<Written, "crc" | "compressed" | "size">): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(compressed, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

function directory(entries: readonly Written[], offset: number): Buffer {
  const records = entries.map((entry) => {
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(version, 4);
    record.writeUInt16LE(version, 6);
    record.writeUInt16LE(flags, 8);
    record.writeUInt16LE(deflated, 10);
    record.writeUInt16LE(dosDate, 14);
    record.writeUInt32LE(entry.crc, 16);
    record.writeUInt32LE(entry.compressed, 20);
    record.writeUInt32LE(entry.size, 24);
    record.writeUInt16LE(entry.name.length, 28);
    record.writeUInt32LE(entry.offset, 42);
    return Buffer.concat([record, entry.name]);
  });
  const all = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(all.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([all, end]);
}
