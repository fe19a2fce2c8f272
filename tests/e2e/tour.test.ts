// The tour over the real page: by keyboard from the first step to the last, each telling of something that is there.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, it } from "vitest";
import { tourSteps } from "../../client/tools/help/tour/steps.ts";
import { launch, phone } from "./browser.ts";
import { Portal } from "./driver.ts";

const url = inject("portalUrl");
let browser: Browser;
let portal: Portal;
beforeAll(async () => {
  // The card tells of the map's element; drawing it eight times would only take time.
  browser = await launch({ webgl: false });
});
afterEach(() => portal.close());
afterAll(() => browser.close());

const card = (page: Page) => page.getByRole("region", { name: "Tour" });
const begin = (page: Page) => page.getByRole("button", { name: "Begin" });
const stepIs = (page: Page, at: number) =>
  card(page)
    .getByText(`Step ${at + 1} of ${tourSteps.length}`)
    .waitFor();

/** How much of what is told of the card covers, as a share; things that fill the page cannot be left free. */
async function covered(page: Page): Promise<number> {
  const ring = page.locator(".tour-ring");
  await ring.waitFor();
  const [told, over] = await Promise.all([ring.boundingBox(), card(page).boundingBox()]);
  if (!told || !over || told.width * told.height === 0) return Number.NaN;
  const wide = Math.min(told.x + told.width, over.x + over.width) - Math.max(told.x, over.x);
  const high = Math.min(told.y + told.height, over.y + over.height) - Math.max(told.y, over.y);
  return (Math.max(wide, 0) * Math.max(high, 0)) / (told.width * told.height);
}

it("walks by keyboard from step to step, and gives back the view from before and the keyboard", async () => {
  portal = await Portal.open(browser, url, "?view=indicators&lang=en&tool=help&help=tour");
  const { page } = portal;
  await begin(page).focus();
  await page.keyboard.press("Enter");
  for (const [at, { view }] of tourSteps.entries()) {
    await stepIs(page, at);
    expect(await covered(page)).toBeLessThan(0.2);
    expect(new URL(page.url()).searchParams.get("view")).toBe(view.view ?? null);
    if (at === 0) await page.waitForFunction(() => document.activeElement?.matches(".tour"));
    if (at < tourSteps.length - 1) await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Figures", level: 2 }).first().waitFor();
  expect(new URL(page.url()).search).toBe("?view=indicators&lang=en");
  expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-tools"))).toBe(true);
  expect(portal.consoleErrors).toEqual([]);
});

it("finds all it tells of on a phone, and steps aside when the page is used", async () => {
  portal = await Portal.open(browser, url, "?view=indicators&lang=en&tool=help&help=tour", phone);
  const { page } = portal;
  await begin(page).click();
  for (const at of tourSteps.keys()) {
    await stepIs(page, at);
    expect(await covered(page)).toBeLessThan(0.5);
    if (at < tourSteps.length - 1) await card(page).getByRole("button", { name: "Next" }).click();
  }
  await page.getByRole("button", { name: "Coverage", exact: true }).click();
  await card(page).getByText("You are using the page yourself").waitFor();
  expect(await page.locator(".tour-ring").count()).toBe(0);
  await card(page).getByRole("button", { name: "Back to the view before" }).click();
  await card(page).waitFor({ state: "detached" });
  expect(new URL(page.url()).searchParams.get("view")).toBe("indicators");
});
