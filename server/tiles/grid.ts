// The grid that tiles are cut by: WebMercatorQuad of OGC 17-083r4, annex D. Rows count from the north, columns from the west.
import type { Bbox } from "#contract";

export const tileMatrixSetId = "WebMercatorQuad";
export const tileMatrixSetUri = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
export const webMercator = "http://www.opengis.net/def/crs/EPSG/0/3857";

/** Tiles are cut from the whole world down to here; nearer ones would tell nothing more (one unit is 0.6 m). */
export const maxZoom = 14;
/** Levels that the standard defines. */
const definedLevels = 25;

/** Units along the side of a tile, and how far what is drawn reaches beyond it, so that no symbol is cut at an edge. */
export const extent = 4096;
export const buffer = 64;

export interface TileAddress {
  readonly z: number;
  /** The column, from the west. */
  readonly x: number;
  /** The row, from the north. */
  readonly y: number;
}

/** Is there such a tile, among those that are cut? */
export function isInGrid({ z, x, y }: TileAddress): boolean {
  return z >= 0 && z <= maxZoom && x >= 0 && y >= 0 && x < 2 ** z && y < 2 ** z;
}

/** Everything that is drawn in a tile lies here, its buffer included: degrees. */
export function reachOf({ z, x, y }: TileAddress): Bbox {
  const beyond = buffer / extent;
  return [
    longitudeOf((x - beyond) / 2 ** z),
    latitudeOf((y + 1 + beyond) / 2 ** z),
    longitudeOf((x + 1 + beyond) / 2 ** z),
    latitudeOf((y - beyond) / 2 ** z),
  ];
}

/** First and last row and column of the tiles over a box, both included. */
export interface TileRange {
  readonly z: number;
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

export function tilesOver([west, south, east, north]: Bbox, z: number): TileRange {
  const at = (share: number) => Math.max(0, Math.min(2 ** z - 1, Math.floor(share * 2 ** z)));
  return { z, minX: at(column(west)), maxX: at(column(east)), minY: at(row(north)), maxY: at(row(south)) };
}

/** The position of a degree on the square of the world, 0 to 1 from its north-western corner. */
const column = (lon: number) => lon / 360 + 0.5;
const row = (lat: number) => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
};

/** The degree at a share of the world's square, 0 to 1 from its north-western corner. */
export const longitudeOf = (share: number) => (share - 0.5) * 360;
export const latitudeOf = (share: number) =>
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) * 180) / Math.PI;

const halfWorldMetres = 20_037_508.342789244;
const tilePixels = 256;
/** At level 0, for pixels of 0.28 mm. */
const scaleDenominator = 559_082_264.0287178;
const cellMetres = (2 * halfWorldMetres) / tilePixels;

/** The definition of the grid as JSON of OGC 17-083r4. */
export const tileMatrixSet = {
  id: tileMatrixSetId,
  title: "Google Maps Compatible for the World",
  uri: tileMatrixSetUri,
  crs: webMercator,
  orderedAxes: ["X", "Y"],
  wellKnownScaleSet: "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
  tileMatrices: Array.from({ length: definedLevels }, (_, z) => ({
    id: String(z),
    scaleDenominator: scaleDenominator / 2 ** z,
    cellSize: cellMetres / 2 ** z,
    cornerOfOrigin: "topLeft",
    pointOfOrigin: [-halfWorldMetres, halfWorldMetres],
    tileWidth: tilePixels,
    tileHeight: tilePixels,
    matrixWidth: 2 ** z,
    matrixHeight: 2 ** z,
  })),
} as const;

/** The tiles over a box at every zoom, as a tileset tells them. */
export function tileMatrixLimits(bbox: Bbox) {
  return Array.from({ length: maxZoom + 1 }, (_, z) => {
    const { minX, maxX, minY, maxY } = tilesOver(bbox, z);
    return { tileMatrix: String(z), minTileRow: minY, maxTileRow: maxY, minTileCol: minX, maxTileCol: maxX };
  });
}
