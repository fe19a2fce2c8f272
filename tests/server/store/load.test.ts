import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Dataset } from "#contract";
import { openStore } from "../../../server/store/sqlite/index.ts";
import { loadDataset } from "../../../server/store/sqlite/load.ts";
import { buildWorld } from "../../fixtures/world.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-load-"));
  file = join(folder, "deep", "world.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function versionOf(dataset: Dataset): Promise<string> {
  await loadDataset(file, dataset);
  const store = openStore(file);
  await store.close();
  return store.version;
}

describe("loading a dataset", { timeout: 60_000 }, () => {
  it("gives the same version to the same facts, another one to others", async () => {
    const world = await buildWorld();
    const [source, ...others] = world.sources;
    if (!source) throw new Error("the world has no source");
    const version = await versionOf(world);
    expect(await versionOf(await buildWorld())).toBe(version);
    expect(await versionOf({ ...world, sources: [{ ...source, title: "Tên khác" }, ...others] })).not.toBe(
      version,
    );
  });

  it("leaves the file that was there, byte for byte, when a record names an unknown source", async () => {
    const world = await buildWorld();
    await loadDataset(file, world);
    const before = readFileSync(file);
    await expect(loadDataset(file, { ...world, sources: [] })).rejects.toThrow("FOREIGN KEY");
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(folder, "deep"))).toEqual(["world.sqlite"]);
  });

  it("leaves the file that was there, byte for byte, when it is killed while writing", async () => {
    mkdirSync(join(folder, "deep"));
    writeFileSync(file, "what was there");
    const loader = fileURLToPath(new URL("./loadForever.ts", import.meta.url));
    const child = spawn(process.execPath, [loader, file], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(readFileSync(file, "utf8")).toBe("what was there");
    expect(readdirSync(join(folder, "deep"))).toHaveLength(2);
    await loadDataset(file, await buildWorld());
    expect(readdirSync(join(folder, "deep"))).toEqual(["world.sqlite"]);
  });
});

describe("opening a store", () => {
  it("fails for a file that is missing or no database", () => {
    expect(() => openStore(file)).toThrow("does not exist");
    mkdirSync(join(folder, "deep"));
    writeFileSync(file, "no database at all ".repeat(100));
    expect(() => openStore(file)).toThrow("not a database");
  });
});
