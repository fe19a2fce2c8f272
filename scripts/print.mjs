// npm run print -- ADDRESS OUT.pdf: any page of the portal as a PDF, laid out as for paper, by the installed Chromium.
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
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
await print(executablePath);

async function print(executablePath) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(patienceMilliseconds);
    const answer = await page
      .goto(address, { waitUntil: "networkidle", timeout: patienceMilliseconds })
      .catch((error) => fail(`${address} cannot be reached: ${String(error.message).split("\n")[0]}`));
    if (answer?.status() !== success)
      fail(`${address} answered ${answer?.status() ?? "nothing"}: no PDF was written.`);
    // A page with a map is ready when the map says so.
    if ((await page.locator("[data-map-state]").count()) > 0)
      await page.locator("[data-map-state=idle]").first().waitFor({ state: "attached" });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const path = resolve(out);
    mkdirSync(dirname(path), { recursive: true });
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true });
    console.log(path);
  } finally {
    await browser.close();
  }
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
