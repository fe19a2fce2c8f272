// Reads time zone outlines of one box out of the npm package geo-tz: a quadtree index over slices of a geobuf file.
import { open, readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Bbox } from "#contract";

const Coordinates = z.array(z.array(z.array(z.number())));
const Slice = z.object({
  features: z.array(
    z.object({
      properties: z.object({ tzid: z.string() }),
      geometry: z.discriminatedUnion("type", [
        z.object({ type: z.literal("Polygon"), coordinates: Coordinates }),
        z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(Coordinates) }),
      ]),
    }),
  ),
});

const Leaf = z.object({ pos: z.number().int().nonnegative(), len: z.number().int().positive() });
type Leaf = z.infer<typeof Leaf>;
const Branch = z.object({
  a: z.unknown().optional(),
  b: z.unknown().optional(),
  c: z.unknown().optional(),
  d: z.unknown().optional(),
});

/** Rings of the slices of one zone: each slice is cut at the quadtree's lines. */
export type ZoneRings = ReadonlyMap<string, readonly number[][][]>;

/** The rings of every zone in the leaves that touch the box, as the package holds them, by zone name. */
export async function readZones(nodeModules: string, box: Bbox): Promise<ZoneRings> {
  const data = path.join(nodeModules, "geo-tz", "data", "timezones.geojson");
  const index = z
    .object({ lookup: z.unknown() })
    .parse(JSON.parse(await readFile(`${data}.index.json`, "utf8")));
  const decode = await geobufDecoder(nodeModules);
  const zones = new Map<string, number[][][]>();
  const file = await open(`${data}.geo.dat`);
  try {
    for (const { pos, len } of leavesIn(index.lookup, [-180, -90, 180, 90], box)) {
      const { buffer } = await file.read(Buffer.alloc(len), 0, len, pos);
      for (const { properties, geometry } of Slice.parse(decode(buffer)).features) {
        const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
        zones.set(properties.tzid, [...(zones.get(properties.tzid) ?? []), ...rings]);
      }
    }
  } finally {
    await file.close();
  }
  return zones;
}

/** Quadrants are a = north-east, b = north-west, c = south-west, d = south-east; whole-zone leaves are arrays and hold no outline. */
function leavesIn(node: unknown, [west, south, east, north]: Bbox, box: Bbox): Leaf[] {
  if (west > box[2] || east < box[0] || south > box[3] || north < box[1]) return [];
  const leaf = Leaf.safeParse(node);
  if (leaf.success) return [leaf.data];
  const branch = Branch.safeParse(node);
  if (!branch.success) return [];
  const lon = (west + east) / 2;
  const lat = (south + north) / 2;
  return [
    ...leavesIn(branch.data.a, [lon, lat, east, north], box),
    ...leavesIn(branch.data.b, [west, lat, lon, north], box),
    ...leavesIn(branch.data.c, [west, south, lon, lat], box),
    ...leavesIn(branch.data.d, [lon, south, east, lat], box),
  ];
}

/** The decoder out of the downloaded packages: they are no dependency of the product, so they have no types here. */
async function geobufDecoder(nodeModules: string): Promise<(bytes: Uint8Array) => unknown> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(nodeModules, file)).href);
  const geobuf = (await load("geobuf/index.js")) as { decode(reader: object): unknown };
  const pbf = (await load("pbf/index.js")) as { PbfReader: new (bytes: Uint8Array) => object };
  return (bytes) => geobuf.decode(new pbf.PbfReader(bytes));
}
