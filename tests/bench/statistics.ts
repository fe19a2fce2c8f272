// Times of statistics at the large size: by every measure, by two dimensions, under a Filter that changes with each run.
import { Dimension, Measure, UnitVintage } from "#contract";
import { createApp } from "../../server/app.ts";
import { openStore } from "../../server/store/sqlite/index.ts";
import type { Databases } from "./dataset.ts";
import { measure } from "./measure.ts";
import { mulberry32 } from "./random.ts";
import { type Result, timeResult } from "./report.ts";

const asked = { statistics: 60, coverage: 60, gaps: 60 } as const;

export async function measureStatistics({ large }: Databases): Promise<readonly Result[]> {
  const store = openStore(large);
  const report = (error: unknown) => console.error(error);
  const app = createApp({ store, pageFiles: new Map(), now: () => new Date(), report });
  const random = mulberry32(3);
  const answer = async (address: string) => {
    const response = await app.request(address);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${address} was answered with ${response.status}`);
  };
  // No period is asked twice, so no answer is remembered; it leaves nearly everything.
  const period = () => `../2026-${String(1 + random.below(12)).padStart(2, "0")}-${10 + random.below(18)}`;
  const statistics = (name: Measure, by2: readonly Dimension[]) => () => {
    const [by, second] = [random.pick(["unit", "kind", "topic", "side"]), random.pick(by2)];
    const vintage = random.pick(UnitVintage.options);
    return answer(
      `/api/statistics?measure=${name}&by=${by}&by2=${second}&vintage=${vintage}&period=${period()}&certainty=${random.pick(["A,B,C", "A,B", "B,C"])}`,
    );
  };
  const results: Result[] = [];
  for (const name of Measure.options) {
    const times = await measure(
      `statistics: ${name}`,
      60,
      statistics(name, ["year", "quarter", "organiser"]),
    );
    results.push(timeResult(times, asked.statistics));
  }
  const coverage = await measure("coverage: unit by year", 30, () =>
    answer(`/api/coverage?by=unit&by2=year&vintage=today&period=${period()}`),
  );
  const gaps = await measure("gaps of units", 30, (run) => answer(`/api/gaps?by=unit&months=${1 + run}`));
  results.push(timeResult(coverage, asked.coverage), timeResult(gaps, asked.gaps));
  await store.close();
  return results;
}
