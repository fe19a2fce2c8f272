// The page in headless Chromium on the real data: bytes of a first and a second visit, time to the picture, filter to picture.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { root } from "../../scripts/install.mjs";
import { desktop } from "../e2e/browser.ts";
import type { Databases } from "./dataset.ts";
import type { Result } from "./report.ts";
import { withServedPage } from "./servedPage.ts";

const kilobyte = 1000;
const budgets = { beforeMap: 200, engine: 390, firstView: 750, secondVisit: 30 };
const maxIdleMilliseconds = 2000;
const maxFilterMilliseconds = 100;
const runs = 5;

interface Visit {
  /** Bytes over the wire by address. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly idleMilliseconds: number;
}

/** Loads the page and waits for the picture; counts what came over the wire, headers included. */
async function visit(page: Page, url: string): Promise<Visit> {
  const bytes = new Map<string, number>();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const urls = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, response }) => urls.set(requestId, response.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const address = urls.get(requestId) ?? requestId;
    bytes.set(address, (bytes.get(address) ?? 0) + encodedDataLength);
  });
  const start = performance.now();
  await page.goto(url);
  await page.locator("[data-map-state=idle]").waitFor();
  const idleMilliseconds = performance.now() - start;
  await session.detach();
  return { bytes, idleMilliseconds };
}

const sum = (bytes: ReadonlyMap<string, number>, isCounted: (address: string) => boolean) =>
  [...bytes].reduce((total, [address, size]) => total + (isCounted(address) ? size : 0), 0);

function bytesResult(what: string, found: number, max: number): Result {
  return {
    what,
    asked: `≤ ${max} kB`,
    found: `${(found / kilobyte).toFixed(0)} kB`,
    isMet: found <= max * kilobyte,
  };
}

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function timeResult(what: string, times: readonly number[], max: number): Result {
  const found = middle(times);
  return {
    what,
    asked: `≤ ${max} ms`,
    found: `${found.toFixed(0)} ms, middle of ${times.length}`,
    isMet: found <= max,
  };
}

const isEngine = (address: string) => /\/maplibre[^/]*\.(js|css)$/.test(address);
/** Bytes of the document, scripts and style that index.html names: the page before the engine; fonts swap in, data fill in. */
function shellBytes(): number {
  const dist = join(root, "dist");
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:href|src)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? "",
  );
  const files = ["index.html", ...named].map((file) => join(dist, file));
  return files.reduce(
    (total, file) => total + statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size,
    0,
  );
}

/** The engine's worker is fetched out of the page's sight: its file is weighed instead. */
function workerBytes(): number {
  const assets = join(root, "dist", "assets");
  const file = readdirSync(assets).find((name) => /worker.*\.js\.br$/.test(name));
  return file ? statSync(join(assets, file)).size : 0;
}

async function measureVisits(browser: Browser, url: string): Promise<Result[]> {
  const idle: number[] = [];
  let first: Visit | null = null;
  let second: Visit | null = null;
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: desktop });
    first = await visit(await context.newPage(), url);
    second = await visit(await context.newPage(), url);
    idle.push(first.idleMilliseconds);
    await context.close();
  }
  if (!first || !second) return [];
  return [
    bytesResult("page: shell, list and filters, before the map", shellBytes(), budgets.beforeMap),
    bytesResult("page: map engine", sum(first.bytes, isEngine) + workerBytes(), budgets.engine),
    bytesResult(
      "page: whole first view with data and fonts",
      sum(first.bytes, () => true) + workerBytes(),
      budgets.firstView,
    ),
    bytesResult(
      "page: second visit",
      sum(second.bytes, () => true),
      budgets.secondVisit,
    ),
    timeResult("page: map idle, cold", idle, maxIdleMilliseconds),
  ];
}

/** From the change of the address to the frame in which the map has drawn the answer; the first answer of each filter is fetched. */
async function measureFilter(browser: Browser, url: string): Promise<Result[]> {
  const page = await browser.newPage({ viewport: desktop });
  await page.goto(url);
  await page.locator("[data-map-state=idle]").waitFor();
  const filters = ["vn-510", "vn-504", "la-1502", "la-1503", "vn-20443-2025"];
  const times: number[] = [];
  for (const unit of filters) times.push(await page.evaluate(filterToPicture, unit));
  await page.close();
  return [timeResult("page: filter to picture", times, maxFilterMilliseconds)];
}

/** Runs in the page: sets the filter as a link does, and waits until the rings on the map have changed. */
async function filterToPicture(unit: string): Promise<number> {
  const element = document.querySelector("[data-map-state]");
  const rings = () => {
    let text = "";
    const answer = (features: { ref: string; properties: Record<string, unknown> }[]) => {
      text = features.map(({ ref, properties }) => `${ref}=${String(properties.count)}`).join();
    };
    element?.dispatchEvent(new CustomEvent("map:ask", { detail: { answer } }));
    return text;
  };
  const before = rings();
  const address = new URL(location.href);
  address.searchParams.set("unit", unit);
  const start = performance.now();
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
  while (rings() === before && performance.now() - start < 5000) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - start;
}

/** Measures the built page, served from the real dataset by a process of its own. */
export async function measurePage({ real }: Databases): Promise<readonly Result[]> {
  return withServedPage(real, async (browser, url) => [
    ...(await measureVisits(browser, url)),
    ...(await measureFilter(browser, url)),
  ]);
}
