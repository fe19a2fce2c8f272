// npm run bench: every speed and size that was asked of server and page, measured beside the number asked.
// Further measurements are entries of `parts`.
import { largeWorld } from "./dataset.ts";
import { measureExports } from "./exports.ts";
import { printTable, type Result } from "./report.ts";
import { measureOgc } from "./ogc.ts";
import { measureHotAnswers } from "./throughput.ts";
import { measurePage } from "./page.ts";
import { measureServer } from "./server.ts";
import { measureSlowLine } from "./slowLine.ts";
import { measureTiles } from "./tiles.ts";
import { measureStatistics } from "./statistics.ts";
import { measureWorkspace } from "./workspace.ts";

const parts: readonly ((databases: Awaited<ReturnType<typeof largeWorld>>) => Promise<readonly Result[]>)[] =
  [
    measureServer,
    measureHotAnswers,
    measureStatistics,
    measureOgc,
    measureTiles,
    measureExports,
    measurePage,
    measureSlowLine,
    measureWorkspace,
  ];

const databases = await largeWorld();
const results: Result[] = [];
for (const part of parts) results.push(...(await part(databases)));
printTable(results);
process.exitCode = results.every((result) => result.isMet) ? 0 : 1;
