// One visit, then no network: every view, search, filter and record; then new data, offered and taken; never two versions at once.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { viewIds } from "../../client/state/view.ts";
import { launch, desktop } from "./browser.ts";
import { Portal } from "./driver.ts";
import { OfflinePortal, realDataset, withoutOne } from "./offlinePortal.ts";

const patience = 60_000;
const portal = new OfflinePortal();
const dataset = await realDataset();
const all = dataset.features.activities.length;
let browser: Browser;
let context: BrowserContext;
let visit: Portal;

beforeAll(async () => {
  browser = await launch();
  await portal.load(dataset);
  await portal.start();
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await portal.remove();
});

/** Opens the portal in a browser that was never here. */
async function firstVisit(prepare: (context: BrowserContext) => Promise<unknown> = async () => null) {
  context = await browser.newContext({ viewport: desktop, locale: "vi-VN", reducedMotion: "reduce" });
  await prepare(context);
  visit = Portal.on(await context.newPage(), portal.url);
  await visit.go("");
  await visit.mapIsDrawn();
}

const keeping = (is: string) => visit.page.locator(`[data-offline=${is}]`).waitFor({ timeout: patience });
const notice = (words: RegExp) =>
  visit.page.locator(".offline-notices", { hasText: words }).waitFor({ timeout: patience });
const backOnline = () => visit.page.evaluate(() => dispatchEvent(new Event("online")));
const showNews = () => visit.page.getByRole("button", { name: "Xem bản mới" }).click();

async function countIs(count: number): Promise<void> {
  await expect.poll(() => visit.headline(), { timeout: patience }).toEqual({ matched: count, total: count });
}

/** Versions of the data that the facts of the page carry from now on; what the server has itself is no fact. */
function versionsOf(page: Page): ReadonlySet<string> {
  const versions = new Set<string>();
  page.on("response", (response) => {
    const version = response.headers()["data-version"];
    const isOfServer = /\/api\/(dataset|basemap)$/.test(response.url());
    if (version !== undefined && !isOfServer) versions.add(version);
  });
  return versions;
}

/** What the page gets at addresses of the API, without the time of each answer. */
const answersAt = (addresses: readonly string[]) =>
  visit.page.evaluate(async (asked) => {
    const texts = asked.map(async (address) => (await fetch(address)).text());
    return (await Promise.all(texts)).map((text) => text.replace(/"timeStamp":"[^"]*",/, ""));
  }, addresses);

const addresses = [
  "/api/health",
  "/api/collections/activities/items?limit=10000",
  "/api/collections/places/items?kind=village&sortby=-name_vi&limit=20",
  "/api/collections/admin-units/items/vn-510",
  "/api/collections/admin-units/items/none",
  "/api/collections/twinnings/items?filter=status%3D%27active%27",
  "/api/facets?period=2024-01-01/2024-12-31",
  "/api/statistics?measure=activities&by=unit&by2=year&vintage=today",
  "/api/coverage?by=unit&by2=kind",
  "/api/gaps?by=twinning&months=12",
  "/api/search?q=dac",
  "/api/search",
  "/api/code-lists",
  "/api/programmes",
];

describe("after one visit", { timeout: 300_000 }, () => {
  it("works without a network in every view, then offers what is new, and never mixes", async () => {
    await firstVisit();
    const fromServer = await answersAt(addresses);
    await keeping("kept");
    expect(await visit.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

    await portal.stop();
    await visit.page.reload();
    await visit.mapIsDrawn();
    await notice(/Không có mạng: dữ liệu tính đến \d\d\/\d\d\/\d{4}/);
    expect(await answersAt(addresses)).toEqual(fromServer);
    await countIs(all);
    for (const view of viewIds) {
      await visit.showView(view);
      await visit.page.locator(".stage").getByText(/\p{L}/u).first().waitFor();
      expect(await visit.page.locator(".stage .note-error, .stage .failure").count()).toBe(0);
    }
    await visit.showView("table");
    expect((await visit.tableCounts()).told).toBe(all);
    await visit.showView("coverage");
    expect((await visit.coverageTotals()).told).toBe(all);

    await visit.showView("map");
    await (await visit.search("dac ta ooc")).first().click();
    await visit.page.locator(".detail-panel h2").first().waitFor();
    await visit.go("?unit=vn-510&lang=lo");
    await visit.page.locator("html[lang=lo]").waitFor();
    expect((await visit.headline()).matched).toBeLessThan(all);
    await notice(/ບໍ່ມີເຄືອຂ່າຍ/);
    await visit.page.evaluate(() => document.fonts.ready.then(() => null));
    expect(await visit.page.evaluate(() => document.fonts.check('16px "Noto Sans Lao"', "ກ"))).toBe(true);
    await visit.go("api/collections/places/items?f=html");
    await visit.page.getByText("The server makes this page; it takes a network.").waitFor();
    await visit.go("?lang=vi");
    await countIs(all);

    await portal.load(withoutOne(dataset));
    await portal.start();
    const before = versionsOf(visit.page);
    await backOnline();
    await notice(/Có dữ liệu mới ngày/);
    await visit.showView("coverage");
    expect((await visit.coverageTotals()).told).toBe(all);
    await visit.showView("table");
    await countIs(all);
    expect((await visit.tableCounts()).told).toBe(all);
    const old = [...before];
    expect(old).toHaveLength(1);

    await showNews();
    await countIs(all - 1);
    const after = versionsOf(visit.page);
    for (const view of viewIds) await visit.showView(view);
    await visit.showView("table");
    expect((await visit.tableCounts()).told).toBe(all - 1);
    await visit.showView("coverage");
    expect((await visit.coverageTotals()).told).toBe(all - 1);
    expect([...after]).toHaveLength(1);
    expect([...after]).not.toEqual(old);
    expect(await visit.page.locator(".offline-notice").count()).toBe(0);

    await portal.load(dataset);
    await portal.stop();
    portal.renewPage();
    await portal.start();
    await backOnline();
    await notice(/Bản đồ có phiên bản mới/);
    await countIs(all - 1);
    await showNews();
    await countIs(all);
    expect(visit.strayRequests).toEqual([]);
  });

  it("keeps nothing for those who spare data, until they ask; forgets it when they ask", async () => {
    await firstVisit((fresh) =>
      fresh.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
      ),
    );
    await keeping("not-kept");
    const open = visit.page.getByRole("button", { name: "Dùng khi không có mạng" });
    await open.click();
    await visit.page.getByRole("button", { name: "Lưu để dùng khi không có mạng" }).click();
    await keeping("kept");
    await visit.page.getByRole("button", { name: "Xóa bản đã lưu" }).click();
    await keeping("not-kept");
    expect(await visit.page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  });

  it("says that the browser has no room, and goes on", async () => {
    await firstVisit(async (fresh) => {
      const page = await fresh.newPage();
      const session = await fresh.newCDPSession(page);
      await session.send("Storage.overrideQuotaForOrigin", { origin: portal.url, quotaSize: 500_000 });
    });
    await keeping("hindered");
    await visit.page.getByRole("button", { name: "Dùng khi không có mạng" }).click();
    await visit.page.getByRole("dialog").getByText("trình duyệt hết chỗ").waitFor();
    await visit.page.keyboard.press("Escape");
    expect((await visit.headline()).matched).toBe(all);
  });

  it("says that a browser without workers keeps nothing, and goes on", async () => {
    await firstVisit((fresh) =>
      fresh.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
      }),
    );
    await keeping("impossible");
    expect((await visit.headline()).matched).toBe(all);
  });
});
