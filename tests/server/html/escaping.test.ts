// Whatever the data hold, and whatever is asked, a page has the elements that it was written with and no others.
import "../../client/dom.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CollectionId, collectionIds } from "#contract";
import { pageAnswer } from "../../../server/html/frame.ts";
import { itemPage } from "../../../server/html/pages/item.ts";
import { itemsPage } from "../../../server/html/pages/items.ts";
import { createReading, type Full, type Known } from "../../../server/html/reading.ts";
import type { Visit } from "../../../server/html/visit.ts";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const visit: Visit = { origin: "http://localhost", path: "/api/x", parameters: {}, lang: "en" };
/** It reads a page as a browser does, and runs nothing of it. */
const parser = new DOMParser();
const backdrop = { line: [], lands: [] };

/**
 * Elements and the names of their attributes, in order; values and texts left out, and the marks of language with them:
 * which letters a text has decides where they stand.
 */
function skeletonOf(html: string): string[] {
  const document = parser.parseFromString(html, "text/html");
  const isMark = (element: Element) =>
    element.tagName === "SPAN" && element.getAttributeNames().join() === "lang";
  const elements = [...document.querySelectorAll("*")].filter((element) => !isMark(element));
  return elements.map((element) => `${element.tagName} ${element.getAttributeNames().join(" ")}`);
}

/** Dates, codes of the contract and addresses keep what they are; every other text is the given one. */
function withText<Value>(value: Value, text: string, key = ""): Value {
  const isKept = /^(id|date.*|.*_on|as_of|valid_.*|term_.*|certainty|kind|level|.*precision|url)$/.test(key);
  if (typeof value === "string") return (isKept ? value : text) as Value;
  if (Array.isArray(value)) return value.map((item) => withText<unknown>(item, text, key)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, withText<unknown>(inner, text, name)]);
  return Object.fromEntries(entries) as Value;
}

const hostile = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></svg></script><b>",
    "<!--",
    "&lt;i&gt;",
    "javascript:alert(1)",
    "]]>",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc
    .array(fc.constantFrom("<", ">", '"', "'", "&", "/", "a", "=", " ", "`", "\u0000", "-", "!"), {
      minLength: 1,
    })
    .map((all) => all.join("")),
);

async function recordHtml(id: CollectionId, feature: Full, text: string): Promise<string> {
  const told = { ...feature, properties: withText(feature.properties, text) };
  const known: Known = {
    collection: "places",
    id: text,
    names: { name_vi: text, name_lo: text, name_en: text },
    geometry: null,
    coordPrecision: null,
    precisionMetres: null,
    validTo: null,
  };
  const reading = createReading(
    visit,
    () => text,
    () => known,
  );
  const page = itemPage(reading, {
    collection: id,
    feature: told,
    related: [],
    hasPositions: true,
    backdrop,
    stableAddress: "http://localhost/id/x",
    links: [],
    dataVersion: text,
  });
  return String((await pageAnswer(visit, page)).lasting);
}

describe("a page of hostile texts", () => {
  it.each(collectionIds)("shows a record of %s as text", async (id) => {
    const features = world.dataset.features[id]
      .slice(0, 1)
      .map((feature) => ({ type: "Feature" as const, ...feature }));
    for (const feature of features) {
      const plain = skeletonOf(await recordHtml(id, feature, "plain"));
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          expect(skeletonOf(await recordHtml(id, feature, text))).toEqual(plain);
        }),
        { numRuns: 50 },
      );
    }
  });

  it("shows a list, its filter and its choices as text", async () => {
    const listHtml = async (text: string) => {
      const features = world.dataset.features.activities.map(({ id, geometry, properties }) => ({
        type: "Feature" as const,
        id,
        geometry,
        properties: withText(properties, text),
      }));
      const asked: Visit = {
        ...visit,
        path: `/api/${encodeURIComponent(text)}`,
        parameters: { q: text, [text]: text },
      };
      const reading = createReading(
        asked,
        () => text,
        () => undefined,
      );
      const page = itemsPage(reading, {
        collection: "activities",
        features,
        numberMatched: 100,
        numberUndated: 2,
        limit: 10,
        offset: 20,
        filterWords: [text, text],
        choices: [{ parameter: "kind", title: text, values: [{ code: text, label: text }] }],
        downloads: ["csv"],
        feeds: [],
        hasPositions: true,
        backdrop,
        links: [{ rel: "alternate", href: text, type: text, title: text }],
        dataVersion: text,
      });
      return skeletonOf(String((await pageAnswer(asked, page)).lasting));
    };
    const plain = await listHtml("plain");
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        // A lone surrogate is no text that an address can hold; the reader of queries refuses it before.
        fc.pre(text.isWellFormed());
        expect(await listHtml(text)).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it("gives no link to an address that is none of the web", async () => {
    const [feature] = world.dataset.features.places;
    if (!feature) throw new Error("the world has no place");
    const { provenance } = feature.properties;
    const source = { ...provenance.source, url: "javascript:alert(1)" };
    const properties = { ...feature.properties, provenance: { ...provenance, source } };
    const html = await recordHtml("places", { type: "Feature", ...feature, properties }, "plain");
    expect(html).not.toContain("javascript:");
  });

  it("keeps a question as text", async () => {
    const q = `"><script>alert(1)</script>`;
    for (const address of [
      `/api/collections/places/items?f=html&q=${encodeURIComponent(q)}`,
      `/api/collections/places/items?f=html&filter=${encodeURIComponent("name_vi = '<script>'")}`,
    ]) {
      const html = await (await world.app.request(address)).text();
      const document = parser.parseFromString(html, "text/html");
      expect(document.querySelectorAll("script")).toHaveLength(0);
      expect(document.querySelector(".notice")?.textContent).toContain("<script>");
    }
  });
});
