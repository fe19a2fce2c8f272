// Files of heights → one PMTiles archive of Terrarium pictures, which the page shades and draws contours from.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { area, type Bbox } from "#contract";
import { ArchiveWriter } from "../tiles/pmtiles.ts";
import { readGeoTiff } from "./geotiff.ts";
import { bboxOf, type HeightGrid, heightsOver, outsideWords, withoutVoids } from "./grid.ts";
import { readHgt } from "./hgt.ts";
import { terrariumPng } from "./png.ts";
import { cutHeights, maxZoomFor, minZoom, tileSize } from "./tiles.ts";

/** A file that was read, its voids filled. */
export interface ReliefFile {
  readonly name: string;
  readonly grid: HeightGrid;
  /** How many of its heights were void. */
  readonly voids: number;
  /** Whose work it is, as far as the file or its form says. */
  readonly credit: string;
}

const srtmCredit = "SRTM (NASA, USGS)";
const centreZoom = 8;

/** @throws with what was expected, without the file's name */
export async function readRelief(file: string): Promise<ReliefFile> {
  const name = basename(file);
  const { grid, credit } = await readGrid(file, name);
  const bbox = bboxOf(grid);
  if (bbox[0] > area[2] || bbox[2] < area[0] || bbox[1] > area[3] || bbox[3] < area[1])
    throw new Error(outsideWords(bbox));
  const voids = grid.heights.reduce((count, metres) => count + Number(Number.isNaN(metres)), 0);
  if (voids === grid.heights.length)
    throw new Error("holds no height in the portal's area; every sample is void");
  return { name, voids, credit, grid: voids > 0 ? withoutVoids(grid) : grid };
}

async function readGrid(
  file: string,
  name: string,
): Promise<{ readonly grid: HeightGrid; readonly credit: string }> {
  if (/\.hgt$/i.test(name)) return { grid: readHgt(name, await readFile(file)), credit: srtmCredit };
  if (!/\.tiff?$/i.test(name))
    throw new Error("is neither .hgt nor .tif; expected SRTM heights or a GeoTIFF");
  const { grid, copyright } = await readGeoTiff(file);
  return { grid, credit: copyright ?? name };
}

/** An archive in pieces, and what it holds. */
export interface ReliefArchive {
  readonly pieces: readonly Uint8Array[];
  readonly tiles: number;
  readonly maxZoom: number;
  readonly credit: string;
}

/** @param files at least one @param credit said instead of what the files say */
export function reliefArchive(files: readonly ReliefFile[], credit: string | null): ReliefArchive {
  const grids = files.map(({ grid }) => grid);
  const bbox = withinArea(grids.map(bboxOf));
  const maxZoom = Math.max(...grids.map(maxZoomFor));
  const attribution = credit ?? [...new Set(files.map((file) => file.credit))].join(" · ");
  const writer = new ArchiveWriter("png");
  let tiles = 0;
  cutHeights(heightsOver(grids), { bbox, maxZoom }, (tile, heights) => {
    writer.add(tile, terrariumPng(heights));
    tiles += 1;
  });
  const metadata = {
    name: "Relief",
    attribution,
    format: "png",
    encoding: "terrarium",
    tile_size: tileSize,
    files: files.map(({ name }) => name),
  };
  const pieces = writer.pieces({ bbox, minZoom, maxZoom, centreZoom, metadata });
  return { pieces, tiles, maxZoom, credit: attribution };
}

/** The box around all, cut at the portal's area. */
function withinArea(boxes: readonly Bbox[]): Bbox {
  const side = (index: 0 | 1 | 2 | 3) => boxes.map((box) => box[index]);
  return [
    Math.max(area[0], Math.min(...side(0))),
    Math.max(area[1], Math.min(...side(1))),
    Math.min(area[2], Math.max(...side(2))),
    Math.min(area[3], Math.max(...side(3))),
  ];
}
