import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { PMTiles, type Source, TileType } from "pmtiles";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { area } from "#contract";
import { createApp } from "../../../server/app.ts";
import { loadDataset } from "../../../server/store/sqlite/load.ts";
import { openStore } from "../../../server/store/sqlite/index.ts";
import type { Store } from "../../../server/store/store.ts";
import { archiveOf, writeArchive } from "../../../server/tiles/archive.ts";
import { tilesOver } from "../../../server/tiles/grid.ts";
import { ArchiveWriter } from "../../../server/tiles/pmtiles.ts";
import { buildWorld } from "../../fixtures/world.ts";
import { idsIn, layersOf } from "./drawn.ts";

const folder = mkdtempSync(join(tmpdir(), "portal-archive-"));
let store: Store;
beforeAll(async () => {
  await loadDataset(join(folder, "world.sqlite"), await buildWorld());
  store = openStore(join(folder, "world.sqlite"));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** An archive in memory, as the reader of the format takes it. */
function reader(bytes: Buffer): PMTiles {
  const source: Source = {
    getKey: () => "memory",
    getBytes: async (offset, length) => ({
      data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
    }),
  };
  return new PMTiles(source);
}

const hashOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const description = { bbox: area, maxZoom: 14, centreZoom: 8, metadata: { name: "Thử" } };

describe("the archive of all tiles", () => {
  it("is the same file whenever it is made from the same data", async () => {
    const [first, second] = [join(folder, "a.pmtiles"), join(folder, "b.pmtiles")];
    const size = await writeArchive(store, first);
    await writeArchive(store, second);
    expect(hashOf(first)).toBe(hashOf(second));
    expect(size).toBe(readFileSync(first).length);
    expect(readdirSync(folder).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  it("says what is in it", async () => {
    await writeArchive(store, join(folder, "c.pmtiles"));
    const archive = reader(readFileSync(join(folder, "c.pmtiles")));
    const header = await archive.getHeader();
    expect(header).toMatchObject({
      specVersion: 3,
      tileType: TileType.Mvt,
      minZoom: 0,
      maxZoom: 14,
      clustered: true,
    });
    expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual([...area]);
    expect(await archive.getMetadata()).toMatchObject({
      version: store.version,
      vector_layers: expect.arrayContaining([expect.objectContaining({ id: "places" })]),
    });
  });

  it("holds at every zoom what the addresses of the tiles answer", async () => {
    const app = createApp({ store, pageFiles: new Map(), now: () => new Date(0), report: () => undefined });
    const archive = reader(readFileSync(join(folder, "c.pmtiles")));
    for (const z of [0, 5, 8, 10, 12, 14]) {
      const { minX: x, minY: y } = tilesOver([107.11, 15.85, 107.11, 15.85], z);
      const kept = await archive.getZxy(z, x, y);
      const asked = await app.request(`/api/xyz/${z}/${x}/${y}.mvt`);
      const [inArchive, atAddress] = [
        layersOf(kept?.data ?? new ArrayBuffer()),
        layersOf(await asked.arrayBuffer()),
      ];
      expect(Object.keys(inArchive)).toEqual(Object.keys(atAddress));
      for (const [name, features] of Object.entries(atAddress)) {
        expect([z, name, idsIn(inArchive[name])]).toEqual([z, name, idsIn(features)]);
      }
    }
    expect(await archive.getZxy(8, 0, 0)).toBeUndefined();
  });

  it("is made once for each version, and older ones go", async () => {
    const cache = join(folder, "cache");
    const [one, other] = await Promise.all([archiveOf(store, cache), archiveOf(store, cache)]);
    expect(one).toEqual(other);
    writeFileSync(join(folder, "tiles-00.pmtiles"), "old");
    const elsewhere = await archiveOf(store, folder);
    expect(elsewhere.size).toBe(one.size);
    expect(readdirSync(folder).filter((name) => name.startsWith("tiles-"))).toEqual([
      `tiles-${store.version}.pmtiles`,
    ]);
  });

  it("is downloaded whole or by ranges", async () => {
    const app = createApp({
      store,
      pageFiles: new Map(),
      cacheFolder: join(folder, "cache"),
      now: () => new Date(0),
      report: () => undefined,
    });
    const whole = await app.request("/api/tiles.pmtiles");
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(whole.headers.get("Content-Type")).toBe("application/vnd.pmtiles");
    expect(whole.headers.get("Content-Disposition")).toContain(store.version);
    const part = await app.request("/api/tiles.pmtiles", { headers: { Range: "bytes=0-126" } });
    expect([part.status, part.headers.get("Content-Range")]).toEqual([206, `bytes 0-126/${bytes.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(0, 127));
  });
});

describe("a directory too large for the root", () => {
  it("is split into leaves in which every tile is found", async () => {
    const writer = new ArchiveWriter();
    const contentOf = (x: number, y: number) =>
      Buffer.from(`${(x * 7919 + y * 104_729) % 30_011}`.repeat(1 + (x % 5)));
    for (let x = 0; x < 256; x += 1)
      for (let y = 0; y < 256; y += 1) writer.add({ z: 8, x, y }, contentOf(x, y));
    const archive = reader(Buffer.concat(writer.pieces(description)));
    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
    for (const [x, y] of [
      [0, 0],
      [17, 201],
      [255, 255],
      [128, 3],
    ] as const) {
      const tile = await archive.getZxy(8, x, y);
      expect(Buffer.from(tile?.data ?? new ArrayBuffer()).toString()).toBe(contentOf(x, y).toString());
    }
  });

  it("keeps equal tiles once", async () => {
    const writer = new ArchiveWriter();
    for (let x = 0; x < 64; x += 1)
      for (let y = 0; y < 64; y += 1) writer.add({ z: 6, x, y }, Buffer.from("same"));
    const bytes = Buffer.concat(writer.pieces(description));
    const { numAddressedTiles, numTileEntries, numTileContents } = await reader(bytes).getHeader();
    expect([numAddressedTiles, numTileEntries, numTileContents]).toEqual([4096, 1, 1]);
    expect(gunzipSync(bytes.subarray(-24)).toString()).toBe("same");
  });
});
