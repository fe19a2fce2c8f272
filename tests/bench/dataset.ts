// The databases that are measured: the real one, and the large one under .cache/bench; built when missing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openStore } from "../../server/store/sqlite/index.ts";
import { generateTables } from "./generate.ts";

export interface Databases {
  /** 5,000 villages and 100,000 activities, fictional. */
  readonly large: string;
  /** The tables of data/. */
  readonly real: string;
}

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export async function largeWorld(): Promise<Databases> {
  const large = inProject(".cache/bench/large.sqlite");
  const real = inProject(".cache/bench/real.sqlite");
  if (!(await isReadable(large))) {
    console.log("Building the large world, about a minute …");
    const tables = inProject(".cache/bench/tables");
    generateTables(tables);
    build(["--tables", tables, "--out", large]);
  }
  build(["--out", real]);
  return { large, real };
}

/** Is the file there, and of the shape that this version reads? */
async function isReadable(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  try {
    await openStore(file).close();
    return true;
  } catch (error) {
    console.log(String(error));
    return false;
  }
}

function build(options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [inProject("data/build.ts"), ...options], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`the data was not built: data/build.ts ${options.join(" ")}`);
}
