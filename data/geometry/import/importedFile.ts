// The file that holds the operator's polygons: written by the import, read by the build, ignored by git.
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Feature } from "geojson";
import { z } from "zod";
import { Geometry } from "#contract";

/** Its name in data/boundaries. */
export const importedFile = "imported.geojson";

const Imported = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(z.object({ type: z.literal("Feature"), id: z.string(), geometry: Geometry })),
});

/** Polygons by unit id; none when nothing was imported. Throws when the file is there and not of its shape. */
export async function readImported(file: string): Promise<ReadonlyMap<string, Geometry>> {
  const text = await readFile(file, "utf8").catch(nullWhenMissing);
  if (text === null) return new Map();
  const { features } = Imported.parse(JSON.parse(text));
  return new Map(features.map(({ id, geometry }) => [id, geometry]));
}

/** Writes beside the file and renames, so that the file is the old one or the new one, whole, at any moment. */
export async function writeImported(file: string, features: readonly Feature[]): Promise<void> {
  const lines = features.map((feature) => JSON.stringify(feature));
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Takes the polygons back; says whether there were any. */
export async function removeImported(file: string): Promise<boolean> {
  return (await rm(file).catch(nullWhenMissing)) !== null;
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}
