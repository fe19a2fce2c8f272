// `npm run terrain`: files of heights in, one archive out, or a line for each file that cannot be used.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PMTiles, TileType } from "pmtiles";
import { afterAll, describe, expect, it } from "vitest";
import { FileSource } from "../../../server/basemap/fileSource.ts";
import { latitudeOf, longitudeOf, tilesOver } from "../../../server/tiles/grid.ts";
import { heightOfHill, hillHgt, hillTiff, hillTop } from "../../fixtures/relief.ts";
import { heightsOf } from "./picture.ts";

const command = fileURLToPath(new URL("../../../server/writeTerrain.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "portal-terrain-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, bytes: Buffer) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], TERRAIN_DIR: join(folder, "terrain") },
  });
  return { status, stdout, stderr };
}

async function opened(path: string): Promise<PMTiles> {
  return new PMTiles(await FileSource.open(path));
}

/** The height in the middle of the pixel that holds a point, and where that middle is. */
async function pictured(archive: PMTiles, z: number, { lon, lat }: { lon: number; lat: number }) {
  const { minX, minY } = tilesOver([lon, lat, lon, lat], z);
  const tile = await archive.getZxy(z, minX, minY);
  const share = { x: (lon / 360 + 0.5) * 2 ** z - minX, y: 0 };
  for (let pixel = 0; pixel < 256; pixel++)
    if (latitudeOf((minY + pixel / 256) / 2 ** z) >= lat) share.y = pixel / 256;
  const [x, y] = [Math.floor(share.x * 256), Math.round(share.y * 256)];
  const metres = heightsOf(new Uint8Array(tile?.data ?? new ArrayBuffer()))(x, y);
  return {
    metres,
    lon: longitudeOf((minX + (x + 0.5) / 256) / 2 ** z),
    lat: latitudeOf((minY + (y + 0.5) / 256) / 2 ** z),
  };
}

describe("the command of relief", { timeout: 60_000 }, () => {
  it("writes SRTM heights as pictures of every zoom, voids filled, and says so", async () => {
    const isVoid = (row: number, column: number) => row > 400 && row < 410 && column > 700 && column < 720;
    const { status, stdout, stderr } = run(file("N15E107.hgt", hillHgt(isVoid)));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/N15E107\.hgt: 1201 × 1201 heights 3\.0″ apart, 200 to 1500 m, 171 voids filled/);
    expect(stdout).toMatch(
      /relief\.pmtiles: \d+ tiles down to zoom 11, .* MB, credited to SRTM \(NASA, USGS\)/,
    );

    const archive = await opened(join(folder, "terrain", "relief.pmtiles"));
    expect(await archive.getHeader()).toMatchObject({ tileType: TileType.Png, minZoom: 6, maxZoom: 11 });
    expect(await archive.getMetadata()).toMatchObject({ encoding: "terrarium", tile_size: 256 });
    for (const spot of [{ lon: 107.3, lat: 15.7 }, { lon: 107.59, lat: 15.66 }, hillTop])
      for (const [z, tolerance] of [
        [11, 4],
        [9, 15],
      ] as const) {
        const { metres, lon, lat } = await pictured(archive, z, spot);
        expect(Math.abs(metres - heightOfHill(lon, lat))).toBeLessThan(tolerance);
      }
  });

  it("reads GeoTIFFs beside them, takes the credit that is given, and replaces the archive", async () => {
    const out = join(folder, "both.pmtiles");
    const tiff = file("hill.tif", hillTiff());
    const { status, stdout } = run(
      tiff,
      file("N15E107.hgt", hillHgt()),
      "--out",
      out,
      "--credit",
      "Đồi giả định",
    );
    expect(status).toBe(0);
    expect(stdout).toContain("hill.tif: 300 × 300 heights 3.0″ apart");
    expect(stdout).toContain("credited to Đồi giả định");
    const { metres, lon, lat } = await pictured(await opened(out), 11, { lon: 107.45, lat: 15.52 });
    expect(Math.abs(metres - heightOfHill(lon, lat))).toBeLessThan(4);
    const before = readFileSync(out);
    expect(run(tiff, "--out", out).status).toBe(0);
    expect(readFileSync(out).equals(before)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  it("refuses what it cannot use, each file in one line, and writes nothing", async () => {
    const out = join(folder, "none.pmtiles");
    const faults: readonly (readonly [string, Buffer, RegExp])[] = [
      ["plain.txt", Buffer.from("x"), /plain\.txt is neither \.hgt nor \.tif/],
      ["hill.hgt", hillHgt(), /hill\.hgt is not named by its south-western corner/],
      ["N15E108.hgt", Buffer.alloc(7), /N15E108\.hgt has 7 bytes; expected 25934402/],
      [
        "N40E010.hgt",
        hillHgt(),
        /N40E010\.hgt lies at 10\.0 to 11\.0 east, 40\.0 to 41\.0 north; expected some of/,
      ],
      ["N16E107.hgt", hillHgt(() => true), /N16E107\.hgt holds no height .* every sample is void/],
      ["noise.tif", Buffer.from("no picture at all"), /noise\.tif /],
      [
        "utm.tif",
        hillTiff({
          GTModelTypeGeoKey: 1,
          GeographicTypeGeoKey: undefined,
          ProjectedCSTypeGeoKey: 32_648,
        }),
        /utm\.tif has the coordinate system 32648; expected degrees of WGS 84/,
      ],
    ];
    const names = faults.map(([name, bytes]) => file(name, bytes));
    const good = file("N15E107.hgt", hillHgt());
    const { status, stderr } = run(good, ...names, "--out", out);
    expect(status).toBe(1);
    for (const [, , words] of faults) expect(stderr).toMatch(words);
    const lines = stderr.trim().split("\n");
    expect(lines).toHaveLength(faults.length + 1);
    expect(lines.at(-1)).toBe(`The relief was not written: 7 of 8 files cannot be used`);
    expect(existsSync(out)).toBe(false);
    expect(run().stderr).toMatch(/expected files of heights: npm run terrain -- /);
    expect(run(join(folder, "N17E107.hgt")).stderr).toMatch(/N17E107\.hgt .*no such file/);
  });
});
