// The catalogue in DCAT-AP as JSON-LD: every term is of a known vocabulary, every mandatory one is there, every address answers.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { collectionIds } from "#contract";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
let catalog: Expanded;
let type: string | null;
let context: Readonly<Record<string, string>>;

/** A node whose keys are whole IRIs; keywords stay. */
type Expanded = Readonly<Record<string, unknown>>;

beforeAll(async () => {
  world = await openWorldApp();
  const response = await world.app.request("/api/dcat");
  type = response.headers.get("Content-Type");
  const document = z.record(z.string(), z.unknown()).parse(await response.json());
  context = z.record(z.string(), z.url()).parse(document["@context"]);
  const { "@context": _, ...body } = document;
  catalog = expand(body) as Expanded;
});
afterAll(() => world.close());

const keywords = ["@id", "@type", "@value", "@language"];

/** `dct:title` → the IRI that the context makes of it. Throws for a term that the context does not have. */
function iriOf(term: string): string {
  const [prefix = "", local] = term.split(":");
  const base = context[prefix];
  if (base === undefined || !local) throw new Error(`${term} is not in the context`);
  return base + local;
}

/** Expansion as JSON-LD 1.1 does it, for the forms that the catalogue uses. */
function expand(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expand);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === "@type") return [key, iriOf(String(inner))];
      return keywords.includes(key) ? [key, inner] : [iriOf(key), expand(inner)];
    }),
  );
}

const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
const dct = (name: string) => `http://purl.org/dc/terms/${name}`;

function nodesOf(node: Expanded, property: string): readonly Expanded[] {
  return z.array(z.record(z.string(), z.unknown())).parse(node[property]);
}

function idIn(node: Expanded, property: string): string {
  return z.object({ "@id": z.string() }).parse(node[property])["@id"];
}

describe("the catalogue", () => {
  it("expands: no term is without a vocabulary, no text is left untyped where a thing is meant", () => {
    expect(type).toBe("application/ld+json");
    expect(catalog["@type"]).toBe(dcat("Catalog"));
    expect(Object.values(context)).toContain("http://www.w3.org/ns/dcat#");
  });

  it("has what DCAT-AP asks of a catalogue, and a dataset for each collection", () => {
    for (const name of ["title", "description", "publisher"]) expect(catalog).toHaveProperty([dct(name)]);
    const datasets = nodesOf(catalog, dcat("dataset"));
    expect(datasets.map((dataset) => dataset[dct("identifier")])).toEqual([...collectionIds]);
  });

  it("says each title in three languages", () => {
    for (const node of [catalog, ...nodesOf(catalog, dcat("dataset"))]) {
      const titles = nodesOf(node, dct("title"));
      expect(titles.map((title) => title["@language"])).toEqual(["vi", "lo", "en"]);
      for (const title of titles) expect(title["@value"]).not.toBe("");
    }
  });

  it("says where and when a collection is as the collection does", async () => {
    for (const dataset of nodesOf(catalog, dcat("dataset"))) {
      const response = await world.app.request(`/api/collections/${String(dataset[dct("identifier")])}`);
      const { extent } = (await response.json()) as {
        extent: { spatial?: object; temporal?: { interval: (string | null)[][] } };
      };
      expect(dct("spatial") in dataset).toBe("spatial" in extent);
      const [from] = extent.temporal?.interval[0] ?? [];
      const temporal = dataset[dct("temporal")] as Expanded | undefined;
      expect(temporal?.[dcat("startDate")]).toEqual(
        (from ?? null) === null
          ? undefined
          : { "@type": "http://www.w3.org/2001/XMLSchema#date", "@value": from },
      );
    }
  });

  it("leads by every distribution to data of the type that it tells, with terms of use", async () => {
    let downloads = 0;
    for (const dataset of nodesOf(catalog, dcat("dataset"))) {
      const distributions = nodesOf(dataset, dcat("distribution"));
      expect(distributions.length).toBeGreaterThan(2);
      for (const distribution of distributions) {
        const { pathname, search } = new URL(idIn(distribution, dcat("accessURL")));
        const response = await world.app.request(pathname + search);
        expect([pathname, search, response.status]).toEqual([pathname, search, 200]);
        await response.body?.cancel();
        expect(distribution).toHaveProperty([dct("rights")]);
        if (!(dcat("downloadURL") in distribution)) continue;
        downloads += 1;
        const [type] = response.headers.get("Content-Type")?.split(";") ?? [];
        expect(idIn(distribution, dcat("mediaType"))).toBe(
          `https://www.iana.org/assignments/media-types/${type}`,
        );
      }
    }
    expect(downloads).toBeGreaterThan(30);
  });

  it("names the service and its description", async () => {
    const service = z.record(z.string(), z.unknown()).parse(catalog[dcat("service")]);
    const { pathname } = new URL(idIn(service, dcat("endpointDescription")));
    expect((await world.app.request(pathname)).status).toBe(200);
  });
});

describe("what search engines read", () => {
  it("lists pages that are there", async () => {
    const sitemap = await (await world.app.request("/sitemap.xml")).text();
    const addresses = [...sitemap.matchAll(/<loc>http:\/\/localhost(.*?)<\/loc>/g)].map(
      ([, path]) => path ?? "",
    );
    const count = Object.values(world.dataset.features).flat().length;
    expect(addresses.length).toBe(count + collectionIds.length + 2);
    for (const address of addresses.slice(1)) {
      expect([address, (await world.app.request(address)).status]).toEqual([address, 200]);
    }
    expect(await (await world.app.request("/robots.txt")).text()).toContain(
      "Sitemap: http://localhost/sitemap.xml",
    );
  });

  it("finds datasets of schema.org in the pages", async () => {
    for (const [address, parts] of [
      ["/api?f=html", collectionIds.length],
      ["/api/collections/places?f=html", 0],
    ] as const) {
      const page = await (await world.app.request(address)).text();
      const [, block = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
      const data = z
        .object({
          "@type": z.literal("Dataset"),
          name: z.string(),
          description: z.string().min(50),
          hasPart: z.array(z.unknown()).optional(),
        })
        .parse(JSON.parse(block));
      expect(data.hasPart?.length ?? 0).toBe(parts);
    }
  });
});
