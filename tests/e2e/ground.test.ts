// A portal whose operator has added a basemap and relief: drawn, switched, credited. Both archives are made here, of no land.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { databaseFile } from "../../scripts/build.mjs";
import { environment, nodeBinary, root } from "../../scripts/install.mjs";
import { readRelief, reliefArchive } from "../../server/terrain/archive.ts";
import { basemapArchive } from "../fixtures/basemap.ts";
import { hillHgt } from "../fixtures/relief.ts";
import { launch } from "./browser.ts";
import { Portal } from "./driver.ts";

const folder = mkdtempSync(join(tmpdir(), "portal-ground-"));
const folders = { BASEMAP_DIR: join(folder, "basemap"), TERRAIN_DIR: join(folder, "terrain") };
let server: ChildProcess;
let url = "";
/** What the server said of archives. */
let said = "";
let browser: Browser;
let portal: Portal;

beforeAll(async () => {
  for (const place of Object.values(folders)) mkdirSync(place);
  writeFileSync(join(folder, "N15E107.hgt"), hillHgt());
  const relief = reliefArchive([await readRelief(join(folder, "N15E107.hgt"))], "Đồi giả định");
  writeFileSync(join(folders.TERRAIN_DIR, "relief.pmtiles"), Buffer.concat(relief.pieces));
  writeFileSync(join(folders.BASEMAP_DIR, "land.pmtiles"), basemapArchive());
  writeFileSync(join(folders.BASEMAP_DIR, "broken.pmtiles"), basemapArchive().subarray(0, 5000));
  server = spawn(nodeBinary(), ["server/main.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...environment(), ...folders, HOST: "127.0.0.1", PORT: "0", PORTAL_DB: databaseFile },
  });
  server.stderr?.on("data", (chunk) => (said += String(chunk)));
  for await (const chunk of server.stdout ?? []) {
    url = /http:\/\/[\d.:]+/.exec(String(chunk))?.[0] ?? "";
    if (url) break;
  }
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.kill("SIGTERM");
  await once(server, "exit");
  rmSync(folder, { recursive: true });
});

const isOfGround = (address: string) =>
  /\/api\/(basemap|terrain)|\/assets\/(archives|relief|askGround|GroundLegend)/.test(address);

/** The addresses that are asked while a portal opens and its map comes to rest, after something else of it was open. */
async function openedAt(address: string, before: string, search: string): Promise<string[]> {
  portal = await Portal.open(browser, address, before);
  const asked: string[] = [];
  portal.page.on("request", (request) => asked.push(request.url()));
  await portal.go(search);
  await portal.mapIsDrawn();
  return asked;
}

const credits = () => portal.page.locator(".map-attribution");

describe("a portal with a basemap and relief", () => {
  afterEach(() => portal.close());

  it.each(["light", "dark"])("draws and credits them: %s", async (theme) => {
    const asked = await openedAt(url, "?view=table", `?theme=${theme}&lang=en#map=10.2/15.6/107.45`);
    await credits().filter({ hasText: "Bản đồ giả định © 2026 · Đồi giả định" }).waitFor();
    const withGround = await portal.mapPicture();
    for (const part of ["/api/basemap/land.pmtiles", "/api/terrain/relief.pmtiles", "/assets/relief.worker"])
      expect(asked.some((address) => address.includes(part))).toBe(true);
    expect([portal.strayRequests, portal.consoleErrors]).toEqual([[], []]);

    await portal.page.locator(".legend summary").click();
    for (const name of ["Relief", "Base map"]) {
      const layer = portal.page.getByRole("switch", { name });
      await layer.focus();
      await portal.page.keyboard.press("Space");
    }
    await portal.page.waitForURL(/hidden=relief(,|%2C)ground-map/);
    await portal.page.locator(".legend summary").click();
    expect((await portal.mapPicture()).equals(withGround)).toBe(false);
  });
});

describe("a portal without", () => {
  afterEach(() => portal.close());

  it("asks for nothing of them and credits no more than its own", async () => {
    const asked = await openedAt(inject("portalUrl"), "api/health", "");
    expect(asked.filter(isOfGround)).toEqual([]);
    expect(await credits().textContent()).not.toContain("giả định");
    await portal.page.locator(".legend summary").click();
    expect(await portal.page.getByRole("switch", { name: "Địa hình" }).count()).toBe(0);
  });
});

describe("a portal with a broken archive", () => {
  it("runs on beside a broken archive and names it in one line", () => {
    expect(said.trim().split("\n")).toEqual([
      expect.stringMatching(/basemap\/broken\.pmtiles is not drawn: it is cut off: it has 5000 of \d+ bytes/),
    ]);
  });
});
