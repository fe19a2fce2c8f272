// Rivers of GSHHG (WDBII) through the Debian packages gmt and gmt-gshhg-full. They are about 1 km off and carry no names:
// the one of its second class that runs past Kaleum and Sekong is the Xe Kong, named where it runs in Laos.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { bboxClip, booleanPointInPolygon, lineString, simplify } from "@turf/turf";
import type { Bbox, Position } from "#contract";
import type { LandGeometry } from "./lands.ts";
import { rounded } from "../rounding.ts";

/** About 100 m: a tenth of what the data are off. */
const simplifyToleranceDegrees = 0.001;

/** GSHHG's class of the Xe Kong; 3 and 4 are smaller rivers, 0 are shores of wide ones. */
const mainClass = 2;

export interface River {
  readonly id: string;
  readonly isXeKong: boolean;
  readonly lines: readonly (readonly Position[])[];
}

interface Segment {
  readonly riverClass: number;
  readonly line: readonly Position[];
}

/** Rivers in the box, upstream and downstream of the border apart. Throws with the packages to install when gmt is missing. */
export async function readRivers(box: Bbox, laos: LandGeometry): Promise<River[]> {
  const segments = parseDump(await dump(box)).flatMap((segment) => clip(segment, box));
  const main = joined(segments.filter(({ riverClass }) => riverClass === mainClass));
  const others = joined(segments.filter(({ riverClass }) => riverClass > mainClass));
  const parts = main.flatMap((line) => splitBy(laos, line));
  const xeKong = parts.filter(({ isInside }) => isInside).map(({ line }) => line);
  if (xeKong.length === 0) throw new Error("the Xe Kong is not among the rivers");
  const upstream = parts.filter(({ isInside }) => !isInside).map(({ line }) => line);
  return [
    { id: "xe-kong", isXeKong: true, lines: xeKong.map(simplified) },
    { id: "others", isXeKong: false, lines: [...upstream, ...others].map(simplified) },
  ];
}

async function dump([west, south, east, north]: Bbox): Promise<string> {
  const command = ["pscoast", `-R${west}/${east}/${south}/${north}`, "-Df", "-Ia", "-M"];
  const folder = await mkdtemp(path.join(tmpdir(), "border-map-rivers-")); // gmt leaves its history where it runs
  try {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    return (await promisify(execFile)("gmt", command, options)).stdout;
  } catch (cause) {
    throw new Error("gmt did not give the rivers: apt-get install gmt gmt-gshhg-full", { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `> River Bin # 26386, Level 2`, then a line `lon lat` for each vertex. */
function parseDump(text: string): Segment[] {
  return text
    .split(/^>/m)
    .slice(1)
    .map((block) => {
      const [header = "", ...rows] = block.trim().split("\n");
      const line = rows.map((row): Position => {
        const [lon = Number.NaN, lat = Number.NaN] = row.trim().split(/\s+/).map(Number);
        return [lon, lat];
      });
      return { riverClass: Number(/Level (\d+)/.exec(header)?.[1]), line };
    });
}

/** The dump holds whole tiles of the data, among them lines without length. */
function clip({ riverClass, line }: Segment, box: Bbox): Segment[] {
  if (new Set(line.map((position) => position.join())).size < 2) return [];
  const cut = bboxClip(lineString([...line]), [...box]).geometry;
  const lines =
    cut.type === "LineString" ? [cut.coordinates] : cut.type === "MultiLineString" ? cut.coordinates : [];
  return lines.filter((part) => part.length > 1).map((part) => ({ riverClass, line: part.map(toPosition) }));
}

function toPosition([lon = Number.NaN, lat = Number.NaN]: readonly number[]): Position {
  return [lon, lat];
}

/** Tiles cut rivers: puts together what ends and begins at the same vertex, as long as there is any. */
function joined(segments: readonly Segment[]): Position[][] {
  const lines = segments.map(({ line }) => [...line]);
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? [];
    const other = lines.findIndex((next, at) => at !== index && isSame(line.at(-1), next[0]));
    const next = other === -1 ? undefined : lines[other];
    if (!next) {
      index += 1;
      continue;
    }
    lines[index] = [...line, ...next.slice(1)];
    lines.splice(other, 1);
    index = 0;
  }
  return lines;
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

/** Runs of vertices inside and outside the land; neighbours share the vertex at which they meet. */
function splitBy(land: LandGeometry, line: readonly Position[]): { isInside: boolean; line: Position[] }[] {
  const parts: { isInside: boolean; line: Position[] }[] = [];
  for (const position of line) {
    const isInside = booleanPointInPolygon(position, land);
    const current = parts.at(-1);
    if (current && current.isInside !== isInside) {
      current.line.push(position);
      parts.push({ isInside, line: [position] });
    } else if (current) current.line.push(position);
    else parts.push({ isInside, line: [position] });
  }
  return parts.filter((part) => part.line.length > 1);
}

function simplified(line: readonly Position[]): Position[] {
  const options = { tolerance: simplifyToleranceDegrees, highQuality: true };
  return rounded(simplify(lineString([...line]), options).geometry.coordinates);
}
