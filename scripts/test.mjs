// npm test: installs what is missing, checks types, lint and format, builds, runs every test, closes with the count.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, environment, root, runNode, toolScript } from "./install.mjs";

ensureInstalled();
const { buildData, buildPage } = await import("./build.mjs");
const { ensureBrowser } = await import("./browser.mjs");
const chromium = await ensureBrowser();
delete process.env.PORTAL_DB;

/** @type {[name: string, args: string[]][]} */
const checks = [
  ["types", [toolScript("tsc", "typescript"), "--noEmit"]],
  ["lint", [toolScript("oxlint"), "--type-aware", "--deny-warnings", "--quiet"]],
  ["format", [toolScript("biome", "@biomejs/biome"), "format", "."]],
];

let passed = 0;
let failed = 0;
for (const [name, args] of checks) {
  const isGood = runNode(args) === 0;
  console.log(`${isGood ? "✓" : "✗"} ${name}`);
  if (isGood) passed += 1;
  else failed += 1;
}

buildData();
buildPage();

const report = join(root, ".cache", "vitest.json");
mkdirSync(join(root, ".cache"), { recursive: true });
rmSync(report, { force: true });
const vitest = runNode(
  [
    toolScript("vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { env: { ...environment(), CHROMIUM: chromium } },
);
if (existsSync(report)) {
  const results = JSON.parse(readFileSync(report, "utf8"));
  passed += results.numPassedTests;
  failed += results.numFailedTests;
  // A file that fails to load has no test to count.
  const brokenFiles = results.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  failed += brokenFiles.length;
}
if (vitest !== 0 && failed === 0) failed += 1;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
