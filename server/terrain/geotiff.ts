// Reads heights from a GeoTIFF in degrees of WGS 84, as Copernicus DEM, SRTM, NASADEM and ALOS are published.
import { fromFile, type GeoTIFFImage } from "geotiff";
import { area, type Bbox } from "#contract";
import { type HeightGrid, isHeight, outsideWords } from "./grid.ts";

const wgs84 = 4326;
const pixelIsPoint = 2;
/** Samples beyond the area, so that its edge lies between two. */
const margin = 2;

export interface GeoTiff {
  readonly grid: HeightGrid;
  /** What the file itself says of its owners. */
  readonly copyright: string | null;
}

/**
 * The heights of the file that lie in the portal's area; the rest is not read.
 * @throws with what was expected when the file holds no heights that can be placed.
 */
export async function readGeoTiff(file: string): Promise<GeoTiff> {
  const tiff = await fromFile(file);
  try {
    const image = await tiff.getImage();
    const geometry = geometryOf(image);
    const [left, top, right, bottom] = windowOf(geometry, image);
    if (left >= right || top >= bottom) throw new Error(outside(geometry, image));
    const bands = await image.readRasters({ window: [left, top, right, bottom], samples: [0] });
    const band = bands[0];
    if (!band || typeof band === "number") throw new Error("holds no band of heights");
    const noData = image.getGDALNoData();
    const heights = Float32Array.from(band, (metres) =>
      metres !== noData && isHeight(metres) ? metres : Number.NaN,
    );
    const { west, north, lonStep, latStep } = geometry;
    return {
      copyright: await copyrightOf(image),
      grid: {
        columns: right - left,
        rows: bottom - top,
        west: west + left * lonStep,
        north: north - top * latStep,
        lonStep,
        latStep,
        heights,
      },
    };
  } finally {
    await tiff.close();
  }
}

type Geometry = Pick<HeightGrid, "west" | "north" | "lonStep" | "latStep">;

/** Where the samples lie: a pixel that is an area has its height in its middle. */
function geometryOf(image: GeoTIFFImage): Geometry {
  const keys = image.getGeoKeys();
  const crs = keys?.GeographicTypeGeoKey;
  if (keys?.GTModelTypeGeoKey !== 2 || (crs !== undefined && crs !== wgs84)) {
    const found = keys?.ProjectedCSTypeGeoKey ?? crs ?? "none";
    throw new Error(
      `has the coordinate system ${found}; expected degrees of WGS 84 (EPSG:4326): gdalwarp -t_srs EPSG:4326`,
    );
  }
  if (image.getSamplesPerPixel() !== 1)
    throw new Error(`has ${image.getSamplesPerPixel()} bands; expected one band of heights in metres`);
  const [west = Number.NaN, north = Number.NaN] = image.getOrigin();
  const [lonStep = Number.NaN, down = Number.NaN] = image.getResolution();
  if (!(lonStep > 0) || !(down < 0)) throw new Error("is turned; expected rows from north to south");
  const half = keys.GTRasterTypeGeoKey === pixelIsPoint ? 0 : 0.5;
  return { west: west + half * lonStep, north: north + half * down, lonStep, latStep: -down };
}

/** First and last column and row that lie in the area, the last ones not included. */
function windowOf({ west, north, lonStep, latStep }: Geometry, image: GeoTIFFImage): Bbox {
  const column = (lon: number) => Math.max(0, Math.min(image.getWidth(), Math.round((lon - west) / lonStep)));
  const row = (lat: number) => Math.max(0, Math.min(image.getHeight(), Math.round((north - lat) / latStep)));
  return [
    column(area[0] - margin * lonStep),
    row(area[3] + margin * latStep),
    column(area[2] + margin * lonStep),
    row(area[1] - margin * latStep),
  ];
}

function outside({ west, north, lonStep, latStep }: Geometry, image: GeoTIFFImage): string {
  const [east, south] = [west + image.getWidth() * lonStep, north - image.getHeight() * latStep];
  return outsideWords([west, south, east, north]);
}

async function copyrightOf(image: GeoTIFFImage): Promise<string | null> {
  if (!image.fileDirectory.hasTag("Copyright")) return null;
  const copyright: unknown = await image.fileDirectory.loadValue("Copyright");
  return typeof copyright === "string" ? copyright.replace(/\0/g, "").trim() || null : null;
}
