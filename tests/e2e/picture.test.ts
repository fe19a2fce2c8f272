// The map as a picture: drawn in as many pixels as are asked, with title and legend, kept as a file and put on the clipboard.
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
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

/** How many colours there are in parts of a picture, each given in shares of its width and height. */
function coloursIn(page: Page, png: Buffer, parts: readonly (readonly [number, number, number, number])[]) {
  return page.evaluate(
    async ({ source, parts: asked }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      return asked.map(([x, y, width, height]) => {
        const [left, top] = [x * image.width, y * image.height];
        const data = context?.getImageData(left, top, width * image.width, height * image.height).data;
        return new Set(new Uint32Array(data?.buffer ?? new ArrayBuffer(0))).size;
      });
    },
    { source: `data:image/png;base64,${png.toString("base64")}`, parts },
  );
}

it("gives a view that is no map as a picture of its map at 2×, as a file and on the clipboard", async () => {
  portal = await Portal.open(browser, url, "?view=board&lang=en&kind=gifts&theme=light&tool=share");
  const { page } = portal;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the picture" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^quang-nam-se-koong-border_filtered-by-.+_\d{4}-\d\d-\d\d@2x\.png$/,
  );
  const png = await readFile(await download.path());
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  // The map has 960 × 720 where it is not on the page, the sheet a margin of 24 about it.
  expect([width, height > 2 * (720 + 48)]).toEqual([2 * (960 + 48), true]);
  const map = [0.3, 0.3, 0.4, 0.2] as const;
  const title = [0.02, 0.01, 0.4, 0.03] as const;
  const legend = [0.02, 1 - 400 / height, 0.4, 200 / height] as const;
  const colours = await coloursIn(page, png, [title, map, legend, [0, 0, 0.02, 1]]);
  expect(colours.slice(0, 3).every((count) => count > 20)).toBe(true);
  // Nothing runs over the margin.
  expect(colours.at(-1)).toBe(1);

  await page.getByRole("button", { name: "Copy the picture" }).click();
  await page.getByText("Picture copied").waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap(await (item ?? new ClipboardItem({})).getType("image/png"));
    return [image.width, image.height];
  });
  expect(copied).toEqual([width, height]);
  expect(portal.consoleErrors).toEqual([]);
  expect(portal.strayRequests).toEqual([]);
});
