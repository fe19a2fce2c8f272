// Hot whole-collection answers of the real data: requests a second over HTTP, from a process of its own.
import { spawn } from "node:child_process";
import { connect, type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import type { Databases } from "./dataset.ts";
import type { Result } from "./report.ts";
import { withServer } from "./servedDatabase.ts";

const askedPerSecond = 10_000;
const seconds = 4;
const connections = 32;
const collections = ["activities", "places", "twinnings"] as const;

/** An address that is asked again and again, or another one each time, so that no answer is remembered. */
export interface Load {
  readonly what: string;
  readonly path: string | ((run: number) => string);
  /** Null where no number was asked: it is measured to stand beside another. */
  readonly askedPerSecond: number | null;
}

export async function measureHotAnswers({ real }: Databases): Promise<readonly Result[]> {
  return measureLoads(
    real,
    collections.map((id) => ({
      what: `hot ${id}, brotli, real data`,
      path: `/api/collections/${id}/items?limit=10000`,
      askedPerSecond,
    })),
  );
}

/** Requests a second at each address, one after the other, of one server over the database. */
export async function measureLoads(database: string, loads: readonly Load[]): Promise<readonly Result[]> {
  return withServer(database, async (origin) => {
    const results: Result[] = [];
    for (const load of loads) results.push(await resultOf(origin, load));
    return results;
  });
}

async function resultOf(origin: string, { what, path, askedPerSecond: asked }: Load): Promise<Result> {
  const perSecond =
    typeof path === "string"
      ? ((await withWrk(origin + path)) ?? (await withSockets(origin, () => path)))
      : await withSockets(origin, path);
  return {
    what,
    asked: asked === null ? "no number" : `≥ ${asked} requests/s`,
    found: `${Math.round(perSecond)} requests/s, ${connections} connections`,
    isMet: perSecond >= (asked ?? 0),
  };
}

/** Requests a second by wrk; null where it is not installed. */
async function withWrk(address: string): Promise<number | null> {
  const options = ["-t1", `-c${connections}`, `-d${seconds}s`, "-H", "Accept-Encoding: br", address];
  const wrk = spawn("wrk", options, { stdio: ["ignore", "pipe", "inherit"] });
  const isThere = await new Promise<boolean>((resolve) => {
    wrk.once("spawn", () => resolve(true)).once("error", () => resolve(false));
  });
  if (!isThere) return null;
  const said = (await wrk.stdout.toArray()).join("");
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1] ?? 0);
}

/** Without wrk: connections that ask again as soon as they have the whole answer. */
async function withSockets(origin: string, pathOf: (run: number) => string): Promise<number> {
  const { host, hostname, port } = new URL(origin);
  let run = 0;
  const next = () => `GET ${pathOf((run += 1))} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\n\r\n`;
  const end = performance.now() + seconds * 1000;
  const counts = await Promise.all(
    Array.from({ length: connections }, () => askUntil(end, connect(Number(port), hostname), next)),
  );
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

/** How many whole answers came. */
async function askUntil(end: number, socket: Socket, next: () => string): Promise<number> {
  let [answers, length, received] = [0, 0, 0];
  socket.write(next());
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    if (received === 0) length = lengthOf(chunk);
    received += chunk.length;
    if (received < length) continue;
    received = 0;
    answers += 1;
    if (performance.now() > end) break;
    socket.write(next());
  }
  return answers;
}

/** Bytes of an answer, head and body, by its head. @throws when it is no 200. */
function lengthOf(chunk: Buffer): number {
  const head = chunk.subarray(0, chunk.indexOf("\r\n\r\n")).toString("latin1");
  const body = /content-length: (\d+)/i.exec(head)?.[1];
  if (!head.startsWith("HTTP/1.1 200") || !body) throw new Error(`the answer began ${head.slice(0, 80)}`);
  return head.length + 4 + Number(body);
}
