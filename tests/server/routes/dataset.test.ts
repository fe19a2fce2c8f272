import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dataVersionHeader, DatasetInfo } from "#contract";
import { openCopy } from "../../../server/store/sqlite/copy.ts";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
let info: DatasetInfo;
beforeAll(async () => {
  world = await openWorldApp();
  info = DatasetInfo.parse(await (await world.app.request("/api/dataset")).json());
});
afterAll(() => world.close());

it("gives the whole dataset as a file that opens as a store of the same version", async () => {
  const response = await world.app.request(`/api/dataset.sqlite?version=${info.data_version}`);
  expect(response.headers.get("Content-Type")).toBe("application/vnd.sqlite3");
  expect(response.headers.get("Cache-Control")).toContain("immutable");
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(bytes).toHaveLength(info.bytes);
  const copy = openCopy(await sqlite3InitModule(), bytes, info.made_on);
  expect([copy.version, copy.shape]).toEqual([info.data_version, info.schema_version]);
  expect((await copy.counts()).activities).toBe(world.dataset.features.activities.length);
});

it("compresses the file", async () => {
  const headers = { "Accept-Encoding": "br" };
  const response = await world.app.request(`/api/dataset.sqlite?version=${info.data_version}`, { headers });
  expect(response.headers.get("Content-Encoding")).toBe("br");
  expect((await response.arrayBuffer()).byteLength).toBeLessThan(info.bytes / 2);
});

it.each(["/api/dataset.sqlite?version=of-yesterday", "/api/dataset.sqlite?version="])(
  "has no file at %s",
  async (address) => {
    expect((await world.app.request(address)).status).toBeGreaterThanOrEqual(400);
  },
);

it.each(["/api/dataset", "/api/health", "/api/collections/places/items", "/api/search", "/api/nothing"])(
  "says in the header of %s of which version the facts are, kept or not",
  async (address) => {
    for (const time of ["first", "again"]) {
      const { headers } = await world.app.request(address);
      expect([time, headers.get(dataVersionHeader)]).toEqual([time, info.data_version]);
    }
    const { headers } = await world.app.request(address);
    const fresh = await world.app.request(address, {
      headers: { "If-None-Match": headers.get("ETag") ?? "" },
    });
    expect(fresh.headers.get(dataVersionHeader)).toBe(info.data_version);
  },
);

it("lets the worker of the page alone run WebAssembly", async () => {
  const policyAt = async (path: string) =>
    (await world.app.request(path)).headers.get("Content-Security-Policy") ?? "";
  expect(await policyAt("/worker.js")).toContain("script-src 'self' 'wasm-unsafe-eval'");
  for (const path of ["/", "/api/health", "/assets/maplibre-worker.js"])
    expect(await policyAt(path)).toContain("script-src 'self';");
});
