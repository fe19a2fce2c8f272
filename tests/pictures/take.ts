// npm run pictures: takes the pictures of docs/ anew, each at the end of the clicks that answer a question, of the data as served.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildData, databaseFile } from "../../scripts/build.mjs";
import { root } from "../../scripts/install.mjs";
import { withServedPage } from "../bench/servedPage.ts";
import { closePage, openPage } from "../e2e/browser.ts";
import { type Question, questions, walkTo } from "../e2e/questions.ts";
import { palettePng } from "./palettePng.ts";
import { pixelsOf } from "./pixels.ts";
import { takeShared } from "./shared.ts";

const size = { width: 1440, height: 900 };
const folder = join(root, "docs");

buildData();
await mkdir(folder, { recursive: true });
await withServedPage(databaseFile, async (browser, url) => {
  for (const question of questions.filter(({ hasNoPicture }) => !hasNoPicture)) {
    const page = await openPage(browser, size);
    const clicks = await walkTo(question, page, url);
    await standsStill(question, page);
    const picture = palettePng(await pixelsOf(page, await page.screenshot()));
    await writeFile(join(folder, `${question.id}.png`), picture);
    console.log(`${question.id}.png  ${clicks} clicks  ${Math.round(picture.length / 1024)} kB`);
    await closePage(page);
  }
  await takeShared(browser, url, folder);
});

/** Waits until nothing more is loaded, the map is drawn, and the answer is in sight. */
async function standsStill({ clicks, answer }: Question, page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  if (await page.locator("[data-map-state]").count()) await page.locator("[data-map-state=idle]").waitFor();
  if (clicks.length > 1) await answer(page).scrollIntoViewIfNeeded();
  // An open menu would hide a part of its own answer.
  if (await page.locator(".filter-popover").count()) await page.keyboard.press("Escape");
  await page.mouse.move(0, 0);
}
