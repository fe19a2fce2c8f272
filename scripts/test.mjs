// npm test: installs what is missing, checks types, lint and format, builds, runs every test, closes with the count.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, environment, root, startNode, toolScript } from "./install.mjs";

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
// They run beside the builds.
const verdicts = checks.map(([, args]) => startNode(args));
buildData();
buildPage();
for (const [index, [name]] of checks.entries()) {
  const isGood = (await verdicts[index]) === 0;
  console.log(`${isGood ? "✓" : "✗"} ${name}`);
  if (isGood) passed += 1;
  else failed += 1;
}

// Journeys in the browser mostly wait: the other tests run beside them.
const cache = join(root, ".cache");
mkdirSync(cache, { recursive: true });
const runs = await Promise.all([run("browser"), run("rooms", "page")]);
if (runs.every(({ passed, failed }) => passed + failed === 0)) {
  console.log(`no test has a name like ${process.argv.slice(2).join(" ")}`);
  failed += 1;
}
for (const counted of runs) {
  passed += counted.passed;
  failed += counted.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * Runs the tests of projects of vite.config.ts; what they print comes as it is printed.
 * @param {string[]} names
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function run(...names) {
  const report = join(cache, `vitest-${names.join("-")}.json`);
  rmSync(report, { force: true });
  const options = [
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    "--passWithNoTests",
  ];
  const exitCode = await startNode(
    [
      toolScript("vitest"),
      "run",
      ...names.flatMap((name) => ["--project", name]),
      ...options,
      ...process.argv.slice(2),
    ],
    // What a file of the packages was compiled to serves the next that reads it.
    { env: { ...environment(), CHROMIUM: chromium, NODE_COMPILE_CACHE: join(cache, "compiled") } },
  );
  if (!existsSync(report)) return { passed: 0, failed: exitCode === 0 ? 0 : 1 };
  const results = JSON.parse(readFileSync(report, "utf8"));
  // A file that fails to load has no test to count.
  const brokenFiles = results.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const faults = results.numFailedTests + brokenFiles.length;
  return { passed: results.numPassedTests, failed: exitCode !== 0 && faults === 0 ? 1 : faults };
}
