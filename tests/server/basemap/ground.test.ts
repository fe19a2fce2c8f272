// What an operator drops is found at start, told to the page and served by ranges; what is broken is told in one line.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { area, groundSchema } from "#contract";
import { createApp } from "../../../server/app.ts";
import { announced } from "../../../server/basemap/announce.ts";
import { findGround, type FoundGround, noGround } from "../../../server/basemap/find.ts";
import { imageWidth } from "../../../server/basemap/imageSize.ts";
import { plainText } from "../../../server/basemap/plainText.ts";
import type { PageFiles } from "../../../server/http/pageFiles.ts";
import { loadDataset } from "../../../server/store/sqlite/load.ts";
import { openStore } from "../../../server/store/sqlite/index.ts";
import type { Store } from "../../../server/store/store.ts";
import { readRelief, reliefArchive } from "../../../server/terrain/archive.ts";
import { ArchiveWriter } from "../../../server/tiles/pmtiles.ts";
import { basemapArchive } from "../../fixtures/basemap.ts";
import { hillTiff } from "../../fixtures/relief.ts";
import { buildWorld } from "../../fixtures/world.ts";

const root = mkdtempSync(join(tmpdir(), "portal-ground-"));
const basemap = basemapArchive();
let relief: Buffer;
let store: Store;
beforeAll(async () => {
  writeFileSync(join(root, "hill.tif"), hillTiff());
  relief = Buffer.concat(reliefArchive([await readRelief(join(root, "hill.tif"))], "Đồi giả định").pieces);
  await loadDataset(join(root, "world.sqlite"), await buildWorld());
  store = openStore(join(root, "world.sqlite"));
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});

let dropped = 0;
/** Drops files by folder and name, and looks for them. */
async function drop(files: Readonly<Record<string, Buffer>>) {
  const place = join(root, `drop-${(dropped += 1)}`);
  const folders = { basemap: join(place, "basemap"), terrain: join(place, "terrain") };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place, name), bytes);
  const warnings: string[] = [];
  const ground = await findGround(folders, (line) => warnings.push(line.replace(`${place}/`, "")));
  return { ground, warnings };
}

const html = "<!doctype html><html><head><title>x</title></head><body></body></html>";
const pageFiles: PageFiles = new Map([
  ["/", { type: "text/html", policy: "revalidate", tag: 'W/"x"', bodies: { identity: Buffer.from(html) } }],
]);
const appWith = (ground: FoundGround) =>
  createApp({ store, pageFiles, ground, now: () => new Date(0), report: () => undefined });

describe("archives that are dropped", () => {
  it("are told with name, credit in plain words, bounds and zooms", async () => {
    const { ground, warnings } = await drop({
      "basemap/giả định.pmtiles": basemap,
      "terrain/relief.pmtiles": relief,
      "basemap/README.md": Buffer.from("words"),
      "terrain/.relief.pmtiles.tmp-1": Buffer.from("half written"),
    });
    expect(warnings).toEqual([]);
    const answer = await appWith(ground).request("/api/basemap");
    const told = groundSchema().parse(await answer.json());
    expect(told.basemaps).toEqual([
      {
        id: "giả định",
        url: `/api/basemap/${encodeURIComponent("giả định")}.pmtiles`,
        name: "Nền giả định",
        attribution: "Bản đồ giả định © 2026",
        bbox: area,
        minzoom: 0,
        maxzoom: 10,
        layers: ["earth", "landuse", "water", "roads", "places"],
      },
    ]);
    expect(told.reliefs).toMatchObject([
      { id: "relief", attribution: "Đồi giả định", encoding: "terrarium", tile_size: 256, minzoom: 6 },
    ]);
  });

  it("are read by ranges, and asked for their version each time", async () => {
    const { ground } = await drop({ "basemap/a.pmtiles": basemap, "terrain/b.pmtiles": relief });
    const app = appWith(ground);
    const part = await app.request("/api/basemap/a.pmtiles", { headers: { Range: "bytes=0-126" } });
    expect([part.status, part.headers.get("Content-Range")]).toEqual([206, `bytes 0-126/${basemap.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(basemap.subarray(0, 127));
    const whole = await app.request("/api/terrain/b.pmtiles");
    expect(Buffer.from(await whole.arrayBuffer()).equals(relief)).toBe(true);

    const file = ground.files.get("/api/terrain/b.pmtiles") ?? "";
    writeFileSync(file, relief.subarray(0, 999));
    const replaced = await app.request("/api/terrain/b.pmtiles", { headers: { Range: "bytes=0-9" } });
    expect(replaced.headers.get("Content-Range")).toBe("bytes 0-9/999");
    expect(replaced.headers.get("ETag")).not.toBe(whole.headers.get("ETag"));
    rmSync(file);
    expect((await app.request("/api/terrain/b.pmtiles")).status).toBe(404);
  });

  it.each([
    "/api/basemap/b.pmtiles",
    "/api/basemap/..%2Fhill.tif",
    "/api/terrain/%2e%2e%2fhill.tif",
    "/api/basemap/a",
  ])("give no other file away: %s", async (path) => {
    const { ground } = await drop({ "basemap/a.pmtiles": basemap });
    expect((await appWith(ground).request(path)).status).toBe(404);
  });

  it("are announced in the head of the page, whatever its encoding", async () => {
    const { ground } = await drop({ "basemap/a.pmtiles": basemap });
    const app = appWith(ground);
    const plain = await (await app.request("/")).text();
    expect(plain).toContain('<meta name="portal-ground" content="/api/basemap" />');
    const packed = await app.request("/", { headers: { "Accept-Encoding": "br" } });
    expect(packed.headers.get("Content-Encoding")).toBe("br");
    expect(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(plain);
    expect(packed.headers.get("ETag")).not.toBe('W/"x"');
  });

  it("change nothing of the page where there are none", async () => {
    const { ground, warnings } = await drop({});
    expect([ground.files.size, warnings]).toEqual([0, []]);
    expect(await findGround({ basemap: join(root, "no"), terrain: join(root, "nor") }, String)).toEqual(
      noGround,
    );
    const app = appWith(ground);
    expect(announced(pageFiles, ground)).toBe(pageFiles);
    expect(await (await app.request("/api/basemap")).json()).toEqual({ basemaps: [], reliefs: [] });
  });
});

/** An archive of one tile that holds these bytes. */
function archiveOf(
  tile: Uint8Array,
  kind: "mvt" | "png",
  metadata: Readonly<Record<string, unknown>> = {},
): Buffer {
  const writer = new ArchiveWriter(kind);
  writer.add({ z: 0, x: 0, y: 0 }, tile);
  return Buffer.concat(writer.pieces({ bbox: area, maxZoom: 0, centreZoom: 0, metadata }));
}

const damaged = (bytes: Buffer, at: number, ...values: readonly number[]) => {
  const copy = Buffer.from(bytes);
  copy.set(values, at);
  return copy;
};
/** Where a header says the metadata begin. */
const metadataAt = (bytes: Buffer) => Number(bytes.readBigUInt64LE(24));

describe("an archive that cannot be drawn is told in one line and left out:", () => {
  it.each([
    [
      "noise",
      "basemap",
      () => Buffer.from("not an archive at all ".repeat(99)),
      /is no PMTiles archive, version 3/,
    ],
    ["nothing", "terrain", () => Buffer.alloc(0), /is no PMTiles archive, version 3/],
    ["an older form", "basemap", () => damaged(basemap, 7, 2), /PMTiles/],
    [
      "half of it",
      "basemap",
      () => basemap.subarray(0, basemap.length - 400),
      /is cut off: it has \d+ of \d+ bytes/,
    ],
    [
      "broken metadata",
      "basemap",
      () => damaged(basemap, metadataAt(basemap), 9, 9, 9),
      /has metadata that cannot be read/,
    ],
    [
      "another schema",
      "basemap",
      () => basemapArchive({ metadata: { vector_layers: [{ id: "transportation" }] } }),
      /has the layers transportation; expected those of the Protomaps schema/,
    ],
    [
      "another land",
      "basemap",
      () => basemapArchive({ bbox: [10, 40, 11, 41] }),
      /covers 10, 40 to 11, 41; expected some of the portal's area/,
    ],
    ["pictures as a basemap", "basemap", () => relief, /holds no vector tiles/],
    ["a basemap as relief", "terrain", () => basemap, /holds no pictures of heights/],
    [
      "no picture in a tile",
      "terrain",
      () => archiveOf(Buffer.from("x".repeat(64)), "png"),
      /has a tile that is no picture/,
    ],
    [
      "an unknown encoding",
      "terrain",
      () => archiveOf(Buffer.alloc(64), "png", { encoding: "feet" }),
      /has metadata that say .*encoding/s,
    ],
  ] as const)("%s", async (_, folder, bytes, words) => {
    const { ground, warnings } = await drop({
      [`${folder}/broken.pmtiles`]: bytes(),
      "terrain/whole.pmtiles": relief,
    });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(new RegExp(`^${folder}/broken\\.pmtiles is not drawn: it `));
    expect(warnings[0]).toMatch(words);
    expect(warnings[0]).not.toContain("\n");
    expect([...ground.files.keys()]).toEqual(["/api/terrain/whole.pmtiles"]);
  });
});

describe("what archives say", () => {
  it.each([
    ['<a href="https://x.org">A &amp; B</a> &copy; C', "A & B © C"],
    ["&#169; &#xA9; &nope; x", "© © &nope; x"],
    ["  plain\n words ", "plain words"],
  ])("is plain text: %s", (written, words) => {
    expect(plainText(written)).toBe(words);
  });

  it("is measured in pixels for PNG and each form of WebP", () => {
    const webp = (form: string, ...more: readonly [at: number, ...bytes: number[]][]) => {
      const bytes = Buffer.alloc(40);
      bytes.write("RIFF", 0).toString();
      bytes.write(`WEBP${form}`, 8);
      for (const [at, ...values] of more) bytes.set(values, at);
      return bytes;
    };
    expect(imageWidth(webp("VP8 ", [26, 0x00, 0x02]))).toBe(512);
    expect(imageWidth(webp("VP8L", [21, 0xff, 0xc1]))).toBe(512);
    expect(imageWidth(webp("VP8X", [24, 0xff, 0x01, 0]))).toBe(512);
    expect(imageWidth(Buffer.from("GIF89a".repeat(9)))).toBeNull();
  });
});
