import { afterAll, beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { type FeaturePageOf, formatFilter } from "#contract";
import { writeFeed } from "../../../server/feeds/atom.ts";
import { filtersOf } from "../store/filters.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { readXml, textAt } from "./subscribed.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const atom = "http://www.w3.org/2005/Atom";
const feed = async (query: string) => readXml(await textAt(world.app, `feeds/activities.atom?${query}`));
const textsOf = (parent: Document | Element, name: string) =>
  [...parent.children].filter((child) => child.localName === name).map((child) => child.textContent);
const entriesOf = (document: Document) => [...document.getElementsByTagNameNS(atom, "entry")];

describe("the news feed", () => {
  it("has all that RFC 4287 asks of a feed and of its entries", async () => {
    const { documentElement } = await feed("lang=en");
    expect([documentElement.namespaceURI, documentElement.localName]).toEqual([atom, "feed"]);
    for (const element of [documentElement, ...entriesOf(documentElement.ownerDocument)]) {
      for (const name of ["id", "title", "updated"]) expect(textsOf(element, name)).toHaveLength(1);
      expect(() => new URL(textsOf(element, "id")[0] ?? "")).not.toThrow();
      expect(textsOf(element, "updated")[0]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+07:00$/);
    }
    expect(documentElement.querySelector("author > name")?.textContent).toBe("Quảng Nam – Sê Koong border");
    expect(documentElement.querySelector("link[rel=self]")?.getAttribute("href")).toBe(
      "http://localhost/api/feeds/activities.atom?lang=en",
    );
    expect(documentElement.querySelector("link[rel=alternate]")?.getAttribute("href")).toBe(
      "http://localhost/api/collections/activities/items?lang=en&f=html",
    );
  });

  it("holds the latest first, dates as they were written, and says how many have none", async () => {
    const document = await feed("lang=en&limit=5");
    expect(entriesOf(document).map((entry) => textsOf(entry, "id")[0])).toEqual(
      ["act-06", "act-05", "act-02", "act-08", "act-07"].map((id) => `http://localhost/id/activities/${id}`),
    );
    const [, , gifts] = entriesOf(document);
    expect(gifts?.querySelector("summary")?.textContent).toMatch(/^Date: April 2024\n\[en\] gifts\n/);
    expect(gifts?.querySelector("link[rel=via]")?.getAttribute("href")).toBe("https://example.org/a");
    expect(textsOf(document.documentElement, "subtitle")[0]).toMatch(/^The latest 5 of 7 activities .*: 1\./);
  });

  it("counts under any Filter what it holds and what has no date", { timeout: 30_000 }, async () => {
    const filters = filtersOf(world.dataset, "activities").filter(
      ({ kind, topic }) => ![...(kind ?? []), ...(topic ?? [])].includes("of_no_feature"),
    );
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const query = new URLSearchParams(formatFilter(filter)).toString();
        const page = JSON.parse(
          await textAt(world.app, `collections/activities/items?${query}`),
        ) as FeaturePageOf<"activities">;
        const dated = page.features.filter(({ properties }) => properties.date_start ?? properties.date_end);
        const document = await feed(`lang=en&${query}`);
        expect(entriesOf(document)).toHaveLength(dated.length);
        expect(textsOf(document.documentElement, "subtitle")[0]).toContain(
          `of ${dated.length} activities whose year at least is known; left out because no year is known: ${page.numberMatched - dated.length}.`,
        );
      }),
      { numRuns: 40, examples: [[{}], [{ undated: "only" }]] },
    );
  });

  it("is a feed of its day when nothing is in it", async () => {
    const document = await feed("kind=medical_visit");
    expect(entriesOf(document)).toEqual([]);
    expect(textsOf(document.documentElement, "updated")).toEqual(["2026-01-02T00:00:00+07:00"]);
  });

  it.each(["limit=0", "limit=x", "lang=de", "kind=of_no_list", "f=json", "offset=1"])(
    "refuses %s",
    async (query) => {
      expect((await world.app.request(`/api/feeds/activities.atom?${query}`)).status).toBe(400);
    },
  );

  it("gives back any text to a parser of XML, what XML cannot hold left out", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const document = readXml(
          writeFeed({
            lang: "lo",
            title: text,
            subtitle: text,
            address: "http://portal.test/feed?a=1&b=2",
            page: "http://portal.test/",
            icon: "http://portal.test/icon",
            portal: { name: text, address: "http://portal.test/" },
            rights: text,
            dataVersion: text,
            madeOn: "2026-01-02",
            entries: [
              {
                id: "http://portal.test/id/1",
                title: text,
                updatedOn: "2026-01-02",
                publishedOn: null,
                summary: text,
                categories: [{ term: text, label: text }],
                source: {
                  id: "s",
                  url: `https://example.org/${encodeURIComponent(text.toWellFormed())}`,
                  title: text,
                  publisher: null,
                  published_on: null,
                  licence: text,
                  accessed_note: null,
                },
              },
            ],
          }),
        );
        const allowed = text
          .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
          .replaceAll(/\r\n?/g, "\n");
        expect([...document.querySelectorAll("title, summary")].map((node) => node.textContent)).toEqual([
          allowed,
          allowed,
          allowed,
        ]);
      }),
    );
  });
});
