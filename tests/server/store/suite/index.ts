// What every Store must do, whatever it keeps its records in.
import { afterAll, beforeAll } from "vitest";
import { facets } from "./facets.ts";
import { filtering } from "./filtering.ts";
import type { OpenedStore } from "./opened.ts";
import { paging } from "./paging.ts";
import { records } from "./records.ts";
import { searching } from "./searching.ts";

/** Declares the tests of a store inside the caller's `describe`. */
export function describeStore(open: () => Promise<OpenedStore>): void {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.remove());
  for (const part of [filtering, paging, records, facets, searching]) part(() => opened);
}
