// Has anything changed since this was last built? Answered by a hash over the files it is made from.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./install.mjs";

/** What an operator drops there is served as it is, may be large, and nothing is built from it. */
const dropFolders = new Set(["data/basemap", "data/terrain"].map((folder) => join(root, folder)));

function* filesBelow(path) {
  if (!existsSync(path) || dropFolders.has(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

/** Hash of names and contents of all files below the given paths, relative to the project's root. */
export function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) {
      hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/** Runs `build` unless `output` exists and nothing in `inputs` changed since; remembers what it built from. */
export function buildOnce(name, inputs, output, build) {
  const stamp = join(root, ".cache", "stamps", name);
  const hash = hashOf(inputs);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}
