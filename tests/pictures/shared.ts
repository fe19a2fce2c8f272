// The pictures of docs/share.md: the map as a picture, and the preview of an address.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { closePage, openPage } from "../e2e/browser.ts";
import { palettePng } from "./palettePng.ts";
import { pixelsOf } from "./pixels.ts";

/** A window that leaves a map of a size for a page of text. */
const size = { width: 1240, height: 820 };
const view = "unit=vn-510&period=2024-01-01/2024-12-31&theme=light";
const preview = "selected=places/post-nam-giang";

export async function takeShared(browser: Browser, url: string, folder: string): Promise<void> {
  const page = await openPage(browser, size);
  const keep = async (id: string, png: Buffer) => {
    const picture = palettePng(await pixelsOf(page, png));
    await writeFile(join(folder, `${id}.png`), picture);
    console.log(`${id}.png  ${Math.round(picture.length / 1024)} kB`);
  };
  await keep("share-picture", await mapPicture(page, url));
  const { ok, body } = await page.request
    .get(`${url}/api/preview.png?${preview}`)
    .then(async (response) => ({ ok: response.ok(), body: await response.body() }));
  if (!ok) throw new Error("the preview was not answered");
  await keep("share-preview", body);
  await closePage(page);
}

async function mapPicture(page: Page, url: string): Promise<Buffer> {
  await page.goto(`${url}/?${view}`);
  await page.locator("[data-map-state=idle]").waitFor();
  const address = new URL(page.url());
  address.searchParams.set("tool", "share");
  await page.goto(address.href);
  await page.getByText("1× màn hình").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải ảnh về" }).click(),
  ]);
  return readFile(await download.path());
}
