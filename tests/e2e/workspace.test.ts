// The planner's workspace: time, coverage, twinnings and the change of units, walked in a real browser.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { viewFilterKeys } from "../../client/state/view.ts";
import { launch } from "./browser.ts";
import { Portal } from "./driver.ts";

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

const filterNames = new Set<string>(viewFilterKeys);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("a planner at work", () => {
  it("brushes the timeline by keyboard, and every count follows", async () => {
    portal = await Portal.open(browser, url, "?view=table");
    const start = portal.page.getByRole("slider", { name: "Đầu khoảng thời gian" });
    await start.waitFor();
    const periodNow = () => new URL(portal.page.url()).searchParams.get("period");
    await start.press("End");
    await expect.poll(periodNow).not.toBeNull();
    const last = periodNow();
    await start.press("ArrowLeft");
    await expect.poll(periodNow).not.toBe(last);
    const period = periodNow();
    expect(period).toMatch(/^\d{4}-01-01\/(\d{4}-12-31|\.\.)$/);
    const { numberMatched } = await portal.api<Page>(
      `/collections/activities/items?limit=1&period=${period}`,
    );
    expect(numberMatched).toBeGreaterThan(0);
    await portal.headlineBecomes(numberMatched);
    await portal.page.getByRole("link", { name: `Hoạt động ${numberMatched}` }).waitFor();
  });

  it("follows a tie from the board to the profile to the map", async () => {
    portal = await Portal.open(browser, url, "?view=board");
    await portal.page.getByRole("link", { name: "Xem tuyến biên: Đồn Ga Ry – Đại đội 534" }).click();
    await portal.page.getByRole("heading", { name: "Tuyến biên", exact: true }).waitFor();
    expect(portal.address()).toContain("selected=twinnings/tw-post-ga-ry");
    await portal.record("Đồn Ga Ry – Đại đội 534").waitFor();
    await portal.page.getByRole("button", { name: "Bản đồ" }).click();
    const links = (await portal.drawn()).filter(({ ref }) => ref === "twinnings/tw-post-ga-ry");
    expect(links.length).toBeGreaterThan(0);
  });

  it("reads what became of the units on 1 July 2025, and opens what hangs on them", async () => {
    portal = await Portal.open(browser, url, "?view=changes");
    await portal.page.getByRole("link", { name: "1659/NQ-UBTVQH15" }).first().waitFor();
    await portal.page.getByRole("heading", { name: "Mã nay chỉ địa bàn khác" }).waitFor();
    await portal.page.getByRole("heading", { name: "Mối kết nghĩa mất bên Việt Nam" }).waitFor();
    const former = portal.page.getByRole("link", { name: /^Nam Giang, hoạt động: 50$/ });
    await former.click();
    await portal.headlineBecomes(50);
    expect(portal.address()).toContain("unit=vn-510");
  });

  it("finds a spot by its marker, with the margin of the estimate", async () => {
    portal = await Portal.open(browser, url);
    const hits = await portal.search("mốc 717 + 300 m");
    await hits.first().click();
    expect(portal.address()).toContain("at=717");
    await portal.mapIsDrawn();
    await portal.page
      .getByText(/không đo đạc|ước lượng/i)
      .first()
      .waitFor();
  });

  it("finds the gaps of 2024 and opens the records behind one cell", async () => {
    portal = await Portal.open(
      browser,
      url,
      "?view=coverage&rows=unit&across=kind&vintage=today&period=2024-01-01/2024-12-31",
    );
    const cell = portal.page.locator("button.coverage-active:not(.coverage-active-sum)").first();
    const count = Number(/\d+/.exec((await cell.textContent()) ?? "")?.[0]);
    expect(count).toBeGreaterThan(0);
    await portal.page.getByRole("heading", { name: "Địa bàn chờ lâu nhất" }).waitFor();
    await cell.click();
    const records = portal.page.getByRole("dialog").getByRole("listitem");
    await records.first().waitFor();
    expect(await records.count()).toBe(count);
  });

  it.each([
    { asked: "unit=vn-510&kind=gifts,medical_visit", timeless: "unit=vn-510&kind=gifts,medical_visit" },
    {
      asked: "kind=people_friendship_exchange,festival_visit&period=2025-01-01/2025-12-31",
      timeless: "kind=people_friendship_exchange,festival_visit",
    },
    { asked: "side=LA&certainty=B&period=../2023-12-31&undated=include", timeless: "side=LA&certainty=B" },
  ])("finds the same number in every view: $asked", async ({ asked, timeless }) => {
    const countOf = async (parameters: string) =>
      (await portal.api<Page>(`/collections/activities/items?limit=1&${parameters}`)).numberMatched;
    portal = await Portal.open(browser, url, `?view=table&${asked}`);
    const matched = await countOf(asked);
    expect(matched).toBeGreaterThan(0);
    await portal.headlineBecomes(matched);
    expect(await portal.tableCounts()).toEqual({ told: matched, rows: matched });
    expect(sum(await portal.timelineCounts())).toBe(await countOf(timeless));
    await portal.showView("profile");
    expect((await portal.activitiesOnProfile()).size).toBe(matched);
    await portal.showView("coverage");
    expect(await portal.coverageTotals()).toEqual({ told: matched, corner: matched });
    await portal.showView("map");
    await portal.mapIsDrawn();
    expect((await portal.headline()).matched).toBe(matched);
    await portal.showView("programme");
    for (const { count, href } of await portal.programmeItems()) {
      const { searchParams } = new URL(href, url);
      const filters = [...searchParams].filter(([key]) => filterNames.has(key));
      expect([href, await countOf(new URLSearchParams(filters).toString())]).toEqual([href, count]);
    }
    expect((await portal.headline()).matched).toBe(matched);
  });

  it("counts in today's units what former districts left, and says what fits none of them", async () => {
    portal = await Portal.open(browser, url, "?view=table&list=admin-units");
    const { matched } = await portal.headline();
    const sum = portal.page.getByText(`Cộng lại ${matched} hoạt động`);
    await sum.waitFor();
    await portal.page.getByRole("radio", { name: "Đơn vị hiện nay" }).check();
    await portal.page.waitForURL(/vintage=today/);
    const apart = portal.page.getByRole("region", { name: "Không xếp được vào một địa bàn" });
    await apart.getByText("Nam Giang (cũ), đã chia").waitFor();
    const words = (await sum.filter({ hasText: "Theo đơn vị lúc đó" }).textContent()) ?? "";
    const [total = 0, ...parts] = (words.match(/\d+/g) ?? []).map(Number);
    expect(total).toBe(matched);
    expect(parts.reduce((all, part) => all + part, 0)).toBe(matched);
    const number = apart.getByRole("button", { name: /^Nam Giang \(cũ\), đã chia/ });
    const count = Number(await number.textContent());
    await number.click();
    const records = portal.page.getByRole("dialog").getByRole("listitem");
    await records.first().waitFor();
    await portal.page
      .getByRole("dialog")
      .getByRole("button", { name: /^Xem thêm/ })
      .click();
    expect(await records.count()).toBe(count);
  });
});
