// Random expressions: read as they were written, in both languages alike, and found in the store as plainly looked up.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectionIds, type CollectionId, type Expression, queryablesOf } from "#contract";
import { parseCql2 } from "../../../server/cql2/parse.ts";
import type { Store } from "../../../server/store/store.ts";
import { idsOf, type OpenedStore, wholePage } from "../store/suite/opened.ts";
import { openWorldStore } from "../store/openWorld.ts";
import { expressionsOf } from "./expressions.ts";
import { formatCql2 } from "./format.ts";
import { PlainExpression, type Served } from "./plainExpression.ts";

const runs = { numRuns: 1000 };

let opened: OpenedStore;
beforeAll(async () => {
  opened = await openWorldStore();
});
afterAll(() => opened.remove());

async function servedBy(store: Store, id: CollectionId): Promise<readonly Served[]> {
  const { features } = await store.features(id, {}, wholePage);
  return features.map((text) => JSON.parse(text) as Served);
}

describe.each(collectionIds)("expressions over %s", (id) => {
  const queryables = queryablesOf(id);
  let features: readonly Served[];
  let expressions: fc.Arbitrary<Expression>;
  beforeAll(async () => {
    features = await servedBy(opened.store, id);
    expressions = expressionsOf(queryables, features);
  });

  it("are read from text and from JSON as they were written", () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        expect(parseCql2(formatCql2(expression), "cql2-text", queryables)).toEqual(expression);
        expect(parseCql2(JSON.stringify(expression), "cql2-json", queryables)).toEqual(expression);
      }),
      runs,
    );
  });

  it("find in the store what a plain look at every feature finds", async () => {
    await fc.assert(
      fc.asyncProperty(expressions, async (expression) => {
        const answer = await opened.store.features(id, {}, wholePage, expression);
        const expected = features.filter(
          (feature) => new PlainExpression(queryables, feature).truth(expression) === true,
        );
        expect(idsOf(answer.features)).toEqual(expected.map((feature) => feature.id));
        expect(answer.numberMatched).toBe(expected.length);
      }),
      runs,
    );
  });
});
