import { expect, it } from "vitest";
import type { CollectionId, Filter } from "#contract";
import { filterFor } from "../../../client/api/queries.ts";

const filter: Filter = {
  unit: ["vn-901"],
  kind: ["gifts"],
  topic: ["friendship"],
  period: { from: "2024-01-01", to: null },
  undated: "include",
  side: ["VN"],
  scope: ["vn_side"],
  twinned: true,
  certainty: ["A"],
  q: "thử",
};

it.each<{ collection: CollectionId; keys: (keyof Filter)[] }>([
  {
    collection: "activities",
    keys: ["unit", "kind", "topic", "period", "undated", "side", "scope", "twinned", "certainty", "q"],
  },
  { collection: "places", keys: ["unit", "side", "twinned", "certainty"] },
  { collection: "twinnings", keys: ["unit", "certainty"] },
  { collection: "admin-units", keys: ["unit", "side"] },
])("asks of $collection only what is said of it", ({ collection, keys }) => {
  expect(Object.keys(filterFor(collection, filter))).toEqual(keys);
});
