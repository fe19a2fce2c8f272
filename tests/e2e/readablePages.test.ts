// The readable pages in a real browser: nothing of them is refused by the security policy, axe finds nothing, no script is needed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, launch, phone } from "./browser.ts";

const url = inject("portalUrl");
const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;

beforeAll(async () => {
  browser = await launch({ webgl: false });
});
afterAll(() => browser.close());

/** Opens a page, and gathers what the browser complains of. */
async function open(
  address: string,
  {
    theme = "light",
    viewport = desktop,
    script = true,
  }: { theme?: "light" | "dark"; viewport?: typeof desktop; script?: boolean } = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport, colorScheme: theme, javaScriptEnabled: script });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(request.url()));
  await page.goto(`${url}${address}`);
  return { page, complaints };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeScript);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

const addresses = [
  "/api?f=html",
  "/api/api.html?lang=en",
  "/api/conformance?f=html",
  "/api/tiles?f=html",
  "/api/collections/activities?f=html&lang=lo",
  "/api/collections/places/queryables?f=html",
  "/api/collections/activities/items?f=html&unit=vn-510",
  "/api/collections/places/items/v-dac-oc?f=html&lang=lo",
  "/api/collections/admin-units/items/vn-510?f=html",
];

describe.each(addresses)("the page %s", (address) => {
  it.each([
    ["light", desktop],
    ["dark", phone],
  ] as const)("is clean in %s on %o, and no wider than the screen", async (theme, viewport) => {
    const { page, complaints } = await open(address, { theme, viewport });
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });
});

it("leads from the portal to every record without a script", async () => {
  const { page } = await open("/", { script: false, viewport: phone });
  await page.getByRole("link", { name: "Dữ liệu mở" }).click();
  await page.getByRole("link", { name: "Địa điểm" }).click();
  await page.getByRole("link", { name: "Xem danh sách" }).click();
  await page.getByRole("link", { name: "Trang sau" }).click();
  const record = page.getByRole("rowheader").getByRole("link").first();
  const name = (await record.textContent()) ?? "";
  await record.click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  expect(await page.getByRole("heading", { name: "Nguồn và độ chắc chắn" }).isVisible()).toBe(true);
  await page.context().close();
});

it("leads by a stable address to the record on the map", async () => {
  const { page } = await open("/id/places/v-dac-oc");
  expect(new URL(page.url()).search).toBe("?selected=places/v-dac-oc");
  await page.getByRole("heading", { level: 2, name: "Thôn Đắc Ốc" }).waitFor();
  await page.context().close();
});
