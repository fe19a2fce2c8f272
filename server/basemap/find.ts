// The archives that the operator has dropped, found once at start. What cannot be drawn is told in one line and left out.
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Ground } from "#contract";
import { readBasemap, readReliefArchive } from "./read.ts";

export interface GroundFolders {
  readonly basemap: string;
  readonly terrain: string;
}

/** What is drawn beneath the facts, and where its bytes are. */
export interface FoundGround {
  readonly told: Ground;
  /** Address → file on disk. */
  readonly files: ReadonlyMap<string, string>;
}

export const noGround: FoundGround = { told: { basemaps: [], reliefs: [] }, files: new Map() };

/** @param warn told of each archive that is left out: its file, and what is wrong with it */
export async function findGround(folders: GroundFolders, warn: (line: string) => void): Promise<FoundGround> {
  const basemaps = await readAll(folders.basemap, readBasemap, warn);
  const reliefs = await readAll(folders.terrain, readReliefArchive, warn);
  const files = new Map([
    ...basemaps.map(({ url, id }) => [url, join(folders.basemap, `${id}.pmtiles`)] as const),
    ...reliefs.map(({ url, id }) => [url, join(folders.terrain, `${id}.pmtiles`)] as const),
  ]);
  return { told: { basemaps, reliefs }, files };
}

async function readAll<Archive>(
  folder: string,
  read: (file: string) => Promise<Archive>,
  warn: (line: string) => void,
): Promise<Archive[]> {
  const archives: Archive[] = [];
  for (const file of await archivesIn(folder)) {
    try {
      archives.push(await read(file));
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      warn(`${file} is not drawn: it ${words.replace(/\s+/g, " ")}`);
    }
  }
  return archives;
}

/** By name; a folder that is not there holds none. */
async function archivesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(".pmtiles") && !basename(name).startsWith("."))
    .toSorted()
    .map((name) => join(folder, name));
}
