// Reads the folder data/boundaries into what the build knows of geometry.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { z } from "zod";
import { Country, Geometry, Position, Source } from "#contract";
import type { Boundaries } from "./boundaries.ts";
import { importedFile, readImported } from "./import/importedFile.ts";

const Names = {
  name_vi: z.string().nullable(),
  name_lo: z.string().nullable(),
  name_en: z.string().nullable(),
};

const BorderLine = collectionOf(
  z.object({ type: z.literal("LineString"), coordinates: z.array(Position).min(2) }),
  z.object({ source: z.string() }),
).refine(({ features }) => features.length === 1, { error: "expected exactly one line" });

const Lands = collectionOf(Geometry, z.object({ country: Country, source: z.string() }));
const Rivers = collectionOf(Geometry, z.object({ id: z.string(), ...Names, source: z.string() }));
const Markers = collectionOf(
  z.object({ type: z.literal("Point"), coordinates: Position }),
  z.object({
    number: z.number().int(),
    precision_m: z.number().positive(),
    estimated: z.literal(true),
    source: z.string(),
  }),
);

/**
 * Everything in the folder, with the operator's polygons where some were imported. Throws when a file that ships is
 * missing or not of its shape, with the file's name.
 */
export async function loadBoundaries(dir: string): Promise<Boundaries> {
  const [line, lands, rivers, markers, sources, polygons] = await Promise.all([
    readCollection(dir, "border-line.geojson", BorderLine),
    readCollection(dir, "lands.geojson", Lands),
    readCollection(dir, "rivers.geojson", Rivers),
    readCollection(dir, "markers.geojson", Markers),
    readSources(dir),
    readImported(path.join(dir, importedFile)),
  ]);
  return {
    line: line.features.flatMap((feature) => feature.geometry.coordinates),
    lands: { VN: landOf(lands, "VN"), LA: landOf(lands, "LA") },
    rivers: rivers.features.map(({ geometry, properties }) => ({ ...properties, geometry })),
    markers: markers.features.map(({ geometry, properties }) => ({
      number: properties.number,
      position: geometry.coordinates,
      precision_m: properties.precision_m,
    })),
    sources,
    polygons,
  };
}

function landOf(lands: z.infer<typeof Lands>, country: Country): Geometry {
  const land = lands.features.find((feature) => feature.properties.country === country);
  if (!land) throw new Error(`lands.geojson has no land with country ${country}`);
  return land.geometry;
}

function collectionOf<Shape extends z.ZodType, Properties extends z.ZodType>(
  geometry: Shape,
  properties: Properties,
) {
  return z.object({
    type: z.literal("FeatureCollection"),
    features: z.array(z.object({ type: z.literal("Feature"), geometry, properties })),
  });
}

async function readCollection<Schema extends z.ZodType>(
  dir: string,
  name: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const result = schema.safeParse(JSON.parse(await readFile(path.join(dir, name), "utf8")));
  if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** sources.csv of the folder has the columns of the table sources; an empty cell is not known. */
async function readSources(dir: string): Promise<Source[]> {
  const rows: unknown = parseCsv(await readFile(path.join(dir, "sources.csv"), "utf8"), {
    columns: true,
    bom: true,
    cast: (cell, { header }) => (cell === "" && !header ? null : cell),
  });
  return z.array(Source).parse(rows);
}
