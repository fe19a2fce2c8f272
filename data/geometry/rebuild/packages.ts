// The packages the boundaries derive from. They are 100 MB and no dependency of the product: fetched for a rebuild, then gone.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** Pinned: another release of the data gives another line. */
const packages = ["geo-tz@8.1.9", "world-atlas@2.0.2", "geobuf@4.0.0", "pbf@5.1.2"];

/**
 * Calls `use` with a node_modules that holds them, or other packages that are wanted: that of the folder given, or one fetched by npm into a temporary
 * folder that is removed afterwards.
 */
export async function withPackages<Result>(
  given: string | undefined,
  use: (nodeModules: string) => Promise<Result>,
  wanted: readonly string[] = packages,
): Promise<Result> {
  if (given !== undefined) return use(path.join(given, "node_modules"));
  const folder = await mkdtemp(path.join(tmpdir(), "border-map-rebuild-"));
  try {
    const options = [
      "--prefix",
      folder,
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel",
      "error",
    ];
    await promisify(execFile)("npm", ["install", ...options, ...wanted]);
    return await use(path.join(folder, "node_modules"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
