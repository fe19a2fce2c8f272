// The file that holds the operator's polygons: written by the import, read by the build, ignored by git.
import { readFile } from "node:fs/promises";
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
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return new Map();
  const { features } = Imported.parse(JSON.parse(text));
  return new Map(features.map(({ id, geometry }) => [id, geometry]));
}
