// Small screens, missing WebGL, a server that is away: the portal still answers, and says what is the matter.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { launch, phone } from "./browser.ts";
import { Portal } from "./driver.ts";

const url = inject("portalUrl");
let portal: Portal;
afterEach(() => portal.close());

describe("on a phone", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it("shows the map with the count, raises the list and opens a record", async () => {
    portal = await Portal.open(browser, url, "", phone);
    expect(await portal.headline()).toEqual({ matched: 155, total: 155 });
    await portal.mapIsDrawn();
    const raise = portal.page.getByRole("button", { name: "Kéo cao danh sách" });
    await raise.click();
    await raise.click();
    await portal.showList("Địa điểm");
    await portal.chooseFromList("Bản A Bưl");
    await portal.record("Bản A Bưl").waitFor();
    const overflow = await portal.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it("says that the server is away, and shows the answer once it is back", async () => {
    portal = await Portal.open(browser, url, "?lang=en");
    await portal.headline();
    await portal.page.route("**/api/**", (route) => route.abort());
    await portal.page.reload();
    const again = portal.page.getByRole("button", { name: "Try again" }).first();
    await again.waitFor();
    await portal.page.unroute("**/api/**");
    await again.click();
    expect(await portal.headline()).toEqual({ matched: 155, total: 155 });
  });

  it.each([
    ["a menu", "OpenPopover", []],
    ["a tool", "ToolDialog", ["About the data"]],
  ])("says that the code of %s did not arrive, and goes on or tries anew", async (_, chunk, further) => {
    portal = await Portal.open(browser, url, "?lang=en", phone);
    await portal.headline();
    const menu = portal.page.getByRole("button", { name: "Tools: share, print, help" });
    await portal.page.route(`**/assets/${chunk}-*.js`, (route) => route.abort());
    await menu.click();
    for (const name of further) await portal.page.getByRole("button", { name }).click();
    const note = portal.page.getByRole("alert").getByText("Could not be opened");
    await note.waitFor();
    expect(await portal.headline()).toEqual({ matched: 155, total: 155 });
    await portal.page.getByRole("button", { name: "Close" }).click();
    await note.waitFor({ state: "detached" });
    await expect.poll(() => portal.address()).not.toContain("tool=");
    await menu.click();
    for (const name of further) await portal.page.getByRole("button", { name }).click();
    await note.waitFor();
    await portal.page.unroute(`**/assets/${chunk}-*.js`);
    await portal.page.getByRole("button", { name: "Try again" }).click();
    await portal.page.getByRole("dialog").first().waitFor();
  });

  it("says that nothing matches, why, and what to do next", async () => {
    portal = await Portal.open(browser, url, "?lang=en&period=1950-01-01/1950-12-31");
    await portal.headlineBecomes(0);
    await portal.page
      .getByRole("button", { name: /without a date|undated/i })
      .first()
      .click();
    expect((await portal.headline()).matched).toBeGreaterThan(0);
  });
});

describe("without WebGL", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  it("says why there is no map, and list, filters and records work", async () => {
    portal = await Portal.open(browser, url);
    await portal.page.locator("[data-map-state=unavailable]").waitFor();
    expect(await portal.page.locator("[data-map-state]").textContent()).toContain("WebGL");
    await portal.chooseUnit(/^Tây Giang.*30\/06\/2025/);
    expect((await portal.headline()).matched).toBeLessThan(155);
    await portal.showList("Kết nghĩa");
    await portal.chooseFromList("Đồn A Nông – Đại đội 534");
    await portal.record("Đồn A Nông – Đại đội 534").waitFor();
  });

  it("says that there can be no picture of the map either", async () => {
    portal = await Portal.open(browser, url, "?view=board&lang=en&tool=share");
    await portal.page.getByRole("button", { name: "Copy the picture" }).click();
    const told = portal.page.getByText(/has no WebGL 2/);
    await told.waitFor();
    expect(await told.textContent()).toContain("it cannot draw a picture");
  });
});
