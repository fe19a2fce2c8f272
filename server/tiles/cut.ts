// Cuts tiles: from Feature texts to the bytes of a Mapbox Vector Tile (version 2.1), one layer for each collection.
import { GeoJSONVT, geoJSONToTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature } from "geojson";
import { tileFeature } from "./feature.ts";
import { buffer, extent, maxZoom, type TileAddress } from "./grid.ts";

/** Features of one collection as JSON text. */
export interface LayerTexts {
  readonly name: string;
  readonly features: readonly string[];
}

/** Douglas–Peucker tolerance in units of the tile; at the last zoom nothing is left out. */
const tolerance = 3;
const options = { maxZoom, extent, buffer, tolerance };
const encoding = { version: 2, extent };

type CutTile = ReturnType<typeof geoJSONToTile>;

/** What is drawn of one collection in one tile, not yet bytes. */
export type LayerTile = readonly [name: string, tile: CutTile | null];

/** Cuts one tile of what lies in its reach. */
export function cutOnce({ name, features }: LayerTexts, { z, x, y }: TileAddress): LayerTile {
  return [name, geoJSONToTile(collectionOf(features), z, x, y, { ...options, clip: true })];
}

/** Cuts many tiles of the same features: each from the one above it. */
export function cutter({ name, features }: LayerTexts): (address: TileAddress) => LayerTile {
  const index = new GeoJSONVT(collectionOf(features), options);
  return ({ z, x, y }) => [name, index.getTile(z, x, y)];
}

/** Only the features of these text ids. */
export function keepOnly([name, tile]: LayerTile, ids: ReadonlySet<string>): LayerTile {
  if (tile === null) return [name, tile];
  const features = tile.features.filter(({ tags }) => ids.has(String(tags?.["id"])));
  // The library's type of a tile joins two shapes of its features, which no filtered list can have.
  return [name, { ...tile, features } as CutTile];
}

/** The bytes of a tile; null when nothing is drawn in it. */
export function encodeTile(layers: readonly LayerTile[]): Uint8Array | null {
  const drawn = layers.flatMap(([name, tile]) => (tile?.features.length ? [[name, tile] as const] : []));
  return drawn.length > 0 ? fromGeojsonVt(Object.fromEntries(drawn), encoding) : null;
}

function collectionOf(texts: readonly string[]) {
  const features = texts.map(tileFeature).filter((feature): feature is Feature => feature !== null);
  return { type: "FeatureCollection" as const, features };
}
