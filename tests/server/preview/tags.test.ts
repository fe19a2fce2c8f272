// What an address says of itself where it is shared.
import "../../client/dom.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPageFiles } from "../../../server/http/pageFiles.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { hostile } from "./hostile.ts";

let folder: string;
let world: WorldApp;
const built = `<!doctype html><html lang="vi"><head><meta name="description" content="x" /><title>Thử</title></head><body></body></html>`;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portal-tags-"));
  writeFileSync(join(folder, "index.html"), built);
  world = await openWorldApp(readPageFiles(folder));
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const parser = new DOMParser();

async function tagsAt(address: string, headers: Record<string, string> = { Accept: "text/html" }) {
  const response = await world.app.request(address, { headers });
  expect([address, response.status]).toEqual([address, 200]);
  const document = parser.parseFromString(await response.text(), "text/html");
  const metas = [...document.head.querySelectorAll("meta[property], meta[name]")];
  const tags = metas.map((meta) => [
    meta.getAttribute("property") ?? meta.getAttribute("name"),
    meta.getAttribute("content") ?? "",
  ]);
  return { document, tags: Object.fromEntries(tags) as Record<string, string> };
}

describe("the tags of an address", () => {
  it("say in its language what it shows, and show its picture", async () => {
    const { document, tags } = await tagsAt("/?selected=places/gate-thu&lang=en");
    expect(tags["og:title"]).toBe("Thu Gate – Quảng Nam – Sê Koong border");
    expect(document.title).toBe(tags["og:title"]);
    expect(document.documentElement.lang).toBe("en");
    expect(tags["og:locale"]).toBe("en_GB");
    expect(tags["description"]).toBe(tags["og:description"]);
    expect(tags["og:image:alt"]).toContain("Thu Gate");
    expect(tags["twitter:card"]).toBe("summary_large_image");
    const picture = new URL(tags["og:image"] ?? "");
    expect([picture.origin, picture.pathname]).toEqual(["http://localhost", "/api/preview.png"]);
    expect(picture.searchParams.get("selected")).toBe("places/gate-thu");
    const image = await world.app.request(picture.pathname + picture.search);
    expect(image.headers.get("Content-Type")).toBe("image/png");
    expect([tags["og:image:width"], tags["og:image:height"]]).toEqual(["1200", "630"]);
  });

  it("tell the same numbers as the view", async () => {
    const { tags } = await tagsAt("/?period=2024-01-01/2024-12-31&lang=en");
    const list = await world.app.request("/api/collections/activities/items?period=2024-01-01/2024-12-31");
    const { numberMatched } = (await list.json()) as { numberMatched: number };
    expect(tags["og:description"]).toContain(`${numberMatched} of `);
  });

  it("name the view that is no map", async () => {
    expect((await tagsAt("/?view=coverage&lang=en")).tags["og:title"]).toMatch(/^Coverage – /);
  });

  it("share all that the address holds, but not what is open over it", async () => {
    const { tags } = await tagsAt("/?selected=places/gate-thu&hidden=towns&tool=share");
    const url = new URL(tags["og:url"] ?? "");
    expect(Object.fromEntries(url.searchParams)).toEqual({ selected: "places/gate-thu", hidden: "towns" });
  });

  it.each(hostile)("take %j for text", async (text) => {
    const { document, tags } = await tagsAt(`/?lang=en&q=${encodeURIComponent(text)}`);
    expect(document.querySelectorAll("script, image, body *")).toHaveLength(0);
    expect(document.head.children).toHaveLength(12);
    expect(tags["og:title"]).toContain("Quảng Nam");
    expect(world.reported).toEqual([]);
  });

  it("stand on /embed, and for programs that show previews and accept anything", async () => {
    const reader = { Accept: "*/*", "User-Agent": "WhatsApp/2.23.20.0" };
    expect((await tagsAt("/embed?selected=places/gate-thu")).tags["og:title"]).toContain("Cửa khẩu Thử");
    expect((await tagsAt("/embed?selected=places/gate-thu", reader)).tags["og:title"]).toContain(
      "Cửa khẩu Thử",
    );
    const stable = await world.app.request("/id/places/gate-thu", { headers: reader });
    expect(stable.status).toBe(303);
    const { tags } = await tagsAt(new URL(stable.headers.get("Location") ?? "").href, reader);
    expect(tags["og:title"]).toContain("Cửa khẩu Thử");
    const program = await world.app.request("/id/places/gate-thu", { headers: { Accept: "*/*" } });
    expect(program.headers.get("Location")).toContain("/api/collections/places/items/gate-thu");
  });

  it("stand on the pages in words", async () => {
    const { tags } = await tagsAt("/api/collections/places/items/gate-thu?f=html&lang=en");
    expect(tags["og:title"]).toContain("Thu Gate");
    expect(new URL(tags["og:image"] ?? "").searchParams.get("selected")).toBe("places/gate-thu");
    const list = await tagsAt("/api/collections/activities/items?f=html&kind=gifts&limit=5");
    expect(Object.fromEntries(new URL(list.tags["og:image"] ?? "").searchParams)).toMatchObject({
      kind: "gifts",
    });
    expect(list.tags["og:image"]).not.toContain("limit");
  });
});

describe("the page with its tags", () => {
  const ask = (headers: Record<string, string>) =>
    world.app.request("/?selected=places/gate-thu", { headers: { Accept: "text/html", ...headers } });

  it("is the same in every encoding, and known by its tag", async () => {
    const plain = await ask({});
    const text = await plain.text();
    const bytes = async (encoding: string) => {
      const response = await ask({ "Accept-Encoding": encoding });
      expect(response.headers.get("Content-Encoding")).toBe(encoding);
      return Buffer.from(await response.arrayBuffer());
    };
    expect(brotliDecompressSync(await bytes("br")).toString()).toBe(text);
    expect(gunzipSync(await bytes("gzip")).toString()).toBe(text);
    expect((await ask({ "If-None-Match": plain.headers.get("ETag") ?? "" })).status).toBe(304);
  });

  it("is another one for another address, under another tag", async () => {
    const tagOf = async (address: string) => (await world.app.request(address)).headers.get("ETag");
    expect(await tagOf("/")).not.toBe(await tagOf("/?lang=en"));
  });
});
