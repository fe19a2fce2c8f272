// The style of the tiles, opened as others open it: a page of another origin with nothing but MapLibre.
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { root } from "../../scripts/install.mjs";
import { closePage, launch, openPage } from "./browser.ts";

const page = `<!doctype html><div id="map" style="width: 800px; height: 600px"></div>
<script type="module">
  import { Map, setWorkerUrl } from "/maplibre-gl.mjs";
  setWorkerUrl("/maplibre-gl-worker.mjs");
  const style = new URLSearchParams(location.search).get("style");
  const errors = [];
  const map = new Map({ container: "map", style, fadeDuration: 0, attributionControl: false });
  map.on("error", ({ error }) => errors.push(String(error)));
  map.on("idle", () => {
    const layers = map.queryRenderedFeatures().map(({ layer }) => layer.id);
    window.drawn = { errors, layers: [...new Set(layers)].sort() };
  });
</script>`;

let browser: Browser;
let elsewhere: Server;
let origin: string;
beforeAll(async () => {
  browser = await launch();
  elsewhere = createServer(({ url = "/" }, response) => {
    const isScript = /^\/[\w.-]+\.mjs$/.test(url);
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? readFileSync(join(root, "node_modules/maplibre-gl/dist", url)) : page);
  }).listen(0, "127.0.0.1");
  await once(elsewhere, "listening");
  origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  elsewhere.close();
});

interface Drawn {
  readonly errors: readonly string[];
  readonly layers: readonly string[];
}

async function drawnBy(query: string): Promise<Drawn> {
  const opened = await openPage(browser);
  const style = `${inject("portalUrl")}/api/style.json${query}`;
  await opened.goto(`${origin}/?style=${encodeURIComponent(style)}`);
  const drawn = await opened.waitForFunction(() => (window as unknown as { drawn?: Drawn }).drawn);
  const value = (await drawn.jsonValue()) as Drawn;
  await closePage(opened);
  return value;
}

describe("the style of the tiles in MapLibre on another site", () => {
  it("draws the lands, the line, places by precision and activities, without an error", async () => {
    const { errors, layers } = await drawnBy("");
    expect(errors).toEqual([]);
    expect(layers).toEqual(
      expect.arrayContaining(["activities", "land", "line", "places", "places-in-commune", "rivers"]),
    );
    expect(layers).not.toContain("place-names");
  });

  it("draws what a filter leaves, and names when they are asked for", async () => {
    const { errors, layers } = await drawnBy("?collections=places&kind=gate&labels=vi");
    expect(errors).toEqual([]);
    expect(layers).toEqual(expect.arrayContaining(["places"]));
    expect(layers).not.toContain("land");
  });
});
