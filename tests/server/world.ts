// A fresh app over the fictional world, and the ways to ask it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import type { Dataset } from "#contract";
import { type AppParts, createApp } from "../../server/app.ts";
import type { PageFile, PageFiles } from "../../server/http/pageFiles.ts";
import { openStore } from "../../server/store/sqlite/index.ts";
import { loadDataset } from "../../server/store/sqlite/load.ts";
import { buildWorld } from "../fixtures/world.ts";

export interface WorldApp {
  readonly app: Hono;
  /** What the app is made of, to make another one over the same store. */
  readonly parts: AppParts;
  readonly dataset: Dataset;
  /** Unexpected errors that the app reported. */
  readonly reported: unknown[];
  readonly close: () => Promise<void>;
}

/** Opens a new app over a database of its own; its clock stands still. */
export async function openWorldApp(pageFiles: PageFiles = new Map<string, PageFile>()): Promise<WorldApp> {
  const folder = mkdtempSync(join(tmpdir(), "portal-app-"));
  const dataset = await buildWorld();
  await loadDataset(join(folder, "world.sqlite"), dataset);
  const store = openStore(join(folder, "world.sqlite"));
  const reported: unknown[] = [];
  const parts: AppParts = {
    store,
    pageFiles,
    now: () => new Date("2026-01-02T03:04:05Z"),
    report: (error) => reported.push(error),
  };
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { app: createApp(parts), parts, dataset, reported, close };
}
