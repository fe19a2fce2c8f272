// What planners do, in a real browser with a real map on the real data.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./browser.ts";
import { Portal } from "./driver.ts";
import { shareOfDifferentPixels } from "./pictures.ts";

const url = inject("portalUrl");
let browser: Browser;
let portal: Portal;

beforeAll(async () => {
  browser = await launch();
});
afterEach(() => portal.close());
afterAll(() => browser.close());

interface Page {
  readonly numberMatched: number;
}

describe("a planner", () => {
  it("filters by the former district Nam Giang and sees list, map and counts agree", async () => {
    portal = await Portal.open(browser, url);
    expect(await portal.headline()).toEqual({ matched: 155, total: 155 });
    await portal.chooseUnit(/^Nam Giang.*30\/06\/2025/);
    const { numberMatched } = await portal.api<Page>("/collections/activities/items?unit=vn-510&limit=1");
    await portal.headlineBecomes(numberMatched);
    expect(numberMatched).toBeGreaterThan(0);
    expect(await portal.listTitles()).toHaveLength(numberMatched);
    const rings = (await portal.drawn()).filter(
      ({ layer, properties }) => layer === "rings" && Number(properties.count) > 0,
    );
    expect(rings.length).toBeGreaterThan(0);
    const atPost = await portal.api<Page>(
      "/collections/activities/items?unit=vn-510&place=post-la-ee&limit=1",
    );
    const ring = rings.find(({ ref }) => ref === "places/post-la-ee");
    expect(ring?.properties.count).toBe(atPost.numberMatched);
    await portal.clearFilters();
    await portal.headlineBecomes(155);
  });

  it("clicks a post on the map and reads its twinning history with sources", async () => {
    portal = await Portal.open(browser, url, "#map=11/15.75/107.3");
    await portal.clickOnMap("places/post-ga-ry");
    const record = portal.record("Đồn Biên phòng Ga Ry");
    await record.getByText("10/2025").first().waitFor();
    await record.getByRole("heading", { name: "Diễn biến kết nghĩa" }).waitFor();
    await record.getByRole("heading", { name: "Nguồn", exact: true }).waitFor();
    const sources = record.locator(".citation-list a");
    expect(await sources.count()).toBeGreaterThan(0);
    expect(await sources.first().getAttribute("href")).toMatch(/^https?:/);
    expect(portal.address()).toContain("selected=places/post-ga-ry");
  });

  it("finds a village of unknown position, reads its history and follows its twin across the border", async () => {
    portal = await Portal.open(browser, url);
    const hits = await portal.search("dac ta oc nhay");
    await hits.filter({ hasText: "Bản Đắc Tà Ọc Nhầy" }).first().click();
    const village = portal.record("Bản Đắc Tà Ọc Nhầy");
    await village.getByText("Chưa rõ vị trí").first().waitFor();
    await village.getByRole("link", { name: "Đắc Tôi", exact: true }).first().click();
    const commune = portal.record("Đắc Tôi");
    await commune.getByText("20705").first().waitFor();
    await portal.page.goBack();
    await village.waitFor();
    expect(portal.address()).toContain("selected=places/v-dak-ta-ooc-nhay");
  });

  it("shares an address that gives the same picture", async () => {
    portal = await Portal.open(
      browser,
      url,
      "?unit=vn-504&selected=twinnings/tw-post-ga-ry&theme=dark#map=10/15.8/107.3",
    );
    await portal.record("Đồn Ga Ry – Đại đội 534").waitFor();
    const before = { features: await portal.drawn(), picture: await portal.mapPicture() };
    const address = portal.address();
    await portal.close();
    portal = await Portal.open(browser, url, address);
    await portal.record("Đồn Ga Ry – Đại đội 534").waitFor();
    expect(await portal.drawn()).toEqual(before.features);
    const different = await shareOfDifferentPixels(portal.page, before.picture, await portal.mapPicture());
    expect(different).toBeLessThan(0.001);
  });

  it("opens a filter menu with a press, closes it with the next, and finds it open with the third", async () => {
    portal = await Portal.open(browser, url, "?view=table");
    const { page } = portal;
    const menu = page.getByRole("button", { name: /^Huyện \/ xã/ });
    const dialog = page.getByRole("dialog", { name: "Huyện / xã" });
    await menu.click();
    await dialog.waitFor();
    await menu.click();
    await dialog.waitFor({ state: "detached" });
    expect(await menu.getAttribute("aria-expanded")).toBe("false");
    await menu.click();
    await dialog.waitFor();
  });

  it("switches to Lao and keeps what is on", async () => {
    portal = await Portal.open(browser, url, "?kind=gifts");
    const { matched } = await portal.headline();
    await portal.setLanguage("ລາວ");
    await portal.page.locator("html[lang=lo]").waitFor();
    await portal.page.getByRole("heading", { name: "ຊາຍແດນ" }).first().waitFor();
    expect((await portal.headline()).matched).toBe(matched);
    expect(portal.address()).toContain("lang=lo");
    expect(portal.address()).toContain("kind=gifts");
  });

  it("asks nothing of any other origin and breaks no rule of the page's security", async () => {
    portal = await Portal.open(browser, url, "?selected=places/gate-nam-giang&lang=en");
    await portal.record("Nam Giang international border gate").waitFor();
    await portal.mapIsDrawn();
    expect(portal.strayRequests).toEqual([]);
    expect(portal.consoleErrors).toEqual([]);
  });

  it("opens an old or broken address", async () => {
    portal = await Portal.open(
      browser,
      url,
      "?unit=&kind=NOT%20A%20KIND&period=yesterday&selected=nowhere&view=globe#map=x/y",
    );
    expect(await portal.headline()).toEqual({ matched: 155, total: 155 });
    await portal.mapIsDrawn();
  });
});
