// Makes the packages and the right Node ready. Plain JavaScript, since it runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".installed");
/** The server and the build run TypeScript without a compile step, which Node does from this version on. */
const neededNode = 24;
const isWindows = process.platform === "win32";

/**
 * Ends the program with one clear line.
 * @param {string} line
 * @returns {never}
 */
export function fail(line) {
  console.error(line);
  process.exit(1);
}

/** Installs what package-lock.json names, unless it is there already. */
export function ensureInstalled() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing packages …");
  const npm = spawnSync(
    isWindows ? "npm.cmd" : "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      shell: isWindows,
    },
  );
  if (npm.status !== 0)
    fail("npm ci failed: see the lines above. A network and a writable folder are needed once.");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/**
 * The Node that runs TypeScript: the one among the packages, else the one that runs this, when it is new enough.
 * @returns {string}
 */
export function nodeBinary() {
  for (const name of ["node", "node.exe"]) {
    const packaged = join(bin, name);
    if (existsSync(packaged)) return packaged;
  }
  if (Number(process.versions.node.split(".")[0]) >= neededNode) return process.execPath;
  return fail(
    `Node ${neededNode} or newer is needed on ${process.platform}-${process.arch}, where no packaged one exists; this is ${process.version}.`,
  );
}

/** The environment of child processes: packaged tools come first. */
export function environment() {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` };
}

/** Runs a file or a tool's script with the right Node; gives the exit code. */
export function runNode(args, options = {}) {
  const run = spawnSync(nodeBinary(), args, { cwd: root, stdio: "inherit", env: environment(), ...options });
  return run.status ?? 1;
}

/**
 * As runNode, while others run beside it.
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function startNode(args, options = {}) {
  const child = spawn(nodeBinary(), args, { cwd: root, stdio: "inherit", env: environment(), ...options });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

/** The script behind a package's command, so that it runs with the right Node on every system. */
export function toolScript(name, packageName = name) {
  const folder = join(root, "node_modules", packageName);
  const { bin: commands } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof commands === "string" ? commands : commands[name]);
}
