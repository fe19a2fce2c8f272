import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectionIds, filterKeys } from "#contract";
import { createApp } from "../../server/app.ts";
import { openWorldApp, type WorldApp } from "./world.ts";

const address = "/api/collections/border/items?limit=10000";
let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

describe("every answer", () => {
  it.each([address, "/api/none", "/", "/api/health?x=1"])(
    "carries the security headers: %s",
    async (path) => {
      const { headers } = await world.app.request(path);
      expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("Content-Security-Policy")).not.toContain("unsafe");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("X-Frame-Options")).toBe("DENY");
      expect(headers.get("Referrer-Policy")).toBeTruthy();
    },
  );

  it("lets only the sites that the operator names frame the map, and nothing else", async () => {
    const embedOrigins = ["https://one.example", "https://two.example"];
    const open = createApp({ ...world.parts, embedOrigins });
    const headersOf = async (app: typeof open, path: string) => (await app.request(path)).headers;
    const framed = await headersOf(open, "/embed?unit=vn-510");
    expect(framed.get("Content-Security-Policy")).toContain(
      "frame-ancestors https://one.example https://two.example",
    );
    expect(framed.get("X-Frame-Options")).toBeNull();
    for (const [app, path] of [
      [world.app, "/embed"],
      [open, "/"],
      [open, "/embedded"],
    ] as const) {
      expect((await headersOf(app, path)).get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    }
  });

  it("says when the data were built, kept or made anew", async () => {
    const app = createApp({ ...world.parts, builtAt: new Date("2026-01-01T00:00:00Z") });
    for (const run of ["anew", "kept"]) {
      const { headers } = await app.request(address);
      expect([run, headers.get("Last-Modified")]).toEqual([run, "Thu, 01 Jan 2026 00:00:00 GMT"]);
    }
  });

  it("leaves the policy of scripts and fonts to the document that asks for them, not that of workers", async () => {
    const policyOf = async (path: string) =>
      (await world.app.request(path)).headers.get("Content-Security-Policy");
    expect(await policyOf("/assets/index-abc.js")).toBe(null);
    expect(await policyOf("/assets/maplibre-gl-worker-abc.js")).toContain("default-src 'self'");
  });

  it("may be read from other sites", async () => {
    const { headers } = await world.app.request(address);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Access-Control-Expose-Headers")).toContain("ETag");
    const preflight = await world.app.request(address, { method: "OPTIONS" });
    expect([preflight.status, preflight.headers.get("Access-Control-Allow-Methods")]).toEqual([
      204,
      "GET, HEAD, OPTIONS",
    ]);
  });

  it("has its headers without its body when asked by HEAD", async () => {
    const [get, head] = [
      await world.app.request(address),
      await world.app.request(address, { method: "HEAD" }),
    ];
    expect(await head.text()).toBe("");
    expect(head.headers.get("ETag")).toBe(get.headers.get("ETag"));
    expect(head.headers.get("Content-Length")).toBe(String((await get.arrayBuffer()).byteLength));
  });
});

describe("encodings", () => {
  it.each([
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
  ])("answers %s with %s", async (accepted, encoding, decode) => {
    for (const answered of ["afresh", "from memory"]) {
      const response = await world.app.request(address, { headers: { "Accept-Encoding": accepted } });
      expect([answered, response.headers.get("Content-Encoding")]).toEqual([answered, encoding]);
      expect(response.headers.get("Vary")).toBe("Accept, Accept-Encoding");
      const text = decode(Buffer.from(await response.arrayBuffer())).toString();
      expect(text).toBe(await (await world.app.request(address)).text());
    }
  });

  it.each([undefined, "identity", "br;q=0", "zstd"])("answers %s as it is", async (accepted) => {
    const response = await world.app.request(address, {
      headers: accepted ? { "Accept-Encoding": accepted } : {},
    });
    expect(response.headers.get("Content-Encoding")).toBeNull();
    expect(await response.json()).toMatchObject({ type: "FeatureCollection" });
  });
});

describe("conditional requests", () => {
  it("answer 304 to the tag of what is known, whatever the encoding and time", async () => {
    const tag = (await world.app.request(address)).headers.get("ETag") ?? "";
    for (const known of [tag, `"other", ${tag}`, "*", tag.replace("W/", "")]) {
      const response = await world.app.request(address, {
        headers: { "If-None-Match": known, "Accept-Encoding": "br" },
      });
      expect([response.status, await response.text(), response.headers.get("ETag")]).toEqual([304, "", tag]);
    }
  });

  it("answer in full to any other tag", async () => {
    const response = await world.app.request(address, { headers: { "If-None-Match": 'W/"other"' } });
    expect(response.status).toBe(200);
  });

  it("have a tag for each question", async () => {
    const tags = await Promise.all(
      collectionIds.map(async (id) =>
        (await world.app.request(`/api/collections/${id}/items`)).headers.get("ETag"),
      ),
    );
    expect(new Set(tags).size).toBe(collectionIds.length);
  });
});

describe("anything that a client can send", { timeout: 60_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "..",
      "%",
      "%00",
      "%2F",
      "%FF",
      "items",
      "activities",
      "api",
      "",
      "__proto__",
      "constructor",
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const name = fc.oneof(
    fc.constantFrom(...filterKeys, "limit", "offset", "sortby", "count_periods", "toString"),
    piece,
  );
  const value = fc.oneof(
    piece,
    fc.constantFrom(
      "2024-01-01/..",
      "106,14,108,17",
      "NaN",
      "-1",
      "1e9",
      "vn-901",
      "A,B",
      "true",
      "only",
      '"',
      "' OR 1=1 --",
      "*",
    ),
    fc.string({ maxLength: 60 }).map(encodeURIComponentSafely),
  );
  const query = fc
    .array(fc.tuple(name, value), { maxLength: 4 })
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join("&"));
  const tileNumber = fc.oneof(fc.integer({ min: -2, max: 20 }).map(String), fc.bigInt().map(String), piece);
  const path = fc.oneof(
    fc.constantFrom(...collectionIds).map((id) => `/api/collections/${id}/items`),
    fc.constantFrom(
      "/api/search",
      "/api/facets",
      "/api/collections",
      "/api/health",
      "/",
      "/api/sources/src-a",
    ),
    fc.array(piece, { maxLength: 5 }).map((pieces) => `/${pieces.join("/")}`),
    piece.map((text) => `/api/collections/places/items/${text}`),
    fc.tuple(piece, tileNumber, tileNumber, tileNumber).map((parts) => `/api/xyz/${parts.join("/")}`),
    fc
      .tuple(tileNumber, tileNumber, tileNumber)
      .map((parts) => `/api/tiles/WebMercatorQuad/${parts.join("/")}`),
  );

  it("is answered without a failure of the server", async () => {
    await fc.assert(
      fc.asyncProperty(
        path,
        query,
        fc.constantFrom("GET", "HEAD", "POST", "OPTIONS"),
        async (at, asked, method) => {
          const response = await world.app.request(requestOf(`${at}?${asked}`, method));
          expect([200, 204, 304, 400, 404, 405]).toContain(response.status);
          await response.arrayBuffer();
        },
      ),
      { numRuns: 4000 },
    );
    expect(world.reported).toEqual([]);
  });
});

/** A lone surrogate cannot be encoded, nor can a client send it. */
function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function requestOf(address: string, method: string): Request {
  return new Request(`http://portal.example${address}`, { method });
}
