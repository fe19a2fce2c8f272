import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { tableNames } from "../../data/ingest/tables.ts";
import { readTables } from "../../data/readTables.ts";
import { changeRow } from "../fixtures/editTables.ts";
import { worldTables } from "../fixtures/world.ts";

const run = promisify(execFile);
const script = fileURLToPath(new URL("../../data/build.ts", import.meta.url));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function build(...args: string[]): Promise<Outcome> {
  return run(process.execPath, [script, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => error,
  );
}

const newFolder = () => mkdtemp(path.join(tmpdir(), "build-"));

async function faultyTables(): Promise<string> {
  const folder = await newFolder();
  const texts = changeRow(await readTables(worldTables), "places", "gate-thu", {
    unit: "vn-1",
    lon: "15.8",
    lat: "107",
  });
  await Promise.all(tableNames.map((table) => writeFile(path.join(folder, `${table}.csv`), texts[table])));
  return folder;
}

// Each case starts the build as a process, which a busy machine may keep waiting.
describe("the build", { timeout: 60_000 }, () => {
  it("writes one file and says what is in it", async () => {
    const folder = await newFolder();
    const { code, stdout } = await build("--tables", worldTables, "--out", path.join(folder, "w.sqlite"));
    expect(code).toBe(0);
    expect(stdout).toContain("8 activities");
    expect(await readdir(folder)).toEqual(["w.sqlite"]);
  });

  it("prints every issue and their number, exits 1, and leaves the database as it was", async () => {
    const folder = await newFolder();
    const out = path.join(folder, "w.sqlite");
    await build("--tables", worldTables, "--out", out);
    const before = await readFile(out);

    const { code, stderr } = await build("--tables", await faultyTables(), "--out", out);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringContaining('places.csv, row 2, unit: "vn-1"'),
      expect.stringContaining("look swapped"),
      "2 issues",
    ]);
    expect((await readFile(out)).equals(before)).toBe(true);
    expect(await readdir(folder)).toEqual(["w.sqlite"]);
  });

  it("leaves a whole database when it is killed while it writes", async () => {
    const folder = await newFolder();
    const out = path.join(folder, "w.sqlite");
    const complete = path.join(await newFolder(), "w.sqlite");
    await build("--tables", worldTables, "--out", out);
    await build("--out", complete);
    const whole = [await readFile(out, "base64"), await readFile(complete, "base64")];

    const watcher = watch(folder);
    const child = spawn(process.execPath, [script, "--out", out]);
    const exited = once(child, "exit");
    await once(watcher, "change");
    child.kill("SIGKILL");
    await exited;
    watcher.close();
    expect(whole).toContain(await readFile(out, "base64"));
  });

  it.each([
    ["a folder of tables that is not there", ["--tables", "/nowhere/tables"]],
    ["a file that cannot be written", ["--tables", worldTables, "--out", "/dev/null/w.sqlite"]],
    ["an option it does not know", ["--table", worldTables]],
  ])("says in one line what is wrong with %s", async (_, args) => {
    const { code, stderr } = await build(...args);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(/^The data was not built: /);
  });
});
