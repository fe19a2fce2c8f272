// The examples of docs/gis.md, asked of the data that ships.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CollectionId } from "#contract";
import { parseCql2 } from "../../../server/cql2/parse.ts";
import { openRealWorld, type World } from "../statistics/worlds.ts";

const docs = readFileSync(new URL("../../../docs/gis.md", import.meta.url), "utf8");
/** `| places | `kind = 'gate'` | 2 | … |` */
const rows = [...docs.matchAll(/^\| ([a-z-]+) \| `(.+)` \| (\d+) \|/gm)].map(
  ([, collection, filter = "", finds]) => ({
    id: CollectionId.parse(collection),
    filter,
    finds: Number(finds),
  }),
);

describe("the examples of filters in docs/gis.md", () => {
  let world: World;
  beforeAll(async () => {
    world = await openRealWorld();
  });
  afterAll(() => world.remove());

  it("are there", () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows)("find $finds $id: $filter", async ({ id, filter, finds }) => {
    const language = filter.startsWith("{") ? "cql2-json" : "cql2-text";
    const where = parseCql2(filter, language, world.store.queryables(id));
    const { numberMatched } = await world.store.features(
      id,
      {},
      { limit: 1, offset: 0, sortby: null },
      where,
    );
    expect(numberMatched).toBe(finds);
  });
});
