// Derives data/boundaries anew from its origins: npm run data:rebuild [-- --packages DIR]
// DIR holds a node_modules with the packages of geometry/rebuild/packages.ts; without it npm fetches them. The rivers come
// from the Debian packages gmt and gmt-gshhg-full.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { parse as parseCsv } from "csv-parse/sync";
import { lineString, multiLineString, point } from "@turf/turf";
import type { Feature } from "geojson";
import { z } from "zod";
import type { Bbox } from "#contract";
import { createLineReference } from "./geometry/lineReference.ts";
import { type BorderLine, borderLineOf } from "./geometry/rebuild/borderLine.ts";
import { readLandmass } from "./geometry/rebuild/landmass.ts";
import { drawnBox, landsOf } from "./geometry/rebuild/lands.ts";
import { estimatedMarkers } from "./geometry/rebuild/markers.ts";
import { withPackages } from "./geometry/rebuild/packages.ts";
import { type River, readRivers } from "./geometry/rebuild/rivers.ts";
import { writeCollection } from "./geometry/rebuild/writeCollection.ts";
import { readZones } from "./geometry/rebuild/zones.ts";

/** Around the drawn box by so much that the border runs through it whole. */
const readBox: Bbox = [106.3, 14.6, 108.1, 16.6];

const boundaries = path.join(import.meta.dirname, "boundaries");
const places = path.join(import.meta.dirname, "tables", "places.csv");

const { values } = parseArgs({ options: { packages: { type: "string" } } });
await withPackages(values.packages, rebuild);

async function rebuild(nodeModules: string): Promise<void> {
  const border = borderLineOf(await readZones(nodeModules, readBox));
  const lands = landsOf(border, await readLandmass(nodeModules, drawnBox));
  const rivers = await readRivers(drawnBox, lands.LA);
  const placed = await placedMarkers();
  await report("border-line.geojson", [lineString([...border.line], { source: "osm_line" })]);
  await report(
    "lands.geojson",
    (["VN", "LA"] as const).map((country) => ({
      type: "Feature",
      properties: { country, source: "osm_line" },
      geometry: lands[country],
    })),
  );
  await report("rivers.geojson", rivers.map(riverFeature));
  await report("markers.geojson", markerFeatures(border, placed));
}

async function report(name: string, features: readonly Feature[]): Promise<void> {
  const bytes = await writeCollection(boundaries, name, features);
  console.log(`${name}: ${features.length} features, ${Math.ceil(bytes / 1000)} kB`);
}

/** The Xe Kong bears the name that the table of units gives its province, which is named after it. */
function riverFeature({ id, isXeKong, lines }: River): Feature {
  const names = isXeKong
    ? { name_vi: "Sê Kông", name_lo: "ເຊກອງ", name_en: "Xe Kong" }
    : { name_vi: null, name_lo: null, name_en: null };
  return multiLineString(
    lines.map((line) => [...line]),
    { id, ...names, source: "gshhg" },
  );
}

function markerFeatures({ line }: BorderLine, placed: ReadonlySet<number>): Feature[] {
  return estimatedMarkers(createLineReference(line), placed).map(({ position, number, precision_m }) =>
    point(position, { number, precision_m, estimated: true, source: "osm_line" }),
  );
}

/** Numbers of the markers that the table of places holds. */
async function placedMarkers(): Promise<ReadonlySet<number>> {
  const rows: unknown = parseCsv(await readFile(places, "utf8"), { columns: true, bom: true });
  const ids = z.array(z.object({ id: z.string() })).parse(rows);
  const numbers = ids.flatMap(({ id }) => /^marker-(\d+)$/.exec(id)?.[1] ?? []);
  return new Set(numbers.map(Number));
}
