// A portal of its own over the real tables, which can be stopped, changed and started again at the same address.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "#contract";
import { environment, nodeBinary, root } from "../../scripts/install.mjs";
import { loadDataset } from "../../server/store/sqlite/load.ts";
import { worlds } from "../server/statistics/worlds.ts";
import { addressOf } from "./portal.ts";

export class OfflinePortal {
  readonly #folder = mkdtempSync(join(tmpdir(), "portal-offline-"));
  readonly #database = join(this.#folder, "portal.sqlite");
  #publicDir = join(root, "dist");
  #server: ChildProcess | null = null;
  url = "";

  /** Loads the data that it serves from the next start on. */
  load(dataset: Dataset): Promise<void> {
    return loadDataset(this.#database, dataset);
  }

  /** From the next start on the page is another build: the same page behind a worker of another text. */
  renewPage(): void {
    const renewed = join(this.#folder, "page");
    cpSync(this.#publicDir, renewed, { recursive: true });
    const worker = join(renewed, "worker.js");
    for (const suffix of [".br", ".gz"]) rmSync(worker + suffix, { force: true });
    appendFileSync(worker, "\n// another build\n");
    this.#publicDir = renewed;
  }

  /** Starts it where it was before, or anywhere. */
  async start(): Promise<void> {
    const server = spawn(nodeBinary(), ["server/main.ts"], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...environment(),
        HOST: "127.0.0.1",
        PORT: this.url === "" ? "0" : new URL(this.url).port,
        PORTAL_DB: this.#database,
        PORTAL_CACHE: this.#folder,
        PUBLIC_DIR: this.#publicDir,
      },
    });
    this.#server = server;
    this.url = await addressOf(server);
    server.stdout?.resume();
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = null;
    server.kill("SIGTERM");
    await once(server, "exit");
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }
}

/** The dataset of the real tables. */
export async function realDataset(): Promise<Dataset> {
  const open = worlds["the real tables"];
  if (!open) throw new Error("there are no real tables");
  const { dataset, remove } = await open();
  await remove();
  return dataset;
}

/** The same without its first activity. */
export function withoutOne(dataset: Dataset): Dataset {
  const { features } = dataset;
  return { ...dataset, features: { ...features, activities: features.activities.slice(1) } };
}
