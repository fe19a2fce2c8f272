// Whatever the Filter, every format holds as many records as the list counts.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import Database from "better-sqlite3";
import { type CollectionId, type Filter, formatFilter } from "#contract";
import { filtersOf } from "../store/filters.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { download, fgbFeaturesOf, rowsOf, sheetsOf, withFile } from "./download.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const ids = ["activities", "places", "twinnings", "admin-units", "papers", "indicators"] as const;

/** Ids in a file of each format, by a reader of its own. */
const readers: Readonly<Record<string, (bytes: Buffer, id: CollectionId) => Promise<readonly unknown[]>>> = {
  csv: async (bytes) => rowsOf(bytes).map((row) => row["id"]),
  xlsx: async (bytes) => (await sheetsOf(bytes))[0]?.data.slice(1).map(([first]) => first) ?? [],
  geojson: async (bytes) =>
    (JSON.parse(bytes.toString()) as { features: { id: string }[] }).features.map((feature) => feature.id),
  fgb: async (bytes) => (await fgbFeaturesOf(bytes)).map(({ properties }) => properties["id"]),
  kml: async (bytes) => [...bytes.toString().matchAll(/<Placemark id="([^"]+)"/g)].map(([, found]) => found),
  gpkg: async (bytes, id) =>
    withFile(bytes, "export.gpkg", (file) => {
      const db = new Database(file, { readonly: true });
      const rows = db
        .prepare(`SELECT id FROM ${id.replaceAll("-", "_")} ORDER BY fid`)
        .pluck()
        .all();
      db.close();
      return rows;
    }),
};

describe.each(ids)("under any Filter, exports of %s", (id) => {
  it("hold the records that the list counts, in every format", { timeout: 60_000 }, async () => {
    const isKnown = ({ kind, topic }: Filter) =>
      ![...(kind ?? []), ...(topic ?? [])].includes("of_no_feature");
    const filters = filtersOf(world.dataset, id).filter(isKnown);
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const parameters = new URLSearchParams(formatFilter(filter)).toString();
        const list = await world.app.request(`/api/collections/${id}/items?limit=10000&${parameters}`);
        const { numberMatched, features } = (await list.json()) as {
          numberMatched: number;
          features: { id: string }[];
        };
        const listed = features.map((feature) => feature.id);
        const inOrder: (readonly (readonly unknown[])[])[] = [];
        for (const [format, idsIn] of Object.entries(readers)) {
          const { bytes, headers } = await download(
            world.app,
            `collections/${id}/export?f=${format}&${parameters}`,
          );
          const found = await idsIn(bytes, id);
          expect([format, headers.get("OGC-NumberMatched")]).toEqual([format, String(numberMatched)]);
          // KML groups them by how exact their positions are; all others keep the order of the list.
          expect([format, found.length]).toEqual([format, numberMatched]);
          expect([format, new Set(found)]).toEqual([format, new Set(listed)]);
          if (format !== "kml") inOrder.push([found, listed]);
        }
        for (const [found, expected] of inOrder) expect(found).toEqual(expected);
      }),
      { numRuns: 8, examples: [[{}]] },
    );
  });
});
