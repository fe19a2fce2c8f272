// npm run bench: every speed, size and score that was asked of server and page, measured beside the number asked;
// `-- page lighthouse` measures these alone.
// Further measurements are entries of `parts`.
import { largeWorld } from "./dataset.ts";
import { measureExports } from "./exports.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { printTable, type Result } from "./report.ts";
import { measureOgc } from "./ogc.ts";
import { measureHotAnswers } from "./throughput.ts";
import { measurePage } from "./page.ts";
import { measureServer } from "./server.ts";
import { measureSlowLine } from "./slowLine.ts";
import { measureTiles } from "./tiles.ts";
import { measureStatistics } from "./statistics.ts";
import { measureWorkspace } from "./workspace.ts";

type Part = (databases: Awaited<ReturnType<typeof largeWorld>>) => Promise<readonly Result[]>;

const parts: Readonly<Record<string, Part>> = {
  server: measureServer,
  throughput: measureHotAnswers,
  statistics: measureStatistics,
  ogc: measureOgc,
  tiles: measureTiles,
  exports: measureExports,
  page: measurePage,
  slowLine: measureSlowLine,
  workspace: measureWorkspace,
  lighthouse: measureLighthouse,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`${unknown.join()} is none of ${Object.keys(parts).join()}`);
const databases = await largeWorld();
const results: Result[] = [];
for (const [name, measure] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) results.push(...(await measure(databases)));
printTable(results);
process.exitCode = results.every((result) => result.isMet) ? 0 : 1;
