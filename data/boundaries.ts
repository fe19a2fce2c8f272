// Takes the operator's polygons in place of any taken before, or takes them back:
//   npm run boundaries -- FILE.geojson … [--valid-from DAY] [--tables DIR] [--boundaries DIR]
//   npm run boundaries -- --remove [--boundaries DIR]
// DAY is the first day of the units that a file names by code alone.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { formatFault } from "./geometry/import/fault.ts";
import { importedFile, removeImported, writeImported } from "./geometry/import/importedFile.ts";
import { formatReport, importPolygons } from "./geometry/import/importPolygons.ts";
import type { Units } from "./geometry/import/unit.ts";
import { ingest } from "./ingest/ingest.ts";
import { readTables } from "./readTables.ts";

const usage =
  "usage: npm run boundaries -- FILE.geojson … [--valid-from DAY], or npm run boundaries -- --remove";
const next = "Run `npm run data` to rebuild the map's data, then start the portal again.";

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      remove: { type: "boolean", default: false },
      "valid-from": { type: "string" },
      tables: { type: "string", default: path.join(import.meta.dirname, "tables") },
      boundaries: { type: "string", default: path.join(import.meta.dirname, "boundaries") },
    },
  });
  const target = path.join(values.boundaries, importedFile);
  if (values.remove && files.length === 0) return remove(target);
  if (values.remove || files.length === 0) throw new Error(usage);
  const { tables } = ingest(await readTables(values.tables));
  const known = tables.admin_units.map(({ record }) => record);
  return take(files, { known, validFrom: values["valid-from"] }, target);
}

async function take(names: readonly string[], units: Units, target: string): Promise<number> {
  const files = await Promise.all(names.map(async (name) => ({ name, text: await readFile(name, "utf8") })));
  const result = importPolygons(files, units);
  if ("faults" in result) {
    for (const fault of result.faults) console.error(formatFault(fault));
    console.error(`${counted(result.faults.length, "fault")}. Nothing was imported.`);
    return 1;
  }
  await writeImported(target, result.features);
  for (const unit of result.units) console.log(formatReport(unit));
  console.log(`${counted(result.units.length, "unit")} imported into ${target}. ${next}`);
  return 0;
}

async function remove(target: string): Promise<number> {
  const wasThere = await removeImported(target);
  console.log(wasThere ? `${target} removed. ${next}` : "No polygons were imported.");
  return 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
