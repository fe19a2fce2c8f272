// Takes the operator's polygons, or takes them back:
//   npm run boundaries -- FILE.geojson [--tables DIR] [--boundaries DIR]
//   npm run boundaries -- --remove [--boundaries DIR]
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { formatFault } from "./geometry/import/fault.ts";
import { importedFile, removeImported, writeImported } from "./geometry/import/importedFile.ts";
import { formatReport, importPolygons } from "./geometry/import/importPolygons.ts";
import { ingest } from "./ingest/ingest.ts";
import { readTables } from "./readTables.ts";

const usage = "usage: npm run boundaries -- FILE.geojson, or npm run boundaries -- --remove";
const next = "Run `npm run data` to rebuild the map's data, then start the portal again.";

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      remove: { type: "boolean", default: false },
      tables: { type: "string", default: path.join(import.meta.dirname, "tables") },
      boundaries: { type: "string", default: path.join(import.meta.dirname, "boundaries") },
    },
  });
  const [file, ...more] = positionals;
  const target = path.join(values.boundaries, importedFile);
  if (values.remove && file === undefined) return remove(target);
  if (values.remove || file === undefined || more.length > 0) throw new Error(usage);
  return take(file, values.tables, target);
}

async function take(file: string, tables: string, target: string): Promise<number> {
  const known = ingest(await readTables(tables)).tables.admin_units.map(({ record }) => record);
  const result = importPolygons(await readFile(file, "utf8"), known);
  if ("faults" in result) {
    for (const fault of result.faults) console.error(formatFault(fault));
    console.error(`${result.faults.length} faults in ${file}. Nothing was imported.`);
    return 1;
  }
  await writeImported(target, result.features);
  for (const unit of result.units) console.log(formatReport(unit));
  console.log(`${result.units.length} units imported into ${target}. ${next}`);
  return 0;
}

async function remove(target: string): Promise<number> {
  const wasThere = await removeImported(target);
  console.log(wasThere ? `${target} removed. ${next}` : "No polygons were imported.");
  return 0;
}
