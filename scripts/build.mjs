// The two things that are built: the dataset and the page. Each only when something it is made from has changed.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { environment, fail, root, runNode, toolScript } from "./install.mjs";
import { buildOnce } from "./stamp.mjs";

const lock = "package-lock.json";
const dataInputs = ["data", "server/contract", "server/store", lock];
/** The worker behind the page answers by the server's own routes. */
const pageInputs = [
  "client",
  "server",
  "vite.config.ts",
  "scripts/offlinePlugins.ts",
  "scripts/compress.mjs",
  lock,
];

/** Where the dataset lies: PORTAL_DB, or a file of our own. */
export const databaseFile = process.env.PORTAL_DB || join(root, ".cache", "portal.sqlite");

/** Builds the dataset. A file that PORTAL_DB names and that exists is the operator's: it is served as it is. */
export function buildData() {
  if (process.env.PORTAL_DB && existsSync(databaseFile)) return;
  buildOnce("data", dataInputs, databaseFile, () => {
    // The build has said in its own lines what is wrong.
    if (runNode(["data/build.ts", "--out", databaseFile]) !== 0) process.exit(1);
  });
}

/** Builds the page into dist/ and compresses it. */
export function buildPage() {
  buildOnce("page", pageInputs, join(root, "dist", "index.html"), () => {
    // Under the test runner NODE_ENV says test, and React would come in its slow form for developers.
    const env = { ...environment(), NODE_ENV: "production" };
    const built = runNode([toolScript("vite"), "build", "--logLevel", "error"], { env });
    if (built !== 0 || runNode(["scripts/compress.mjs"]) !== 0)
      fail("The page was not built: see the lines above.");
  });
}
