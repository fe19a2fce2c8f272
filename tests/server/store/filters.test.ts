// Random Filters are worth what they ask: every parameter of every collection comes, alone and beside others.
import fc from "fast-check";
import { expect, it } from "vitest";
import { collectionIds, collections, type FilterKey } from "#contract";
import { buildWorld } from "../../fixtures/world.ts";
import { filtersOf } from "./filters.ts";

const dataset = await buildWorld();

it.each(collectionIds)("Filters of %s ask for each of its parameters", (id) => {
  const asked = fc.sample(filtersOf(dataset, id), { numRuns: 500, seed: 1 }).map(Object.keys);
  const declared: readonly FilterKey[] = collections[id].filters;
  expect(new Set(asked.flat())).toEqual(new Set(declared));
  expect(new Set(asked.map((keys) => keys.length))).toEqual(new Set([0, 1, 2, 3]));
});
