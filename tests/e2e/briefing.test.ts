// Views are saved, shown one after another by keyboard, and shared by an address; the map stands alone in a frame.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, it } from "vitest";
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

it("shows saved views as a briefing by keyboard, also to one who is given its address", async () => {
  portal = await Portal.open(browser, url, "?view=coverage&tool=saved&lang=en");
  const { page } = portal;
  const save = page.getByRole("button", { name: "Save this view" });
  await save.click();
  await page.goto(`${url}/?view=changes&tool=saved&lang=en`);
  await save.click();
  await page.getByRole("link", { name: "Change of units" }).waitFor();
  await page.getByRole("button", { name: "Show as briefing" }).click();
  const story = page.getByRole("region", { name: "Briefing" });
  await story.getByText("1 of 2").waitFor();
  await page.getByRole("heading", { name: "Coverage", level: 2 }).first().waitFor();

  const other = await browser.newPage();
  await other.goto(page.url());
  const otherStory = other.getByRole("region", { name: "Briefing" });
  await otherStory.getByText("1 of 2").waitFor();
  await other.keyboard.press("ArrowRight");
  await otherStory.getByText("2 of 2").waitFor();
  expect(new URL(other.url()).searchParams.get("view")).toBe("changes");
  await other.keyboard.press("Escape");
  await otherStory.waitFor({ state: "detached" });
  expect(new URL(other.url()).searchParams.get("story")).toBeNull();
  await other.close();
});

it("lets no site frame the map unless the operator names it, and shows it alone by its address", async () => {
  const host = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<iframe src="${url}/embed?lang=en" width="800" height="400"></iframe>`);
  }).listen(0, "127.0.0.1");
  await once(host, "listening");
  const { port } = host.address() as AddressInfo;
  portal = await Portal.open(browser, url, "embed?lang=en");
  await portal.mapIsDrawn();
  const back = portal.page.getByRole("link", { name: "Quảng Nam – Sê Koong border" });
  expect(await back.getAttribute("href")).toMatch(/^\/\?lang=en/);
  expect(await portal.page.getByRole("navigation").count()).toBe(0);
  const refused = portal.page.waitForEvent("console", (message) =>
    message.text().includes("frame-ancestors"),
  );
  await portal.page.goto(`http://127.0.0.1:${port}/`);
  await refused;
  host.close();
});
