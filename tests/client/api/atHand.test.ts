// What the page answers out of what it has is what the server answers, for every Filter that it does not leave to the server.
import { QueryClient } from "@tanstack/react-query";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CollectionId, type FeaturePageOf, type Filter, pageSchema } from "#contract";
import { atHand, featuresQuery, filterFor } from "../../../client/api/queries.ts";
import { type AskedWorld, askWorld } from "../../server/anyFilter.ts";
import { worlds } from "../../server/statistics/worlds.ts";
import { filtersOf } from "../../server/store/filters.ts";

const answered = [
  "activities",
  "places",
  "twinnings",
  "admin-units",
] as const satisfies readonly CollectionId[];

/** What is a page's own and no answer: when it was written, where it leads. */
const bare = <Id extends CollectionId>(page: FeaturePageOf<Id> | null) =>
  page && { ...page, timeStamp: "", links: [] };

/** A Filter with every key that a view can ask for. */
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

describe.each(Object.entries(worlds))("answers at hand in %s", { timeout: 60_000 }, (_, openWorld) => {
  let world: AskedWorld;
  let client: QueryClient;
  const ask = <Id extends CollectionId>(id: Id, filter: Filter) =>
    world.get(pageSchema(id), `collections/${id}/items`, filter, { limit: "10000" });
  const keep = async (id: CollectionId, filter: Filter = {}) =>
    client.setQueryData(featuresQuery(id, filter).queryKey, await ask(id, filter));

  beforeAll(async () => {
    world = await askWorld(openWorld);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    client = new QueryClient();
    for (const id of answered) await keep(id);
  });

  it.each(answered)("of %s are the server's", async (id) => {
    const keys = Object.keys(filterFor(id, everyKey));
    // Codes that nothing has are of no list in these worlds: the server refuses them.
    const isOfLists = ({ kind = [], topic = [] }: Filter) => ![...kind, ...topic].includes("of_no_feature");
    const filters = filtersOf(world.dataset, id)
      .map(
        (filter): Filter => Object.fromEntries(Object.entries(filter).filter(([key]) => keys.includes(key))),
      )
      .filter((filter) => Object.keys(filter).length > 0 && isOfLists(filter));
    const ofUnits = world.dataset.features["admin-units"].map((unit): [Filter] => [{ unit: [unit.id] }]);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const answer = atHand(id, filter, client);
        if (!answer) return;
        count += 1;
        expect(bare(answer)).toEqual(bare(await ask(id, filter)));
      }),
      { numRuns: 100 + ofUnits.length, examples: ofUnits },
    );
    expect(count).toBeGreaterThan(ofUnits.length + 30);
  });

  it("of a period are the server's, whatever else is asked, where the answer without it is here", async () => {
    const filter: Filter = { twinned: true };
    const inPeriod: Filter = { ...filter, period: { from: "2024-01-01", to: null } };
    expect(atHand("activities", inPeriod, client)).toBeNull();
    await keep("activities", filter);
    expect(bare(atHand("activities", inPeriod, client))).toEqual(bare(await ask("activities", inPeriod)));
  });

  it.each<Filter>([
    { q: "thử" },
    { twinned: true },
    { unit: ["vn-none"] },
    { kind: ["none"] },
    { topic: ["none"] },
  ])("are left to the server for %o", (filter) => {
    expect(atHand("activities", filter, client)).toBeNull();
  });

  it("are left to the server where a page does not hold all, or units or places are not here", async () => {
    const unit = world.dataset.features["admin-units"][0]?.id ?? "";
    const { queryKey } = featuresQuery("activities");
    client.setQueryData(queryKey, (page) => page && { ...page, numberMatched: page.numberMatched + 1 });
    expect(atHand("activities", { certainty: ["A"] }, client)).toBeNull();
    expect(atHand("places", { unit: [unit] }, client)).not.toBeNull();
    client.removeQueries({ queryKey: featuresQuery("admin-units").queryKey });
    expect(atHand("places", { unit: [unit] }, client)).toBeNull();
  });
});
