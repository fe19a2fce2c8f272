// Whatever is sent as a filter is read or refused with its reason, soon, and never fails the server.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CollectionId, collectionIds, queryablesOf } from "#contract";
import { type FilterLanguage, filterLanguages, parseCql2 } from "../../../server/cql2/parse.ts";
import { Cql2Problem } from "../../../server/cql2/problem.ts";
import { routes } from "../../../server/routes/index.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { expressionsOf } from "./expressions.ts";
import { hostileFilters, injections } from "./hostile.ts";
import { encode, part, query } from "./hostileRequests.ts";

const parses = 20_000;
const filterRequests = 10_000;
const requests = 5000;
/** What cannot be answered is refused within this time. A slow deed is done again: the machine has other work too. */
const soonMs = 50;
const tries = 3;
/** A reason is a sentence, with a list of names at most. */
const longestReason = 1200;

const filters = Object.fromEntries(
  collectionIds.map((id) => [id, hostileFilters(expressionsOf(queryablesOf(id), []))]),
) as Record<CollectionId, fc.Arbitrary<string>>;
const filterOfAny = fc
  .constantFrom(...collectionIds)
  .chain((id) => fc.record({ id: fc.constant(id), filter: filters[id] }));

describe("a hostile filter", { timeout: 120_000 }, () => {
  it("is read, or refused as a problem of CQL2", () => {
    fc.assert(
      fc.property(filterOfAny, fc.constantFrom(...filterLanguages), ({ id, filter }, language) => {
        expect(offenceOfReading(id, filter, language)).toBeNull();
      }),
      { numRuns: parses },
    );
  });
});

/** What is wrong with the way in which a filter is read or refused. */
function offenceOfReading(id: CollectionId, filter: string, language: FilterLanguage): string | null {
  let took = Number.POSITIVE_INFINITY;
  for (let time = 1; time <= tries && took >= soonMs; time += 1) {
    const start = performance.now();
    try {
      parseCql2(filter, language, queryablesOf(id));
    } catch (error) {
      if (!(error instanceof Cql2Problem)) throw error;
      if (error.message.length > longestReason) return `the reason has ${error.message.length} characters`;
    }
    took = performance.now() - start;
  }
  return took < soonMs ? null : `took ${took} ms`;
}

describe("a hostile request", { timeout: 120_000 }, () => {
  let world: WorldApp;
  beforeAll(async () => {
    world = await openWorldApp();
  });
  afterAll(() => world.close());

  async function statusOf(address: string): Promise<number> {
    const response = await world.app.request(address);
    await response.arrayBuffer();
    return response.status;
  }

  /** What is wrong with the way in which a request is answered or refused. */
  async function offenceOf(address: string): Promise<string | null> {
    let took = Number.POSITIVE_INFINITY;
    for (let time = 1; time <= tries && took >= soonMs; time += 1) {
      const start = performance.now();
      const status = await statusOf(address);
      took = performance.now() - start;
      const reported = world.reported.splice(0);
      if (reported.length > 0) return `reported ${String(reported[0])}`;
      if (status < 400) return null;
      if (![400, 404, 410].includes(status)) return `answered ${status}`;
    }
    return took < soonMs ? null : `took ${took} ms`;
  }

  it("with a filter is answered or refused", async () => {
    const asked = fc.record({
      of: filterOfAny,
      language: fc.constantFrom("fitting", "fitting", "fitting", "cql2-json", "cql2-text", "sql"),
      crs: fc.constantFrom(
        "",
        "",
        "",
        "&filter-crs=EPSG:4326",
        "&filter-crs=EPSG:3405",
        "&filter-crs=EPSG:0",
      ),
      more: fc.constantFrom("", "&limit=3", "&bbox=107,15,108,16", "&kind=gate", "&sortby=-id"),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ of: { id, filter }, language, crs, more }) => {
        const fitting = filter.startsWith("{") ? "cql2-json" : "cql2-text";
        const named = `&filter-lang=${language === "fitting" ? fitting : language}`;
        const address = `/api/collections/${id}/items?filter=${encode(filter)}${named}${crs}${more}`;
        expect([address, await offenceOf(address)]).toEqual([address, null]);
      }),
      { numRuns: filterRequests },
    );
  });

  it("at any address is answered or refused", async () => {
    const asked = fc.record({
      route: fc.constantFrom(...Object.keys(routes)),
      parts: fc.array(part, { minLength: 5, maxLength: 5 }),
      query,
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ route, parts, query }) => {
        const path = route
          .split("/")
          .map((name, index) => (name.startsWith(":") ? encode(parts[index % 5] ?? "") : name));
        const address = `${path.join("/")}?${query}`;
        expect([address, await offenceOf(address)]).toEqual([address, null]);
      }),
      { numRuns: requests },
    );
  });

  it.each(injections)("does not reach the database: $filter", async ({ filter, language, status }) => {
    const address = `/api/collections/places/items?filter-lang=${language}&filter=${encode(filter)}`;
    const response = await world.app.request(address);
    expect(response.status).toBe(status);
    expect((await response.json()).numberMatched ?? 0).toBe(0);
  });
});
