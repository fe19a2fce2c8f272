// npm run print -- ADDRESS OUT.pdf: any page of the portal as a PDF, laid out as for paper, by the installed Chromium.
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { printAddress } from "../client/state/addresses.ts";
import { fail } from "./install.mjs";

const usage = "Usage: npm run print -- ADDRESS OUT.pdf   (ADDRESS: http://… of a portal that runs)";
/** How long a page may take until it is drawn. */
const patienceMilliseconds = 60_000;
const success = 200;

const [address, out, ...others] = process.argv.slice(2);
if (!address || !out || others.length > 0) fail(usage);
if (!/^https?:\/\//.test(address)) fail(`${address} is no address of a portal.\n${usage}`);
if (!out.toLowerCase().endsWith(".pdf")) fail(`${out} does not end in .pdf.\n${usage}`);
const executablePath = await import("./browser.mjs")
  .then(({ installedBrowser }) => installedBrowser())
  .catch(() => fail("The packages are not installed: run npm install first."));
if (!executablePath)
  fail("No browser: install Chromium (Debian: apt-get install chromium) or set CHROMIUM to its path.");
await print(executablePath, isMap(address) ? printAddress(address) : address);

/** The map of a View has a sheet of its own; every other page is laid out for paper by itself. */
function isMap(text) {
  const { pathname, searchParams } = new URL(text);
  return pathname === "/" && ["map", null].includes(searchParams.get("view")) && !searchParams.has("story");
}

async function print(executablePath, address) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    // What is kept for where there is no network would be kept for nobody.
    const page = await browser.newPage({ serviceWorkers: "block" });
    page.setDefaultTimeout(patienceMilliseconds);
    const answer = await page
      .goto(address, { waitUntil: "networkidle", timeout: patienceMilliseconds })
      .catch((error) => fail(`${address} cannot be reached: ${String(error.message).split("\n")[0]}`));
    if (answer?.status() !== success)
      fail(`${address} answered ${answer?.status() ?? "nothing"}: no PDF was written.`);
    // A page with a map is ready when the map says so.
    const map = page.locator("[data-map-state]").first();
    if (isSheet(address) || (await map.count()) > 0) await drawn(page, map, address);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const path = resolve(out);
    mkdirSync(dirname(path), { recursive: true });
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true });
    console.log(path);
  } finally {
    await browser.close();
  }
}

function isSheet(text) {
  return new URL(text).pathname === "/print";
}

/** Waits until the map stands, on a sheet as a picture; ends with its own words when it cannot. */
async function drawn(page, map, address) {
  await page
    .locator("[data-map-state]:not([data-map-state=loading])")
    .first()
    .waitFor({ state: "attached" })
    .catch(() => fail(`${address}: the map did not come within a minute, so no PDF was written.`));
  const state = await map.getAttribute("data-map-state");
  if (state !== "idle") {
    const words = await page.getByRole("status").first().innerText();
    fail(`${address}: the map is ${state}, so no PDF was written. ${words}`);
  }
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
}

/** Root has no sandbox; where there is no graphics card the map is drawn by software. */
function browserArguments() {
  const ofRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return [
    ...ofRoot,
    "--no-first-run",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
  ];
}
