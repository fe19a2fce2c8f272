// The readable pages: each resource of the API as HTML, in three languages, told whole and without a script.
import "../../client/dom.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectionIds, Lang } from "#contract";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const origin = "http://localhost";
/** It reads a page as a browser does, and runs nothing of it. */
const parser = new DOMParser();

async function pageAt(address: string, headers: Record<string, string> = {}) {
  const response = await world.app.request(address, { headers });
  expect([address, response.status]).toEqual([address, 200]);
  expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  return { document: parser.parseFromString(await response.text(), "text/html"), response };
}

const textOf = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

/** The value beside a title in the lists of facts. */
function valueOf(document: Document, title: string): string | undefined {
  const term = [...document.querySelectorAll("dt")].find((dt) => textOf(dt) === title);
  return term && textOf(term.nextElementSibling);
}

const resources = [
  "/api",
  "/api/conformance",
  "/api/api.html",
  "/api/collections",
  "/api/tiles",
  "/api/tiles/WebMercatorQuad",
  "/api/tileMatrixSets",
  "/api/tileMatrixSets/WebMercatorQuad",
  "/api/collections/places/tiles",
  "/api/collections/places/tiles/WebMercatorQuad",
  ...collectionIds.flatMap((id) =>
    ["", "/schema", "/queryables", "/sortables", "/items"].map((end) => `/api/collections/${id}${end}`),
  ),
];

describe("every resource of the API", () => {
  it.each(resources)("reads as a page at %s", async (address) => {
    const { document, response } = await pageAt(`${address}?f=html`);
    expect(textOf(document.querySelector("h1"))).not.toBe("");
    expect(document.documentElement.lang).toBe("vi");
    // Nothing runs, nothing is styled within the page.
    expect(
      document.querySelectorAll("script:not([type='application/ld+json']), style, [style]"),
    ).toHaveLength(0);
    expect(document.querySelector("link[rel=stylesheet]")?.getAttribute("href")).toBe(
      `${origin}/api/page.css`,
    );
    expect(response.headers.get("Link")).toContain('rel="service-desc"');
  });

  it("answers the page to whoever prefers one, and the data to all others", async () => {
    const browser = { Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };
    const { document } = await pageAt("/api/collections/places/items", browser);
    const alternates = [...document.querySelectorAll("link[rel=alternate][type='application/geo+json']")];
    expect(alternates.map((link) => link.getAttribute("href"))).toEqual([
      `${origin}/api/collections/places/items?f=geojson`,
    ]);
    for (const Accept of ["*/*", "application/geo+json", "application/json, text/html;q=0.5"]) {
      const response = await world.app.request("/api/collections/places/items", { headers: { Accept } });
      expect(response.headers.get("Content-Type")).toMatch(/json$/);
    }
  });

  it.each(Lang.options)("keeps the language %s in its links", async (lang) => {
    const { document } = await pageAt(`/api/collections/places/items?f=html&lang=${lang}&kind=gate`);
    expect(document.documentElement.lang).toBe(lang);
    const links = [...document.querySelectorAll<HTMLAnchorElement>("main a[href*='f=html'], nav.path a")];
    expect(links.length).toBeGreaterThan(3);
    for (const { search } of links) {
      expect(new URLSearchParams(search).get("lang") ?? "vi").toBe(lang);
    }
    const [inLao] = document.querySelectorAll<HTMLAnchorElement>("nav.languages a[lang=lo]");
    expect(new URL(inLao?.href ?? "").searchParams.get("kind")).toBe("gate");
  });

  it("refuses a language that it does not speak, and parameters that a page does not know", async () => {
    for (const address of ["/api?f=html&lang=fr", "/api/collections/places/items?f=html&crs=EPSG:3857"]) {
      expect((await world.app.request(address)).status).toBe(400);
    }
  });

  it("links to nothing that is not there", async () => {
    const asked = new Set<string>();
    const next = ["/api?f=html", "/api/collections/places/items?f=html&lang=lo&limit=3"];
    for (let address = next.pop(); address !== undefined; address = next.pop()) {
      if (asked.has(address) || asked.size > 200) continue;
      asked.add(address);
      const response = await world.app.request(address);
      expect([address, response.status < 400]).toEqual([address, true]);
      if (!response.headers.get("Content-Type")?.startsWith("text/html")) continue;
      const document = parser.parseFromString(await response.text(), "text/html");
      for (const link of document.querySelectorAll("a[href^=http]")) {
        const { origin: there, pathname, search } = new URL(link.getAttribute("href") ?? "");
        // The map is the built page, which this world does not have.
        if (there === origin && pathname !== "/") next.push(`${pathname}${search}`);
      }
    }
    expect(asked.size).toBeGreaterThan(150);
    expect(world.reported).toEqual([]);
  });
});

describe("a list of records", () => {
  it("tells the filter in words, how many there are, and leads from page to page", async () => {
    const seen: string[] = [];
    let address = "/api/collections/activities/items?f=html&lang=en&side=LA&limit=2";
    for (;;) {
      const { document } = await pageAt(address);
      expect(textOf(document.querySelector(".notice"))).toContain("[en] LA");
      expect(textOf(document.querySelector("main p"))).toMatch(/of \d|records/);
      seen.push(...[...document.querySelectorAll("tbody th")].map((th) => textOf(th)));
      const next = document.querySelector<HTMLAnchorElement>("a[rel=next]");
      if (!next) break;
      address = `${new URL(next.href).pathname}${new URL(next.href).search}`;
    }
    const whole = await world.app.request("/api/collections/activities/items?side=LA");
    expect(seen).toHaveLength(((await whole.json()) as { numberMatched: number }).numberMatched);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("says what is asked beyond the Filter", async () => {
    const filter = encodeURIComponent("name_vi LIKE 'Thôn%'");
    const { document } = await pageAt(`/api/collections/places/items?f=html&filter=${filter}`);
    expect(textOf(document.querySelector(".notice"))).toContain("name_vi LIKE 'Thôn%'");
    expect(document.querySelectorAll("tbody tr")).toHaveLength(3);
  });

  it("says that nothing matches", async () => {
    const { document } = await pageAt("/api/collections/places/items?f=html&lang=en&q=nowhere");
    expect(textOf(document.querySelector("main"))).toContain("No record matches.");
    expect(document.querySelector("table")).toBeNull();
  });

  it("draws what has a position and counts what has none", async () => {
    const { document } = await pageAt("/api/collections/places/items?f=html&lang=en");
    expect(document.querySelectorAll("svg.map .dot")).toHaveLength(9);
    expect(document.querySelectorAll("svg.map .border")).toHaveLength(1);
    expect(textOf(document.querySelector("main"))).toContain("2 records whose position is not known");
    const papers = await pageAt("/api/collections/papers/items?f=html");
    expect(papers.document.querySelector("svg")).toBeNull();
  });
});

describe("a record", () => {
  it.each(collectionIds)("is told with source and certainty in %s", async (id) => {
    for (const { id: featureId, properties } of world.dataset.features[id]) {
      const { document } = await pageAt(
        `/api/collections/${id}/items/${encodeURIComponent(featureId)}?f=html&lang=en`,
      );
      const { source, certainty, note } = properties.provenance;
      expect(valueOf(document, "Source")).toContain(source.title);
      expect(document.querySelector(`#sources ~ dl a[href="${source.url}"]`)).not.toBeNull();
      expect(valueOf(document, "Certainty")).toContain(`[en] ${certainty}`);
      expect(valueOf(document, "Note")?.replace(" (in English)", "")).toBe(note ?? undefined);
      expect(textOf(document.querySelector("#address ~ p a"))).toBe(
        `${origin}/id/${id}/${encodeURIComponent(featureId)}`,
      );
    }
  });

  it("shows where a place lies, how exactly, and what is near, with links to all it names", async () => {
    const { document } = await pageAt("/api/collections/places/items/v-tuong-tuong?f=html&lang=en");
    expect(textOf(document.querySelector("h1"))).toBe("Tuong Tuong Village");
    expect(textOf(document.querySelector(".names"))).toBe("Bản Tưởng Tượng · ບ້ານຈິນຕະນາການ");
    expect(document.querySelectorAll("svg.map .within")).toHaveLength(1);
    expect(textOf(document.querySelector("svg .scale-text"))).toMatch(/^\d+ km$/);
    expect(valueOf(document, "How exact")).toContain("1500");
    const links = [...document.querySelectorAll<HTMLAnchorElement>("main a")].map(({ pathname }) => pathname);
    expect(links).toContain("/api/collections/admin-units/items/la-9501");
    expect(links).toContain("/api/collections/twinnings/items/tw-gia-dinh");
    expect(links).toContain("/api/collections/places/items/v-gia-dinh");
    expect(links).toContain("/api/collections/activities/items/act-02");
  });

  it("says that a position is not known, and draws none", async () => {
    const { document } = await pageAt("/api/collections/places/items/v-vo-dinh?f=html&lang=en");
    expect(document.querySelector("svg")).toBeNull();
    expect(textOf(document.querySelector("main"))).toMatch(/not known: /i);
  });

  it("draws a point that no source states hollow", async () => {
    const hollow = async (id: string) =>
      (await pageAt(`/api/collections/places/items/${id}?f=html`)).document.querySelector(".dot.hollow") !==
      null;
    expect(await hollow("gate-thu")).toBe(false);
    expect(await hollow("marker-901")).toBe(true);
  });

  it("keeps an ended unit, and says what its area belongs to now", async () => {
    const { document } = await pageAt("/api/collections/admin-units/items/vn-901?f=html&lang=en");
    expect(textOf(document.querySelector(".notice"))).toContain("30 Jun 2025");
    expect(document.querySelectorAll(".notice a")).toHaveLength(2);
  });

  it("tells the history of a tie step by step, each with its certainty and source", async () => {
    const { document } = await pageAt("/api/collections/twinnings/items/tw-gia-dinh?f=html&lang=en");
    const rows = [...document.querySelectorAll("#history ~ table tbody tr")].map((row) => textOf(row));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain("18 Sept 2013");
    expect(rows[1]).toContain("[en] B");
    expect(rows.join(" ")).toContain("date not known");
    expect(rows.join(" ")).toContain("Báo Giả Định");
  });
});
