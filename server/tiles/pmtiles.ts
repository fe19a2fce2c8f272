// Writes a PMTiles archive, version 3: header, root directory, metadata, leaf directories, tiles in the order of the
// Hilbert curve, equal ones once. The same tiles give the same bytes on every machine.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Bbox } from "#contract";
import { zxyToTileId } from "pmtiles";
import type { TileAddress } from "./grid.ts";
import { centreOf } from "./tileset.ts";

/** What an archive says of all its tiles. */
export interface ArchiveDescription {
  readonly bbox: Bbox;
  /** 0 when absent. */
  readonly minZoom?: number;
  readonly maxZoom: number;
  /** The zoom at which the whole is best seen. */
  readonly centreZoom: number;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A run of equal tiles: the first one's number on the curve, how many follow each other, and where their bytes lie. */
interface Entry {
  readonly tileId: number;
  readonly runLength: number;
  readonly offset: number;
  readonly length: number;
}

const headerBytes = 127;
/** Header and root directory must lie within the first 16 kB, so that one request brings both. */
const rootBytes = 16_384 - headerBytes;
const gzipped = 2;
const asTheyAre = 1;

/** What tiles may be, by the numbers of the format; pictures are compressed already. */
const tileKinds = {
  mvt: { type: 1, compression: gzipped },
  png: { type: 2, compression: asTheyAre },
} as const;
export type TileKind = keyof typeof tileKinds;

/** Collects tiles as they are cut, and writes them as one archive. */
export class ArchiveWriter {
  readonly #kind: TileKind;
  readonly #tiles: { readonly tileId: number; readonly hash: string }[] = [];
  readonly #contents = new Map<string, Uint8Array>();

  constructor(kind: TileKind = "mvt") {
    this.#kind = kind;
  }

  add({ z, x, y }: TileAddress, tile: Uint8Array): void {
    const hash = createHash("sha256").update(tile).digest("base64");
    this.#tiles.push({ tileId: zxyToTileId(z, x, y), hash });
    if (this.#contents.has(hash)) return;
    this.#contents.set(hash, tileKinds[this.#kind].compression === gzipped ? gzip(tile) : tile);
  }

  /** The archive in pieces, in their order. */
  pieces(description: ArchiveDescription): readonly Uint8Array[] {
    const { entries, contents } = this.#laidOut();
    const { root, leaves } = directoriesOf(entries);
    const metadata = gzip(Buffer.from(JSON.stringify(description.metadata)));
    const tileBytes = contents.reduce((sum, { length }) => sum + length, 0);
    const lengths = [root.length, metadata.length, leaves.length, tileBytes];
    const counts = [this.#tiles.length, entries.length, contents.length];
    return [headerOf(this.#kind, lengths, counts, description), root, metadata, leaves, ...contents];
  }

  /** Entries in the order of the curve; each content lies where it is first met. */
  #laidOut(): { readonly entries: readonly Entry[]; readonly contents: readonly Uint8Array[] } {
    const places = new Map<string, { readonly offset: number; readonly length: number }>();
    const contents: Uint8Array[] = [];
    const entries: Entry[] = [];
    let end = 0;
    for (const { tileId, hash } of this.#tiles.toSorted((a, b) => a.tileId - b.tileId)) {
      const content = this.#contents.get(hash) ?? Buffer.alloc(0);
      const place = places.get(hash) ?? { offset: end, length: content.length };
      if (!places.has(hash)) {
        places.set(hash, place);
        contents.push(content);
        end += content.length;
      }
      const last = entries.at(-1);
      if (last && last.offset === place.offset && tileId === last.tileId + last.runLength) {
        entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
      } else entries.push({ tileId, runLength: 1, ...place });
    }
    return { entries, contents };
  }
}

/** One root where it is small enough; else a root of leaves, as many as make it so. */
function directoriesOf(entries: readonly Entry[]): { readonly root: Buffer; readonly leaves: Buffer } {
  const alone = directory(entries);
  if (alone.length <= rootBytes) return { root: alone, leaves: Buffer.alloc(0) };
  for (let leafSize = 4096; ; leafSize *= 2) {
    const leaves: Buffer[] = [];
    const pointers: Entry[] = [];
    let end = 0;
    for (let first = 0; first < entries.length; first += leafSize) {
      const leaf = directory(entries.slice(first, first + leafSize));
      pointers.push({ tileId: entries[first]?.tileId ?? 0, runLength: 0, offset: end, length: leaf.length });
      leaves.push(leaf);
      end += leaf.length;
    }
    const root = directory(pointers);
    if (root.length <= rootBytes) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** Columns one after the other: differences of numbers, runs, lengths, offsets (0 where it follows the one before). */
function directory(entries: readonly Entry[]): Buffer {
  const numbers = [
    entries.length,
    ...entries.map(({ tileId }, index) => tileId - (entries[index - 1]?.tileId ?? 0)),
    ...entries.map(({ runLength }) => runLength),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, index) => {
      const before = entries[index - 1];
      return before && offset === before.offset + before.length ? 0 : offset + 1;
    }),
  ];
  return gzip(Buffer.from(numbers.flatMap(varint)));
}

/** Seven bits a byte, the lowest first. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}

/** Without the byte that names the system it was made on. */
function gzip(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

function headerOf(
  kind: TileKind,
  lengths: readonly number[],
  counts: readonly number[],
  { bbox, minZoom = 0, maxZoom, centreZoom }: ArchiveDescription,
): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.write("PMTiles", 0, "latin1");
  header.writeUInt8(3, 7);
  let offset = headerBytes;
  for (const [index, length] of lengths.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * index);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * index);
    offset += length;
  }
  for (const [index, count] of counts.entries()) header.writeBigUInt64LE(BigInt(count), 72 + 8 * index);
  const { type, compression } = tileKinds[kind];
  // Clustered; directories gzipped, tiles by their kind; what the tiles are; their zooms.
  for (const [index, byte] of [1, gzipped, compression, type, minZoom, maxZoom].entries()) {
    header.writeUInt8(byte, 96 + index);
  }
  for (const [index, degrees] of bbox.entries())
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index);
  header.writeUInt8(centreZoom, 118);
  for (const [index, degrees] of centreOf(bbox).entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 119 + 4 * index);
  }
  return header;
}
