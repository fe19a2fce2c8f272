// The whole of the portal as one PMTiles file: every tile of every zoom, made once for each version of the data.
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { area, locatedCollections } from "#contract";
import type { Store } from "../store/store.ts";
import { encodeTile } from "./cut.ts";
import { maxZoom, tilesOver } from "./grid.ts";
import { vectorLayer } from "./layers.ts";
import { ArchiveWriter } from "./pmtiles.ts";
import { wholeCutter } from "./tiler.ts";
import { attribution } from "./tileset.ts";

const centreZoom = 8;
/** Others are answered after so many milliseconds of cutting. */
const patienceMilliseconds = 10;

/** Cuts every tile and writes the archive, whole or not at all. Gives its size in bytes. */
export async function writeArchive(store: Store, file: string): Promise<number> {
  const writer = new ArchiveWriter();
  const cutters = await Promise.all(locatedCollections.map((id) => wholeCutter(store, id)));
  let rested = performance.now();
  for (let z = 0; z <= maxZoom; z += 1) {
    const { minX, maxX, minY, maxY } = tilesOver(area, z);
    for (let x = minX; x <= maxX; x += 1) {
      for (let y = minY; y <= maxY; y += 1) {
        const tile = encodeTile(cutters.map((cut) => cut({ z, x, y })));
        if (tile) writer.add({ z, x, y }, tile);
        if (performance.now() - rested < patienceMilliseconds) continue;
        await setImmediate();
        rested = performance.now();
      }
    }
  }
  const pieces = writer.pieces({ bbox: area, maxZoom, centreZoom, metadata: metadataOf(store.version) });
  await replace(file, pieces);
  return (await stat(file)).size;
}

function metadataOf(version: string) {
  return {
    name: "Quảng Nam – Sê Koong",
    description: "Border, admin units, places, twinnings and activities, each with its source",
    attribution,
    type: "overlay",
    version,
    vector_layers: locatedCollections.map(vectorLayer),
  };
}

/** Beside it first, then in its place: who reads the old one reads on. */
async function replace(file: string, pieces: readonly Uint8Array[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const fresh = `${file}.tmp-${process.pid}`;
  try {
    const handle = await open(fresh, "w");
    try {
      await handle.writev([...pieces]);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** An archive on disk. */
export interface Archive {
  readonly file: string;
  readonly size: number;
}

const made = new Map<string, Promise<Archive>>();

/** Writes the archive into a file. */
export type WriteTiles = (file: string) => Promise<unknown>;

/** The archive of the store's version in the folder: found there, or made when it is first asked for. */
export async function archiveOf(
  store: Store,
  folder: string,
  write: WriteTiles = (file) => writeArchive(store, file),
): Promise<Archive> {
  const file = join(folder, `tiles-${store.version}.pmtiles`);
  const kept = made.get(file);
  if (kept) return kept;
  const making = makeOnce(file, write);
  made.set(file, making);
  // What failed is tried anew by the next who asks.
  making.catch(() => made.delete(file));
  return making;
}

async function makeOnce(file: string, write: WriteTiles): Promise<Archive> {
  const found = await stat(file).catch(() => null);
  if (found) return { file, size: found.size };
  await write(file);
  const { size } = await stat(file);
  for (const name of await readdir(dirname(file))) {
    const isOlder = /^tiles-[0-9a-f]+\.pmtiles$/.test(name) && name !== basename(file);
    if (isOlder) await rm(join(dirname(file), name), { force: true });
  }
  return { file, size };
}
