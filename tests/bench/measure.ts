// Times of repeated deeds, and how they stand beside the number asked.
import { performance } from "node:perf_hooks";

export interface Measured {
  readonly what: string;
  /** Milliseconds in the middle and at the slow end. */
  readonly p50: number;
  readonly p99: number;
  readonly runs: number;
}

/** Does the deed `runs` times, one after the other, and once before that to warm up. The deed gets the number of its run. */
export async function measure(
  what: string,
  runs: number,
  deed: (run: number) => Promise<unknown>,
): Promise<Measured> {
  await deed(runs);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await deed(run);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { what, p50: at(0.5), p99: at(0.99), runs };
}
