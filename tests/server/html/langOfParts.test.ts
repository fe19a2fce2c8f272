// Every part of a page in words says its language: names, sources, quotes, in every language of the page.
import "../../client/dom.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectionIds, Lang } from "#contract";
import { withLangOfParts } from "../../../server/html/langOfParts.ts";
import { misspokenTexts } from "../../langOfParts.ts";
import { jsonAt } from "../briefs/ask.ts";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const parser = new DOMParser();

async function misspokenAt(path: string): Promise<string[]> {
  const response = await world.app.request(path);
  expect([path, response.status]).toEqual([path, 200]);
  const { documentElement } = parser.parseFromString(await response.text(), "text/html");
  return misspokenTexts(documentElement);
}

describe.each(Lang.options)("in %s", (lang) => {
  it("no page of the API leaves a part in another language unmarked", async () => {
    for (const id of collectionIds) {
      const { features } = await jsonAt<{ features: { id: string }[] }>(
        world,
        `collections/${id}/items?f=json`,
      );
      const pages = ["", "/items", ...features.map((feature) => `/items/${feature.id}`)];
      for (const page of pages)
        expect([page, await misspokenAt(`/api/collections/${id}${page}?f=html&lang=${lang}`)]).toEqual([
          page,
          [],
        ]);
    }
    for (const path of ["/api", "/api/collections", "/api/conformance", "/api/api.html", "/api/3w"])
      expect([path, await misspokenAt(`${path}?f=html&lang=${lang}`)]).toEqual([path, []]);
  });

  it.each([
    "commune/vn-9001-2025",
    "twinning/tw-gia-dinh",
    "village/v-gia-dinh",
    "post/post-thu",
    "conference/act-03",
    "quarter/vn-901?period=2024-Q1",
  ])("nor does the brief %s", async (path) => {
    const address = `/api/briefs/${path}${path.includes("?") ? "&" : "?"}f=html&lang=${lang}`;
    expect(await misspokenAt(address)).toEqual([]);
  });
});

describe("a page", () => {
  const page = (body: string, lang = "en") =>
    `<html lang="${lang}"><title>Đắc Ốc</title><body>${body}</body></html>`;
  const told = (body: string, lang = "en") =>
    /<body>(.*)<\/body>/.exec(withLangOfParts(page(body, lang)))?.[1];

  it.each([
    [
      "<p>From Đắc Ốc<br>to ເມືອງ</p>",
      '<p>From <span lang="vi">Đắc Ốc</span><br>to <span lang="lo">ເມືອງ</span></p>',
    ],
    ['<p lang="vi">Đắc Ốc</p>', '<p lang="vi">Đắc Ốc</p>'],
    [
      '<a hreflang="vi" href="?lang=vi">Tiếng Việt</a>',
      '<a hreflang="vi" href="?lang=vi"><span lang="vi">Tiếng Việt</span></a>',
    ],
    ["<p>A &amp; Ch&#39;ơm &lt;b&gt;</p>", '<p>A &amp; <span lang="vi">Ch&#39;ơm</span> &lt;b&gt;</p>'],
    [
      "<svg><title>Đắc</title><text>Đắc</text></svg>",
      '<svg><title>Đắc</title><text><tspan lang="vi">Đắc</tspan></text></svg>',
    ],
    ["<script>const a = 'Đắc';</script>", "<script>const a = 'Đắc';</script>"],
  ])("marks %s", (body, expected) => {
    expect(told(body)).toBe(expected);
  });

  it("keeps its title, its attributes and every letter", () => {
    const whole = page('<p title="Đắc Ốc">ກະເລິມ</p>', "vi");
    expect(withLangOfParts(whole)).toBe(whole.replace("ກະເລິມ", '<span lang="lo">ກະເລິມ</span>'));
  });
});
