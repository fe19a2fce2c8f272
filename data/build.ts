// `npm run data`: tables and boundaries → one SQLite file, whole or not at all.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Dataset } from "#contract";
import { loadDataset } from "../server/store/sqlite/load.ts";
import { assemble } from "./assemble/assemble.ts";
import { loadBoundaries } from "./geometry/loadBoundaries.ts";
import { ingest } from "./ingest/ingest.ts";
import { formatIssue } from "./ingest/issue.ts";
import { readTables } from "./readTables.ts";

interface BuildOptions {
  readonly tables: string;
  readonly boundaries: string;
  readonly out: string;
}

/** The options from the command line; what it leaves out comes from PORTAL_DB and the folders of this project. */
function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tables: { type: "string" },
      boundaries: { type: "string" },
      out: { type: "string" },
    },
  });
  const inProject = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
  return {
    tables: values.tables ?? inProject("tables"),
    boundaries: values.boundaries ?? inProject("boundaries"),
    out: values.out ?? environment["PORTAL_DB"] ?? inProject("../.cache/portal.sqlite"),
  };
}

/** Builds and says what it did. Returns the exit code: 1 when there was any issue, and then nothing was written. */
async function build(options: BuildOptions): Promise<0 | 1> {
  const { tables, issues } = ingest(await readTables(options.tables));
  for (const issue of issues) console.error(formatIssue(issue));
  if (issues.length > 0) {
    console.error(`${issues.length} ${issues.length === 1 ? "issue" : "issues"}`);
    return 1;
  }
  const dataset = assemble(tables, await loadBoundaries(options.boundaries));
  await loadDataset(options.out, dataset).catch((error: unknown) => {
    throw new Error(`${options.out} was not written, ${explain(error)}`, { cause: error });
  });
  console.log(`${describe(dataset)} → ${path.relative(process.cwd(), options.out) || options.out}`);
  return 0;
}

function describe(dataset: Dataset): string {
  const counts = Object.entries(dataset.features).map(([id, features]) => `${features.length} ${id}`);
  return [...counts, `${dataset.sources.length} sources`].join(", ");
}

/** One line for a person: the folder that cannot be written, the option that is unknown. */
function explain(error: unknown): string {
  return error instanceof Error ? error.message.split("\n", 1).join("") : String(error);
}

try {
  process.exitCode = await build(readOptions(process.argv.slice(2), process.env));
} catch (error) {
  console.error(`The data was not built: ${explain(error)}`);
  process.exitCode = 1;
}
