// The page on a weak network and a slow device: 1.6 Mbit/s, 300 ms, a processor four times slower; a first visit and one without network.
import type { BrowserContext, Page } from "playwright-core";
import { desktop } from "../e2e/browser.ts";
import type { Databases } from "./dataset.ts";
import { type Line, openLine } from "./line.ts";
import type { Result } from "./report.ts";
import { withServedPage } from "./servedPage.ts";

const weakLine = { bytesPerSecond: 1_600_000 / 8, delayMilliseconds: 300 };
const slowdown = 4;
const asked = { listUsable: 3000, mapIdle: 7000 };
const runs = 5;
/** How long the keeping of the whole portal may take on such a line before the measurement gives up. */
const patienceMilliseconds = 120_000;

interface Times {
  readonly listUsable: number;
  readonly mapIdle: number;
}

export async function measureSlowLine({ real }: Databases): Promise<readonly Result[]> {
  return withServedPage(real, async (browser, url) => {
    const first: Times[] = [];
    const away: Times[] = [];
    for (let run = 0; run < runs; run += 1) {
      const line = await openLine(url, weakLine);
      const context = await browser.newContext({ viewport: desktop });
      first.push(await timesOf(await slowPage(context), line.url));
      if (run === 0) away.push(await timesWithoutNetwork(context, line));
      await context.close();
      await line.close();
    }
    return [
      resultOf("weak line: list usable, cold", first, "listUsable"),
      resultOf("weak line: map idle, cold", first, "mapIdle"),
      resultOf("no network: list usable", away, "listUsable"),
      resultOf("no network: map idle", away, "mapIdle"),
    ];
  });
}

/** Once all is kept, the line is cut: a second visit from what the browser has, on the slow processor. */
async function timesWithoutNetwork(context: BrowserContext, line: Line): Promise<Times> {
  const [page] = context.pages();
  await page?.locator("[data-offline=kept]").waitFor({ timeout: patienceMilliseconds });
  await page?.close();
  await line.close();
  return timesOf(await slowPage(context), line.url);
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(watch);
  return page;
}

declare global {
  interface Window {
    /** What `watch` has seen, in milliseconds since the page was asked for. */
    seen: { listUsable?: number; mapIdle?: number };
  }
}

/** Runs in the page, since its own clock is not slowed: the list is usable when its first record is there and the page answers. */
function watch(): void {
  window.seen = {};
  let hasList = false;
  const look = () => {
    if (!hasList && document.querySelector("a.result-link")) {
      hasList = true;
      requestAnimationFrame(() => setTimeout(() => (window.seen.listUsable = performance.now())));
    }
    if (document.querySelector("[data-map-state=idle]")) window.seen.mapIdle ??= performance.now();
  };
  const attributeFilter = ["data-map-state"];
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter });
}

async function timesOf(page: Page, url: string): Promise<Times> {
  await page.goto(url, { waitUntil: "commit" });
  await page.locator("[data-map-state=idle]").waitFor({ timeout: patienceMilliseconds });
  const { listUsable = Number.NaN, mapIdle = Number.NaN } = await page.evaluate(() => window.seen);
  return { listUsable, mapIdle };
}

function resultOf(what: string, times: readonly Times[], key: keyof Times): Result {
  const sorted = times.map((time) => time[key]).toSorted((a, b) => a - b);
  const found = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return {
    what,
    asked: `≤ ${asked[key]} ms`,
    found: `${found.toFixed(0)} ms, middle of ${sorted.length}`,
    isMet: found <= asked[key],
  };
}
