// The planner's workspace: how heavy each view is, how soon a brushed period is painted, how evenly the table scrolls.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
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
const brushSteps = 6;

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

interface Brushed {
  readonly what: string;
  readonly view: "table" | "map";
  readonly grain: "year" | "month";
}

/** Each key takes one slice off the end of the period; every slice that is taken holds activities. */
async function brush(page: Page): Promise<number[]> {
  const end = page.getByRole("slider", { name: "Cuối khoảng thời gian" });
  await end.waitFor();
  await page.locator(".answer-count-words strong").waitFor();
  await end.focus();
  const times: number[] = [];
  for (let step = 0; step < brushSteps; step += 1) times.push(await end.evaluate(brushOnce));
  return times;
}

/** Runs in the page: from the key that moves the period to the frame in which the headline and the map, if there is one, tell the new answer. */
async function brushOnce(slider: Element): Promise<number> {
  const map = document.querySelector("[data-map-state]");
  const told = () => document.querySelector(".answer-count-words strong")?.textContent;
  const rings = () => {
    let text = "";
    const answer = (features: { ref: string; properties: Record<string, unknown> }[]) => {
      text = features.map(({ ref, properties }) => `${ref}=${String(properties.count)}`).join();
    };
    map?.dispatchEvent(new CustomEvent("map:ask", { detail: { answer } }));
    return text;
  };
  const [toldBefore, ringsBefore] = [told(), rings()];
  const isNew = () => told() !== toldBefore && (!map || rings() !== ringsBefore);
  const begin = performance.now();
  slider.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
  while (!isNew() && performance.now() - begin < 5000)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - begin;
}

/** A page for each, so that none finds what another has fetched. */
async function measureBrushes(
  browser: Browser,
  url: string,
  brushes: readonly Brushed[],
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const { what, view, grain } of brushes) {
    const page = await browser.newPage({ viewport: desktop });
    await page.goto(`${url}/?view=${view}&grain=${grain}`);
    if (view === "map") await page.locator("[data-map-state=idle]").waitFor();
    const times = await brush(page);
    await page.close();
    results.push({
      what: `workspace: ${what}`,
      asked: `≤ ${maxBrushMilliseconds} ms`,
      found: `${middle(times).toFixed(0)} ms, middle of ${times.length}`,
      isMet: middle(times) <= maxBrushMilliseconds,
    });
  }
  return results;
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

const realBrushes: readonly Brushed[] = [
  { what: "brush to list, table and count, real data", view: "table", grain: "year" },
  { what: "brush to map and count, real data", view: "map", grain: "year" },
];
/** The page holds the newest 10,000 of 100,000 activities: two years, so the slices are months. */
const largeBrushes: readonly Brushed[] = [
  { what: "brush, large world, table", view: "table", grain: "month" },
  { what: "brush, large world, map", view: "map", grain: "month" },
];

export async function measureWorkspace({ large, real }: Databases): Promise<readonly Result[]> {
  const ofReal = await withServedPage(real, (browser, url) => measureBrushes(browser, url, realBrushes));
  const { ofLarge, frames } = await withServedPage(large, async (browser, url) => {
    const page = await browser.newPage({ viewport: desktop });
    await page.goto(`${url}/?view=table`);
    await page.locator("main a.facts-choice").first().waitFor();
    await page.getByRole("slider").first().waitFor();
    const frames = await scroll(page);
    await page.close();
    return { frames, ofLarge: await measureBrushes(browser, url, largeBrushes) };
  });
  return [
    viewSizes(),
    ...ofReal,
    ...ofLarge,
    {
      what: "workspace: a frame of the table's scroll, 10,000 of 100,000 rows",
      asked: "60 frames a second",
      found: `${middle(frames).toFixed(1)} ms, middle of ${frames.length}`,
      isMet: middle(frames) <= maxFrameMilliseconds,
    },
  ];
}
