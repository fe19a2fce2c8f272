// `npm run terrain -- FILES`: SRTM heights (.hgt) and GeoTIFFs as one archive of relief, all of them or none.
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "./config.ts";
import { readRelief, type ReliefFile, reliefArchive } from "./terrain/archive.ts";

const usage =
  "expected files of heights: npm run terrain -- N15E107.hgt dem.tif [--credit 'whose work it is'] [--out FILE.pmtiles]";

try {
  await main();
} catch (error) {
  console.error(`The relief was not written: ${wordsOf(error)}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { files, credit, out } = readArguments();
  const read = await Promise.allSettled(files.map(readRelief));
  const faults = read.flatMap((result, index) =>
    result.status === "rejected" ? [`${files[index]} ${wordsOf(result.reason)}`] : [],
  );
  if (faults.length > 0) {
    for (const fault of faults) console.error(fault);
    throw new Error(`${faults.length} of ${files.length} files cannot be used`);
  }
  const relief = read.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  for (const file of relief) console.log(summaryOf(file));
  const archive = reliefArchive(relief, credit);
  const bytes = await replace(out, archive.pieces);
  console.log(
    `${out}: ${archive.tiles} tiles down to zoom ${archive.maxZoom}, ${(bytes / 1e6).toFixed(1)} MB, credited to ${archive.credit}`,
  );
  console.log("The portal draws it from its next start on.");
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { credit: { type: "string" }, out: { type: "string" } },
  });
  const { credit = null, out = join(readConfig(process.env).terrainFolder, "relief.pmtiles") } = values;
  if (positionals.length === 0 || !out.endsWith(".pmtiles") || credit?.trim() === "") throw new Error(usage);
  return { files: positionals, credit, out };
}

function summaryOf({ name, grid, voids }: ReliefFile): string {
  const seconds = (grid.latStep * 3600).toFixed(1);
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const metres of grid.heights) {
    lowest = Math.min(lowest, metres);
    highest = Math.max(highest, metres);
  }
  const filled = voids > 0 ? `, ${voids} voids filled from around them` : "";
  return `${name}: ${grid.columns} × ${grid.rows} heights ${seconds}″ apart, ${Math.round(lowest)} to ${Math.round(highest)} m${filled}`;
}

/** Beside it first, then in its place: a portal that reads the old one reads on. Gives the size in bytes. */
async function replace(file: string, pieces: readonly Uint8Array[]): Promise<number> {
  await mkdir(dirname(file), { recursive: true });
  const fresh = join(dirname(file), `.${basename(file)}.tmp-${process.pid}`);
  const bytes = Buffer.concat(pieces);
  try {
    await writeFile(fresh, bytes);
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
  return bytes.length;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
