import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPageFiles } from "../../server/http/pageFiles.ts";
import { openWorldApp, type WorldApp } from "./world.ts";

const page = "<!doctype html><title>Thử</title>";
const script = "export const thu = 1;";
let folder: string;
let world: WorldApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portal-page-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "assets", "main-abc.js"), script);
  writeFileSync(join(folder, "assets", "main-abc.js.br"), brotliCompressSync(script));
  writeFileSync(join(folder, "favicon.svg"), "<svg/>");
  world = await openWorldApp(readPageFiles(folder));
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const html = { Accept: "text/html,*/*" };

describe("the page", () => {
  it.each(["/", "/?view=table&kind=gifts", "/anything/deep"])(
    "is at %s, asked about each time",
    async (address) => {
      const response = await world.app.request(address, { headers: html });
      expect(response.status).toBe(200);
      // Its title is that of the address: tests/server/preview/tags.test.ts.
      expect(await response.text()).toMatch(/^<!doctype html><title>.+<\/title>$/);
      expect(response.headers.get("Cache-Control")).toBe("public, no-cache");
      const known = { ...html, "If-None-Match": response.headers.get("ETag") ?? "" };
      expect((await world.app.request(address, { headers: known })).status).toBe(304);
    },
  );

  it("has files kept for ever by their hashed names, compressed as they lie beside", async () => {
    const response = await world.app.request("/assets/main-abc.js", {
      headers: { "Accept-Encoding": "gzip, br" },
    });
    expect(response.headers.get("Cache-Control")).toContain("immutable");
    expect(response.headers.get("Content-Type")).toContain("text/javascript");
    expect(response.headers.get("Content-Encoding")).toBe("br");
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(script);
  });

  it("has a file without a compressed copy as it is", async () => {
    const response = await world.app.request("/favicon.svg", { headers: { "Accept-Encoding": "br" } });
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=86400");
    expect([response.headers.get("Content-Encoding"), await response.text()]).toEqual([null, "<svg/>"]);
  });

  it.each([
    "/assets/main-old.js",
    "/api/none",
    "/assets/../../package.json",
    "/assets/%2e%2e/%2e%2e/package.json",
  ])("is not given for %s when that is missing", async (address) => {
    const response = await world.app.request(address, { headers: { Accept: "*/*" } });
    expect(response.status).toBe(404);
  });

  it("is missing without a failure when it was not built", () => {
    expect(readPageFiles(join(folder, "none")).size).toBe(0);
  });
});
