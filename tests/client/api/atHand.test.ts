// What the page answers out of what it has is what the server answers, for every Filter that it does not leave to the server.
import { QueryClient } from "@tanstack/react-query";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CollectionId, type FeaturePageOf, type Filter, pageSchema } from "#contract";
import { answerAtHand } from "../../../client/api/atHand.ts";
import { featuresQuery, filterFor } from "../../../client/api/queries.ts";
import { type AskedWorld, askWorld } from "../../server/anyFilter.ts";
import { worlds } from "../../server/statistics/worlds.ts";
import { filtersOf } from "../../server/store/filters.ts";

const answered = [
  "activities",
  "places",
  "twinnings",
  "admin-units",
] as const satisfies readonly CollectionId[];
type Pages = { readonly [Id in (typeof answered)[number]]: FeaturePageOf<Id> };

/** What is a page's own and no answer: when it was written, where it leads. */
const bare = <Id extends CollectionId>(page: FeaturePageOf<Id> | null) =>
  page && { ...page, timeStamp: "", links: [] };

describe.each(Object.entries(worlds))("answers at hand in %s", { timeout: 60_000 }, (_, openWorld) => {
  let world: AskedWorld;
  let pages: Pages;
  const ask = <Id extends CollectionId>(id: Id, filter: Filter) =>
    world.get(pageSchema(id), `collections/${id}/items`, filter, { limit: "10000" });
  const whole = <Id extends CollectionId>(id: Id) =>
    (pages as Partial<Record<CollectionId, unknown>>)[id] as FeaturePageOf<Id> | undefined;

  beforeAll(async () => {
    world = await askWorld(openWorld);
    const [activities, places, twinnings, units] = await Promise.all([
      ask("activities", {}),
      ask("places", {}),
      ask("twinnings", {}),
      ask("admin-units", {}),
    ]);
    pages = { activities, places, twinnings, "admin-units": units };
  });
  afterAll(() => world.close());

  it.each(answered)("of %s are the server's", async (id) => {
    const keys = Object.keys(filterFor(id, everyKey));
    // Codes that nothing has are of no list in these worlds: the server refuses them.
    const isOfLists = (filter: Filter) =>
      ![...(filter.kind ?? []), ...(filter.topic ?? [])].includes("of_no_feature");
    const filters = filtersOf(world.dataset, id)
      .map(
        (filter) =>
          Object.fromEntries(Object.entries(filter).filter(([key]) => keys.includes(key))) as Filter,
      )
      .filter(isOfLists);
    let atHand = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const answer = answerAtHand(id, filter, whole);
        if (!answer) return;
        atHand += 1;
        expect(bare(answer)).toEqual(bare(await ask(id, filter)));
      }),
      { numRuns: 100, examples: unitsOf(pages).map((unit): [Filter] => [{ unit: [unit] }]) },
    );
    expect(atHand).toBeGreaterThan(50);
  });

  it("are left to the server for words, ties and what no record has", () => {
    const left: Filter[] = [
      { q: "thử" },
      { twinned: true },
      { unit: ["vn-none"] },
      { kind: ["none"] },
      { topic: ["none"] },
    ];
    expect(left.map((filter) => answerAtHand("activities", filter, whole))).toEqual(left.map(() => null));
    const nothing = () => undefined;
    expect(answerAtHand("activities", { certainty: ["A"] }, nothing)).toBeNull();
    expect(
      answerAtHand("places", { unit: [unitsOf(pages)[0] ?? ""] }, (id) =>
        id === "places" ? whole(id) : undefined,
      ),
    ).toBeNull();
  });

  it("are asked of the server while a page does not hold all", async () => {
    const client = new QueryClient();
    const whole = featuresQuery("activities").queryKey;
    const filtered = { ...featuresQuery("activities", { certainty: ["A"] }), retry: false };
    const fetchBefore = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new TypeError("away"));
    try {
      client.setQueryData(whole, { ...pages.activities, numberMatched: 99_999 });
      await expect(client.fetchQuery(filtered)).rejects.toThrow("was not reached");
      client.setQueryData(whole, pages.activities);
      expect(await client.fetchQuery(filtered)).toEqual(
        answerAtHand("activities", { certainty: ["A"] }, () => pages.activities as never),
      );
    } finally {
      globalThis.fetch = fetchBefore;
    }
  });
});

const everyKey: Filter = {
  unit: ["u"],
  kind: ["k"],
  topic: ["t"],
  period: { from: null, to: "2024-01-01" },
  undated: "include",
  side: ["VN"],
  scope: ["vn_side"],
  twinned: true,
  certainty: ["A"],
  q: "q",
};

const unitsOf = (pages: Pages) => pages["admin-units"].features.map(({ id }) => id);
