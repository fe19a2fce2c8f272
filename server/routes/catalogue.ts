// What harvesters and search engines read: the catalogue of the data, and which pages there are.
import { collectionIds, locatedCollections } from "#contract";
import { exportFormatsOf } from "../exports/index.ts";
import { wordsIn } from "../exports/words.ts";
import { type Answer, valueAnswer } from "../http/formats.ts";
import { takeFormat } from "../http/negotiation.ts";
import { dcatCatalog } from "../ogc/dcat.ts";
import type { Page } from "../store/store.ts";
import type { Route } from "./route.ts";

export const dcatRoute: Route = async ({ store, query, accepted, origin }) => {
  const format = takeFormat(query, accepted, ["jsonld", "json"]);
  query.end(["f"]);
  const catalog = dcatCatalog({
    origin,
    dataVersion: store.version,
    collections: await Promise.all(collectionIds.map((id) => store.collection(id))),
    formatsOf: exportFormatsOf,
    tiled: locatedCollections,
    licences: { vi: wordsIn.vi.licences, lo: wordsIn.lo.licences, en: wordsIn.en.licences },
    sample: { vi: wordsIn.vi.about.sample, lo: wordsIn.lo.about.sample, en: wordsIn.en.about.sample },
  });
  return valueAnswer(catalog, format);
};

export const robotsRoute: Route = async ({ query, origin }) => {
  query.end([]);
  const lines = [
    "User-agent: *",
    "Disallow: /api/xyz/",
    "Disallow: /api/tiles/",
    `Sitemap: ${origin}/sitemap.xml`,
  ];
  return textAnswer("text/plain; charset=utf-8", `${lines.join("\n")}\n`);
};

/** A sitemap holds no more addresses (sitemaps.org). */
const maxAddresses = 50_000;

/** The readable page of every record and collection, as far as a sitemap reaches. */
export const sitemapRoute: Route = async ({ store, query, origin }) => {
  query.end([]);
  const everything: Page = { limit: maxAddresses, offset: 0, sortby: null };
  const items = await Promise.all(
    collectionIds.map(async (id) => {
      const { features } = await store.features(id, {}, everything);
      const ids = features.map((text) => (JSON.parse(text) as { readonly id: string }).id);
      return ids.map((featureId) => `/api/collections/${id}/items/${encodeURIComponent(featureId)}?f=html`);
    }),
  );
  const collections = collectionIds.map((id) => `/api/collections/${id}?f=html`);
  const paths = ["/", "/api?f=html", ...collections, ...items.flat()].slice(0, maxAddresses);
  const urls = paths.map((path) => `<url><loc>${origin}${path}</loc></url>`);
  return textAnswer(
    "application/xml",
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`,
  );
};

function textAnswer(type: string, text: string): Answer {
  return { type, passing: "", lasting: text };
}
