// The planner's workspace: how heavy each view is, how soon a brushed period is painted, how evenly the table scrolls.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../scripts/install.mjs";
import { desktop } from "../e2e/browser.ts";
import type { Databases } from "./dataset.ts";
import type { Result } from "./report.ts";
import { withServedPage } from "./servedPage.ts";

const maxViewBytes = 60_000;
const maxBrushMilliseconds = 100;
/** One frame of sixty a second, and half a millisecond of the clock's own. */
const maxFrameMilliseconds = 17.2;
const scrolledFrames = 120;

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function viewSizes(): Result {
  const assets = join(root, "dist", "assets");
  const sizes = readdirSync(assets)
    .filter((name) => /View-.*\.js\.br$/.test(name))
    .map((name) => statSync(join(assets, name)).size);
  const largest = Math.max(...sizes);
  return {
    what: `workspace: largest chunk of ${sizes.length} views`,
    asked: `≤ ${maxViewBytes / 1000} kB`,
    found: `${(largest / 1000).toFixed(0)} kB`,
    isMet: largest <= maxViewBytes,
  };
}

/** From the key that moves the period to the frame in which the headline tells the new count. */
async function brush(page: Page): Promise<number[]> {
  const start = page.getByRole("slider", { name: "Đầu khoảng thời gian" });
  await start.waitFor();
  await start.focus();
  const times: number[] = [];
  for (let step = 0; step < 6; step += 1) {
    times.push(
      await start.evaluate(async (slider) => {
        const told = () => document.querySelector(".answer-count-words strong")?.textContent;
        const before = told();
        const begin = performance.now();
        slider.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
        while (told() === before && performance.now() - begin < 3000)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - begin;
      }),
    );
  }
  return times;
}

/** Milliseconds of each frame while the table is scrolled by a row a frame. */
function scroll(page: Page): Promise<number[]> {
  return page.evaluate(async (frames) => {
    const scrolls = (element: Element) => element.scrollHeight > element.clientHeight + 200;
    const table = document.querySelector("main table, main [role=grid], main [role=table]");
    let box: Element | null = table;
    while (box && !scrolls(box)) box = box.parentElement;
    const times: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < frames; frame += 1) {
      box?.scrollBy(0, 48);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - last);
      last = performance.now();
    }
    return times;
  }, scrolledFrames);
}

export async function measureWorkspace({ large, real }: Databases): Promise<readonly Result[]> {
  const brushed = await withServedPage(real, async (browser, url) => {
    const page = await browser.newPage({ viewport: desktop });
    await page.goto(`${url}/?view=table`);
    return brush(page);
  });
  const frames = await withServedPage(large, async (browser, url) => {
    const page = await browser.newPage({ viewport: desktop });
    await page.goto(`${url}/?view=table`);
    await page.locator("main a.facts-choice").first().waitFor();
    await page.getByRole("slider").first().waitFor();
    return scroll(page);
  });
  return [
    viewSizes(),
    {
      what: "workspace: brush to list, table and count, real data",
      asked: `≤ ${maxBrushMilliseconds} ms`,
      found: `${middle(brushed).toFixed(0)} ms, middle of ${brushed.length}`,
      isMet: middle(brushed) <= maxBrushMilliseconds,
    },
    {
      what: "workspace: a frame of the table's scroll, 10,000 of 100,000 rows",
      asked: "60 frames a second",
      found: `${middle(frames).toFixed(1)} ms, middle of ${frames.length}`,
      isMet: middle(frames) <= maxFrameMilliseconds,
    },
  ];
}
