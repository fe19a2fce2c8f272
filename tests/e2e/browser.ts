// One headless Chromium for a test file, with software WebGL; a fresh page for each journey.
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { ensureBrowser } from "../../scripts/browser.mjs";

/**
 * The window's own address field is a page too, and loads beside each page for most of a second: no reader waits for it, whose
 * window is open already. The others are what Playwright leaves out; a browser heeds one such list only.
 */
const leftOut = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];
const flags = [
  `--disable-features=${leftOut.join()}`,
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const softwareWebGl = [
  "--disable-gpu",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];
const noWebGl = ["--disable-gpu", "--disable-3d-apis"];

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** Launches Chromium; `webgl: false` gives one that cannot draw a map, `more` are flags of its command line. */
export async function launch({
  webgl = true,
  more = [],
}: {
  readonly webgl?: boolean;
  readonly more?: readonly string[];
} = {}): Promise<Browser> {
  const executablePath: string = await ensureBrowser();
  const args = [...flags, ...(webgl ? softwareWebGl : noWebGl), ...more];
  return chromium.launch({ executablePath, args });
}

/** Pages of one size share what the browser keeps of the portal's files: read and compiled once, not for each journey. */
const contexts = new WeakMap<Browser, Map<string, BrowserContext>>();

/** A page of its own, with reduced motion so that pictures do not depend on the moment. End it by `closePage`. */
export async function openPage(
  browser: Browser,
  viewport: { width: number; height: number } = desktop,
): Promise<Page> {
  const ofBrowser = contexts.get(browser) ?? new Map<string, BrowserContext>();
  contexts.set(browser, ofBrowser);
  const size = `${viewport.width}×${viewport.height}`;
  let context = ofBrowser.get(size);
  if (!context) {
    context = await browser.newContext({
      viewport,
      locale: "vi-VN",
      timezoneId: "Asia/Ho_Chi_Minh",
      reducedMotion: "reduce",
      hasTouch: viewport.width < 600,
      // What is kept from visit to visit is proved in offline.test.ts; elsewhere each answer is the server's.
      serviceWorkers: "block",
    });
    ofBrowser.set(size, context);
  }
  return context.newPage();
}

/** Ends a page, and forgets what the portal kept for its reader. */
export async function closePage(page: Page): Promise<void> {
  if (page.url().startsWith("http")) await page.evaluate(() => localStorage.clear());
  await page.close();
}
