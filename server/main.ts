// Composition root: config → store → app → listen. Every failure to start is one line and exit 1.
import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createAdaptorServer } from "@hono/node-server";
import { createApp } from "./app.ts";
import { findGround } from "./basemap/find.ts";
import { type Config, readConfig } from "./config.ts";
import { readPageFiles } from "./http/pageFiles.ts";
import { openStore } from "./store/sqlite/index.ts";
import type { Store } from "./store/store.ts";

/** How often a closing server looks for connections that have become idle. */
const sweepMilliseconds = 50;
/** How long a client may take to end what is under way. */
const patienceMilliseconds = 10_000;

await start();

async function start(): Promise<void> {
  const config = orExit(() => readConfig(process.env));
  const store = orExit(() => openDatabase(config));
  const folders = { basemap: config.basemapFolder, terrain: config.terrainFolder };
  const ground = await findGround(folders, (line) => console.error(line));
  const app = createApp({
    store,
    pageFiles: orExit(() => readPageFiles(config.publicDir)),
    cacheFolder: config.cacheFolder,
    writeTiles: (file) => writeTilesBeside(config.database, file),
    ground,
    publicUrl: config.publicUrl,
    embedOrigins: config.embedOrigins,
    builtAt: statSync(config.database).mtime,
    now: () => new Date(),
    report: (error) => console.error(error),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  server.on("error", (error: NodeJS.ErrnoException) => fail(listenFailure(error, config)));
  server.listen(config.port, config.host, () => {
    console.log(`The portal is at ${addressOf(server.address() as AddressInfo, config.host)}`);
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop(server, store));
}

/** In a process of its own: a whole dataset is cut in one go, for which nobody else should wait. */
async function writeTilesBeside(database: string, file: string): Promise<void> {
  const command = fileURLToPath(new URL("writeTiles.ts", import.meta.url));
  const env = { ...process.env, PORTAL_DB: database };
  await promisify(execFile)(process.execPath, [command, file], { env });
}

function openDatabase(config: Config): Store {
  try {
    return openStore(config.database);
  } catch (error) {
    throw new Error(
      `the database ${config.database} cannot be read (${messageOf(error)}); build it with: npm run data`,
      { cause: error },
    );
  }
}

function listenFailure(error: NodeJS.ErrnoException, { host, port }: Config): string {
  if (error.code === "EADDRINUSE") return `port ${port} of ${host} is taken; choose another one with PORT`;
  if (error.code === "EACCES") return `port ${port} of ${host} is not allowed; choose another one with PORT`;
  return `cannot listen on ${host}:${port} (${error.message})`;
}

function addressOf({ port, family, address }: AddressInfo, host: string): string {
  const shown = family === "IPv6" && address === host ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}

/** Takes no new request, finishes those under way, then exits 0. */
function stop(server: ReturnType<typeof createAdaptorServer>, store: Store): void {
  server.close(() => {
    void store.close().then(() => process.exit(0));
  });
  if (!("closeIdleConnections" in server)) return;
  setInterval(() => server.closeIdleConnections(), sweepMilliseconds);
  setTimeout(() => server.closeAllConnections(), patienceMilliseconds);
}

function orExit<Value>(attempt: () => Value): Value {
  try {
    return attempt();
  } catch (error) {
    return fail(messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
