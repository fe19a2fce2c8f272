// One archive of the operator's: what it says of itself, and whether the page can draw it.
import { basename } from "node:path";
import { stat } from "node:fs/promises";
import { type Header, PMTiles, TileType } from "pmtiles";
import { z } from "zod";
import { area, type Bbox, type BasemapArchive, type ReliefArchive, reliefEncodings } from "#contract";
import { tilesOver } from "../tiles/grid.ts";
import { FileSource } from "./fileSource.ts";
import { imageWidth } from "./imageSize.ts";
import { plainText } from "./plainText.ts";

/** Layers of the Protomaps schema, versions 3 and 4. */
const protomapsLayers: ReadonlySet<string> = new Set([
  "boundaries",
  "buildings",
  "earth",
  "landcover",
  "landuse",
  "natural",
  "physical_line",
  "physical_point",
  "places",
  "pois",
  "roads",
  "transit",
  "water",
]);

const Metadata = z.object({
  name: z.string().optional(),
  attribution: z.string().default(""),
  encoding: z.enum(reliefEncodings).default("terrarium"),
  vector_layers: z.array(z.object({ id: z.string() })).default([]),
});

/** An archive that is opened and lies in the portal's area. */
interface Opened {
  readonly reader: PMTiles;
  readonly header: Header;
  readonly metadata: z.infer<typeof Metadata>;
  readonly told: Omit<BasemapArchive, "layers">;
}

/** @throws with what is wrong with the file, without its name */
export function readBasemap(file: string): Promise<BasemapArchive> {
  return withArchive(file, "/api/basemap", async ({ reader, header, metadata, told }) => {
    if (header.tileType !== TileType.Mvt)
      throw new Error("holds no vector tiles; expected a basemap of MVT tiles");
    const names = metadata.vector_layers.map(({ id }) => id);
    const layers = names.filter((name) => protomapsLayers.has(name));
    if (layers.length === 0) {
      const found = names.length > 0 ? names.slice(0, 5).join(", ") : "none";
      throw new Error(
        `has the layers ${found}; expected those of the Protomaps schema: earth, water, roads, places`,
      );
    }
    await aTile(reader, header, told.bbox);
    return { ...told, layers };
  });
}

/** @throws with what is wrong with the file, without its name */
export function readReliefArchive(file: string): Promise<ReliefArchive> {
  return withArchive(file, "/api/terrain", async ({ reader, header, metadata, told }) => {
    if (header.tileType !== TileType.Png && header.tileType !== TileType.Webp)
      throw new Error("holds no pictures of heights; expected PNG or WebP in the Terrarium encoding");
    const tile = await aTile(reader, header, told.bbox);
    const tileSize = tile && imageWidth(tile);
    if (!tileSize) throw new Error("has a tile that is no picture; expected PNG or WebP");
    return { ...told, encoding: metadata.encoding, tile_size: tileSize };
  });
}

async function withArchive<Archive>(
  file: string,
  room: string,
  read: (opened: Opened) => Promise<Archive>,
): Promise<Archive> {
  const source = await FileSource.open(file);
  try {
    const reader = new PMTiles(source);
    const header = await headerOf(reader, (await stat(file)).size);
    const metadata = Metadata.safeParse(
      await orFault(reader.getMetadata(), "has metadata that cannot be read"),
    );
    if (!metadata.success) throw new Error(`has metadata that say ${z.prettifyError(metadata.error)}`);
    const bbox: Bbox = [header.minLon, header.minLat, header.maxLon, header.maxLat];
    requireInArea(bbox);
    const id = basename(file, ".pmtiles");
    const { name, attribution } = metadata.data;
    return await read({
      reader,
      header,
      metadata: metadata.data,
      told: {
        id,
        url: `${room}/${encodeURIComponent(id)}.pmtiles`,
        name: plainText(name ?? id),
        attribution: plainText(attribution),
        bbox,
        minzoom: header.minZoom,
        maxzoom: header.maxZoom,
      },
    });
  } finally {
    await source.close();
  }
}

async function headerOf(reader: PMTiles, size: number): Promise<Header> {
  const header = await orFault(reader.getHeader(), "is no PMTiles archive, version 3");
  if (header.specVersion !== 3) throw new Error(`is of PMTiles version ${header.specVersion}; expected 3`);
  const end = Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
  if (size < end) throw new Error(`is cut off: it has ${size} of ${end} bytes; copy or download it again`);
  return header;
}

function requireInArea([west, south, east, north]: Bbox): void {
  const isBox = west < east && south < north;
  if (isBox && west < area[2] && east > area[0] && south < area[3] && north > area[1]) return;
  throw new Error(
    `covers ${west}, ${south} to ${east}, ${north}; expected some of the portal's area, ${area[0]}, ${area[1]} to ${area[2]}, ${area[3]}`,
  );
}

/** The tile in the middle of what it covers of the area, at its widest zoom; null when it holds none there. */
async function aTile(
  reader: PMTiles,
  { minZoom }: Header,
  [west, south, east, north]: Bbox,
): Promise<Buffer | null> {
  const lon = (Math.max(west, area[0]) + Math.min(east, area[2])) / 2;
  const lat = (Math.max(south, area[1]) + Math.min(north, area[3])) / 2;
  const { minX, minY } = tilesOver([lon, lat, lon, lat], minZoom);
  const tile = await orFault(reader.getZxy(minZoom, minX, minY), "has tiles that cannot be read");
  return tile ? Buffer.from(tile.data) : null;
}

async function orFault<Value>(reading: Promise<Value>, fault: string): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    throw new Error(`${fault} (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
}
