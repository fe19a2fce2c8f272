// Every format in which a collection can be taken away. A further one is a file and a line here.
import type { CollectionId } from "#contract";
import { csv } from "./csv.ts";
import { fgb } from "./fgb.ts";
import { geojson } from "./geojson.ts";
import { gpkg } from "./gpkg.ts";
import { gpx } from "./gpx.ts";
import { kml } from "./kml.ts";
import type { ExportFormatDefinition } from "./material.ts";
import { xlsx } from "./xlsx.ts";

export const exportFormats = { csv, xlsx, geojson, gpkg, kml, fgb, gpx } as const satisfies Record<
  string,
  ExportFormatDefinition
>;

export type ExportFormat = keyof typeof exportFormats;

/** The formats that can hold the collection, in the order in which they are offered. */
export function exportFormatsOf(id: CollectionId): readonly [ExportFormat, ...ExportFormat[]] {
  const names = Object.keys(exportFormats) as ExportFormat[];
  const [first = "csv", ...others] = names.filter((name) => {
    const { collections }: ExportFormatDefinition = exportFormats[name];
    return collections === null || collections.includes(id);
  });
  return [first, ...others];
}

export { aboutOf } from "./about.ts";
export { fileNameOf } from "./fileName.ts";
export type { ExportMaterial, Lookup, Reference } from "./material.ts";
