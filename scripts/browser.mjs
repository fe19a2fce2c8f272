// Finds a Chromium for the browser tests, or gets one: Debian's when root, else Playwright's own.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fail, runNode, toolScript } from "./install.mjs";

const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Path of a Chromium that is there; undefined when there is none.
 * @returns {Promise<string | undefined>}
 */
export async function installedBrowser() {
  const { chromium } = await import("playwright-core");
  return [...places, chromium.executablePath()].find((path) => path && existsSync(path));
}

function installDebian() {
  const run = (...args) =>
    spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  return run("update", "-qq") && run("install", "-y", "-qq", "--no-install-recommends", "chromium");
}

/**
 * Path of a Chromium; ends the program with one line when there is none and none can be had.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = await installedBrowser();
  if (found) return found;
  console.log("Installing a browser for the tests …");
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isDebianRoot) installDebian();
  else runNode([toolScript("playwright-core"), "install", "chromium"]);
  return (
    (await installedBrowser()) ??
    fail("No browser: install Chromium (Debian: apt-get install chromium) or set CHROMIUM to its path.")
  );
}
