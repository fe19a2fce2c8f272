// Results in one table: what was asked, what was found.
import type { Measured } from "./measure.ts";

export interface Result {
  readonly what: string;
  readonly asked: string;
  readonly found: string;
  readonly isMet: boolean;
}

/** A time against the most milliseconds that its middle may take. */
export function timeResult({ what, p50, p99, runs }: Measured, maxMilliseconds: number): Result {
  return {
    what,
    asked: `≤ ${maxMilliseconds} ms p50`,
    found: `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, ${runs} runs`,
    isMet: p50 <= maxMilliseconds,
  };
}

export function printTable(results: readonly Result[]): void {
  const rows = [
    ["what", "asked", "found", ""],
    ...results.map(({ what, asked, found, isMet }) => [what, asked, found, isMet ? "met" : "MISSED"]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
}
