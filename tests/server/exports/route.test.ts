import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openWorldApp, type WorldApp } from "../world.ts";
import { download, rowsOf } from "./download.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const idsIn = async (path: string) => rowsOf((await download(world.app, path)).bytes).map((row) => row["id"]);

const byText = (a = "", b = "") => (a < b ? -1 : 1);

describe("the address of an export", () => {
  it.each([
    ["collections/places/export?f=csv", "portal-places-2026-01-02.csv", "text/csv; charset=utf-8"],
    ["collections/places/export?f=gpkg", "portal-places-2026-01-02.gpkg", "application/geopackage+sqlite3"],
    [
      "collections/places/items?f=kml",
      "portal-places-2026-01-02.kml",
      "application/vnd.google-earth.kml+xml",
    ],
    [
      "collections/activities/export?f=geojson&kind=gifts&unit=vn-901",
      "portal-activities-vn-901_gifts-2026-01-02.geojson",
      "application/geo+json",
    ],
    [
      "collections/activities/items?f=csv&q=%C4%90%C3%A1nh%20th%E1%BB%AD",
      "portal-activities-danh-thu-2026-01-02.csv",
      "text/csv; charset=utf-8",
    ],
    [
      "collections/places/export?f=csv&q=%E0%BA%9A%E0%BB%89%E0%BA%B2%E0%BA%99",
      "portal-places-filtered-2026-01-02.csv",
      "text/csv; charset=utf-8",
    ],
  ])("%s answers %s", async (path, name, type) => {
    const { headers } = await download(world.app, path);
    expect(headers.get("Content-Disposition")).toBe(`attachment; filename="${name}"`);
    expect(headers.get("Content-Type")).toBe(type);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  it("gives everything, unless a part is asked, in the order that is asked", async () => {
    const all = await idsIn("collections/activities/items?f=csv");
    expect(all).toHaveLength(world.dataset.features.activities.length);
    expect(await idsIn("collections/activities/export?f=csv")).toEqual(all);
    expect(await idsIn("collections/activities/items?f=csv&limit=2&offset=1")).toEqual(all.slice(1, 3));
    expect(await idsIn("collections/activities/items?f=csv&sortby=id")).toEqual(all.toSorted(byText));
  });

  it("takes the parameters of OGC API – Features as pages do", async () => {
    const page = await world.app.request(
      "/api/collections/places/items?bbox=107.1,15.6,107.2,15.9&limit=100",
    );
    const { features } = (await page.json()) as { features: { id: string }[] };
    expect(await idsIn("collections/places/export?f=csv&bbox=107.1,15.6,107.2,15.9")).toEqual(
      features.map(({ id }) => id),
    );
    expect(await idsIn("collections/places/export?f=csv&filter=kind%20%3D%20%27gate%27")).toHaveLength(2);
  });

  it.each([
    ["collections/places/export?f=shp", "f"],
    ["collections/activities/export?f=gpx", "f"],
    ["collections/activities/items?f=gpx", "f"],
    ["collections/places/export?f=csv&lang=fr", "lang"],
    ["collections/places/export?f=csv&hxl=maybe", "hxl"],
    ["collections/places/export?f=kml&hxl=true", "hxl"],
    ["collections/places/export?f=csv&unit=vn-000", "unit"],
    ["collections/places/export?f=csv&nothing=1", "nothing"],
    ["collections/places/export?f=csv&limit=0", "limit"],
  ])("refuses %s naming %s", async (path, parameter) => {
    const response = await world.app.request(`/api/${path}`);
    expect([response.status, ((await response.json()) as { parameter: string }).parameter]).toEqual([
      400,
      parameter,
    ]);
  });

  it("knows no export of an unknown collection", async () => {
    expect((await world.app.request("/api/collections/nothing/export?f=csv")).status).toBe(404);
  });

  it("chooses the format by Accept where f is not given", async () => {
    const response = await world.app.request("/api/collections/places/export", {
      headers: { Accept: "application/flatgeobuf" },
    });
    expect(response.headers.get("Content-Disposition")).toContain(".fgb");
  });
});

describe("a file that is made before it is sent", () => {
  // Its folder is made below the system's own: here it is one that nobody else writes to.
  const folder = mkdtempSync(join(tmpdir(), "portal-temporary-"));
  const ours = () => readdirSync(folder).filter((name) => name.startsWith("portal-export-"));
  beforeAll(() => {
    vi.stubEnv("TMPDIR", folder);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it("is removed when it is sent", async () => {
    await download(world.app, "collections/activities/export?f=gpkg");
    expect(ours()).toEqual([]);
  });

  it("is removed when the client goes away", async () => {
    const response = await world.app.request("/api/collections/activities/export?f=gpkg");
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(value?.length).toBeGreaterThan(0);
    expect(ours()).toHaveLength(1);
    await reader?.cancel();
    expect(ours()).toEqual([]);
  });

  it("is not made for HEAD", async () => {
    const response = await world.app.request("/api/collections/activities/export?f=gpkg", { method: "HEAD" });
    expect([response.status, response.headers.get("OGC-NumberMatched")]).toEqual([
      200,
      String(world.dataset.features.activities.length),
    ]);
    expect(ours()).toEqual([]);
  });
});
