// Exports as somebody downloads them, and readers of each format that are none of the portal's.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { deserialize } from "flatgeobuf/lib/mjs/generic/featurecollection.js";
import { parseProperties } from "flatgeobuf/lib/mjs/generic/feature.js";
import type { Hono } from "hono";
import readWorkbook from "read-excel-file/node";
import { expect } from "vitest";

export interface Download {
  readonly bytes: Buffer;
  readonly headers: Headers;
}

/** Downloads a path below /api; anything but a file fails the test. */
export async function download(app: Hono, path: string): Promise<Download> {
  const response = await app.request(`/api/${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([path, response.status, response.status === 200 ? "" : bytes.toString()]).toEqual([path, 200, ""]);
  return { bytes, headers: response.headers };
}

export type Rows = readonly Readonly<Record<string, string>>[];

/** The rows of a CSV under its header, without a row of hashtags. */
export function rowsOf(bytes: Buffer): Rows {
  return parse(bytes, { columns: true, bom: true, record_delimiter: "\r\n" });
}

export interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly (string | number | boolean | Date | null)[])[];
}

/** The sheets of a workbook, the row of titles first. */
export async function sheetsOf(bytes: Buffer): Promise<readonly Sheet[]> {
  return (await readWorkbook(bytes)) as unknown as readonly Sheet[];
}

export interface FgbFeature {
  readonly hasGeometry: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The features of a FlatGeobuf; its readers for maps give up at a feature without geometry. */
export async function fgbFeaturesOf(bytes: Buffer): Promise<readonly FgbFeature[]> {
  const features: FgbFeature[] = [];
  const read = deserialize(new Uint8Array(bytes), {
    fromFeature: (_id: number, feature: never, header: { columns: never }) => ({
      hasGeometry: (feature as { geometry(): unknown }).geometry() !== null,
      properties: parseProperties(feature, header.columns),
    }),
  } as never);
  for await (const feature of read) features.push(feature as unknown as FgbFeature);
  return features;
}

/** Writes the bytes to a file for programs that read files, and removes it again. */
export async function withFile<Answer>(
  bytes: Buffer,
  name: string,
  use: (file: string) => Answer | Promise<Answer>,
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), "portal-exported-"));
  try {
    writeFileSync(join(folder, name), bytes);
    return await use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface OgrLayer {
  readonly name: string;
  readonly features: number;
  readonly geometry: string;
}

/** The layers that GDAL finds in a file. Any warning or error fails the test. */
export function layersOf(file: string): readonly OgrLayer[] {
  const { stdout, stderr } = spawnSync("ogrinfo", ["-ro", "-al", "-so", file], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout
    .split(/^Layer name: /m)
    .slice(1)
    .map((text) => ({
      name: text.split("\n")[0] ?? "",
      features: Number(/^Feature Count: (\d+)/m.exec(text)?.[1]),
      geometry: /^Geometry: (.+)$/m.exec(text)?.[1] ?? "",
    }));
}

/** All that GDAL reads in a file, as text. Any warning or error fails the test. */
export function readByGdal(file: string): string {
  const { stdout, stderr } = spawnSync("ogrinfo", ["-ro", "-al", file], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}
