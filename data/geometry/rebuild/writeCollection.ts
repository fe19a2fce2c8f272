// Writes one file of data/boundaries: a FeatureCollection, one feature a line, so that a difference can be read.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Feature } from "geojson";
import { roundDegrees } from "../rounding.ts";

/** Coordinates at 5 decimals; returns the size in bytes. */
export async function writeCollection(
  dir: string,
  name: string,
  features: readonly Feature[],
): Promise<number> {
  const lines = features.map((feature) => JSON.stringify(feature, roundNumbersOfArrays));
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
  await writeFile(path.join(dir, name), text);
  return Buffer.byteLength(text);
}

/** Numbers in arrays are coordinates; numbers in properties stay as they are. */
function roundNumbersOfArrays(_key: string, value: unknown): unknown {
  return Array.isArray(value)
    ? value.map((item: unknown) => (typeof item === "number" ? roundDegrees(item) : item))
    : value;
}
