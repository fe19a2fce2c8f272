// npm run boundaries, run as an operator does, on the fictional tables.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readImported } from "../../data/geometry/import/importedFile.ts";

const command = fileURLToPath(new URL("../../data/boundaries.ts", import.meta.url));
const tables = fileURLToPath(new URL("../fixtures/tables", import.meta.url));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "boundaries-"));
});
afterEach(() => rm(folder, { recursive: true }));

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const all = [command, "--tables", tables, "--boundaries", folder, ...args];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, all, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

async function fileWith(name: string, id: string, ring: number[][]): Promise<string> {
  const file = path.join(folder, name);
  const geometry = { type: "Polygon", coordinates: [ring] };
  const features = [{ type: "Feature", id, properties: {}, geometry }];
  await writeFile(file, JSON.stringify({ type: "FeatureCollection", features }));
  return file;
}

const squareRing = [
  [107.1, 15.5],
  [107.2, 15.5],
  [107.2, 15.6],
  [107.1, 15.6],
  [107.1, 15.5],
];

const imported = () => path.join(folder, "imported.geojson");

describe("npm run boundaries", () => {
  it("imports a file, reports each unit and says what to do next", async () => {
    const { code, stdout } = await run(await fileWith("good.geojson", "vn-9001-2025", squareRing));
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^vn-9001-2025 Xã Hợp Thử: 119\.\d km² \(known 126\.5 km², −5\.\d %\), 5 → 5 vertices\n {2}warning/,
    );
    expect(stdout).toContain("1 unit imported");
    expect(stdout).toContain("npm run data");
    expect([...(await readImported(imported())).keys()]).toEqual(["vn-9001-2025"]);
  });

  it("takes several files at once, units by code, with the first day said for all", async () => {
    const shifted = squareRing.map(([lon = 0, lat = 0]) => [lon + 0.1, lat]);
    const files = [
      await fileWith("a.geojson", "9001", squareRing),
      await fileWith("b.geojson", "9003", shifted),
    ];
    expect((await run(...files, "--valid-from", "2025-07-01")).code).toBe(0);
    expect([...(await readImported(imported())).keys()]).toEqual(["vn-9001-2025", "vn-9003-2025"]);
  });

  it("asks for the first day when a code was reused, and names the file", async () => {
    const { code, stderr } = await run(await fileWith("a.geojson", "9001", squareRing));
    expect(code).toBe(1);
    expect(stderr).toContain("a.geojson, features[0]: code 9001 names 2 units");
    expect(stderr).toContain("1 fault. Nothing was imported.");
  });

  it("leaves what was imported before untouched when the next file has a fault", async () => {
    await run(await fileWith("good.geojson", "vn-9001-2025", squareRing));
    const before = await readFile(imported());
    const { code, stderr } = await run(await fileWith("bad.geojson", "vn-9001-2025", squareRing.slice(1)));
    expect(code).toBe(1);
    expect(stderr).toContain("features[0], vn-9001-2025, coordinates[0]: is not closed");
    expect(stderr).toContain("Nothing was imported.");
    expect(await readFile(imported())).toEqual(before);
    expect((await readdir(folder)).toSorted()).toEqual(["bad.geojson", "good.geojson", "imported.geojson"]);
  });

  it("takes the polygons back with --remove, and says when there are none", async () => {
    await run(await fileWith("good.geojson", "vn-9001-2025", squareRing));
    expect(await run("--remove")).toMatchObject({ code: 0, stdout: expect.stringContaining("removed") });
    expect((await readImported(imported())).size).toBe(0);
    expect(await run("--remove")).toMatchObject({ code: 0, stdout: "No polygons were imported.\n" });
  });

  it.each([[[]], [["--remove", "a.geojson"]], [["--undo"]]])(
    "tells its use when called with %j",
    async (args) => {
      const { code, stderr } = await run(...args);
      expect(code).toBe(1);
      expect(stderr).toMatch(/usage|Unknown option/);
    },
  );

  it("names a file that is not there", async () => {
    const { code, stderr } = await run(path.join(folder, "nowhere.geojson"));
    expect(code).toBe(1);
    expect(stderr).toContain("nowhere.geojson");
  });
});
