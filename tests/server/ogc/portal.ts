// The portal as a process of its own over the fictional world, for clients that ask over the network.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Dataset } from "#contract";
import { loadDataset } from "../../../server/store/sqlite/load.ts";
import { buildWorld } from "../../fixtures/world.ts";

export interface RunningPortal {
  readonly dataset: Dataset;
  /** Such as http://127.0.0.1:40123 */
  readonly origin: string;
  /** A folder for what the clients write; it goes with the portal. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const main = fileURLToPath(new URL("../../../server/main.ts", import.meta.url));

/** Starts on any free port. */
export async function startPortal(): Promise<RunningPortal> {
  const folder = mkdtempSync(join(tmpdir(), "portal-ogc-"));
  const dataset = await buildWorld();
  const database = join(folder, "world.sqlite");
  await loadDataset(database, dataset);
  const server = spawn(process.execPath, [main], {
    env: {
      PATH: process.env["PATH"],
      PORT: "0",
      PORTAL_DB: database,
      PORTAL_CACHE: folder,
      PUBLIC_DIR: join(folder, "no-page"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await Promise.race([
    once(server.stdout, "data"),
    once(server, "exit").then(([code]) => {
      throw new Error(`the portal ended with ${String(code)} before it listened`);
    }),
  ]);
  const origin = /http:\/\/\S+/.exec(String(line))?.[0] ?? "";
  const stop = async () => {
    server.kill("SIGTERM");
    await once(server, "exit");
    rmSync(folder, { recursive: true });
  };
  return { dataset, origin, folder, stop };
}
