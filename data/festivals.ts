// Derives client/panels/timeline/tetDays.json anew: npm run data:festivals [-- --packages DIR]
// DIR holds a node_modules with date-chinese; without it npm fetches it. It computes by the orbits of earth and moon, 19 MB of
// them, so its days are kept and not the package.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { withPackages } from "./geometry/rebuild/packages.ts";

const [firstYear, lastYear] = [1984, 2030];
const origin = "date-chinese@2.1.4";
const file = path.join(import.meta.dirname, "..", "client", "panels", "timeline", "tetDays.json");

/** What is used of the package: the lunar calendar at UTC+7, and the Julian day of its new year. */
interface LunarCalendar {
  fromJDE(jde: number): void;
  newYear(year: number): number;
  toGregorian(year: number): { readonly year: number; readonly month: number; readonly day: number };
}

const { values } = parseArgs({ options: { packages: { type: "string" } } });
await withPackages(values.packages, writeTetDays, [origin]);

async function writeTetDays(nodeModules: string): Promise<void> {
  const entry = pathToFileURL(path.join(nodeModules, "date-chinese", "src", "index.js")).href;
  const { CalendarVietnamese } = (await import(entry)) as { CalendarVietnamese: new () => LunarCalendar };
  const days = Array.from({ length: lastYear - firstYear + 1 }, (_, index) =>
    tetDay(new CalendarVietnamese(), firstYear + index),
  );
  await writeFile(file, `${JSON.stringify({ source: `${origin}, CalendarVietnamese (UTC+7)`, days })}\n`);
  console.log(`tetDays.json: ${days.length} days, ${days[0]} to ${days.at(-1)}`);
}

function tetDay(calendar: LunarCalendar, year: number): string {
  calendar.fromJDE(calendar.newYear(year));
  const { month, day } = calendar.toGregorian(year);
  return [year, month, Math.floor(day)].map((part) => String(part).padStart(2, "0")).join("-");
}
