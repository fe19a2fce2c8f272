// The process as it is started: its address, its failures to start, its end.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDataset } from "../../server/store/sqlite/load.ts";
import { buildWorld } from "../fixtures/world.ts";

const main = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
let folder: string;
let database: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portal-main-"));
  database = join(folder, "world.sqlite");
  await loadDataset(database, await buildWorld());
});
afterAll(() => rmSync(folder, { recursive: true }));

function startServer(environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [main], {
    env: { PATH: process.env["PATH"], PORT: "0", PORTAL_DB: database, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What a start that must fail says, and its exit code. */
async function failedStart(environment: Readonly<Record<string, string>>) {
  const child = startServer(environment);
  const [said, [code]] = await Promise.all([child.stderr ? text(child.stderr) : "", once(child, "exit")]);
  return { said, code: code as number };
}

async function addressOf(child: ChildProcess): Promise<string> {
  const [chunk] = await once(child.stdout ?? child, "data");
  return /http:\/\/\S+/.exec(String(chunk))?.[0] ?? "";
}

async function isListening(port: number, hostname: string): Promise<boolean> {
  const socket = connect(port, hostname);
  const isThere = await new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  });
  socket.destroy();
  return isThere;
}

/** A process takes its time to start on a busy machine. */
const timeout = 60_000;

describe("the server process", { timeout }, () => {
  it("prints its address, answers, and ends with 0 at SIGTERM", async () => {
    const child = startServer({});
    const address = await addressOf(child);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${address}/api/health`);
    expect(await response.json()).toMatchObject({ status: "ok" });
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("finishes what is under way before it ends", async () => {
    const child = startServer({});
    const { hostname, port, host } = new URL(await addressOf(child));
    const underWay = connect(Number(port), hostname);
    underWay.write(`GET /api/health HTTP/1.1\r\nHost: ${host}\r\n`);
    await once(underWay, "ready");
    await (await fetch(`http://${host}/api/health`)).text();

    child.kill("SIGINT");
    while (await isListening(Number(port), hostname));
    underWay.write("\r\n");
    expect(await text(underWay)).toContain('{"status":"ok"');
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("says in one line that the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { said, code } = await failedStart({ PORT: String(port) });
    other.close();
    expect([said, code]).toEqual([`port ${port} of 127.0.0.1 is taken; choose another one with PORT\n`, 1]);
  });

  it.each(["http", "-1", "65536", "80.5", ""])("says in one line that PORT=%s is no port", async (port) => {
    const { said, code } = await failedStart({ PORT: port });
    expect(said).toBe(`PORT=${port} is not a port from 0 to 65535 (0 takes any free one)\n`);
    expect(code).toBe(1);
  });

  it("says in one line how to build a database that is missing or broken", async () => {
    const broken = join(folder, "broken.sqlite");
    writeFileSync(broken, "no database at all ".repeat(100));
    for (const file of [broken, join(folder, "missing.sqlite")]) {
      const { said, code } = await failedStart({ PORTAL_DB: file });
      expect(said).toMatch(/^the database .+ cannot be read \(.+\); build it with: npm run data\n$/);
      expect(code).toBe(1);
    }
  });
});
