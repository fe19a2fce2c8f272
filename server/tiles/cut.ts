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

/** The tile of what lies in its reach; null when nothing is drawn in it. */
export function cutTile(layers: readonly LayerTexts[], { z, x, y }: TileAddress): Uint8Array | null {
  return encodeTile(
    layers.map(({ name, features }) => [
      name,
      geoJSONToTile(collectionOf(features), z, x, y, { ...options, clip: true }),
    ]),
  );
}

/** Cuts many tiles of the same features, from the ground up: each level from the one above it. */
export function cutter(layers: readonly LayerTexts[]): (address: TileAddress) => Uint8Array | null {
  const indexes = layers.map(
    ({ name, features }) => [name, new GeoJSONVT(collectionOf(features), options)] as const,
  );
  return ({ z, x, y }) => encodeTile(indexes.map(([name, index]) => [name, index.getTile(z, x, y)]));
}

function collectionOf(texts: readonly string[]) {
  const features = texts.map(tileFeature).filter((feature): feature is Feature => feature !== null);
  return { type: "FeatureCollection" as const, features };
}

function encodeTile(layers: readonly (readonly [name: string, tile: CutTile | null])[]): Uint8Array | null {
  const drawn = layers.flatMap(([name, tile]) => (tile?.features.length ? [[name, tile] as const] : []));
  return drawn.length > 0 ? fromGeojsonVt(Object.fromEntries(drawn), encoding) : null;
}
