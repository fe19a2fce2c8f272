import { describe, expect, it } from "vitest";
import type { FeatureOf, TwinningSummary } from "#contract";
import type { FeatureIndex } from "../../../../client/api/useFeatureIndex.ts";
import { namedIn, stillOpen } from "../../../../client/views/board/named.ts";

/** Places whose id begins with `v-` are villages; nothing else is known. */
const index: FeatureIndex = {
  isComplete: true,
  all: () => [],
  collectionOf: () => undefined,
  find: ((collection: string, id: string) =>
    collection === "places" && id.startsWith("v-")
      ? { properties: { kind: "village" } }
      : undefined) as FeatureIndex["find"],
};

function tie(id: string, vn: string[], la: string[], patch: Partial<TwinningSummary> = {}) {
  const properties: TwinningSummary = {
    name_vi: id,
    name_lo: null,
    name_en: null,
    kind: "village",
    vn_ids: vn,
    la_ids: la,
    vn_is_one_of: false,
    signed_on: null,
    status: "signed",
    certainty: "A",
    is_aggregate: false,
    is_domestic: false,
    counted: null,
    lost_vn_side: false,
    source: "src-a",
    event_count: 0,
    last_event: null,
    activity_count: 0,
    last_contact_on: null,
    paper_ids: [],
    ...patch,
  };
  return { type: "Feature", id, geometry: null, properties } satisfies FeatureOf<TwinningSummary>;
}

const ties = [
  tie("pair", ["v-mot"], ["v-mo"]),
  tie("second-of-mo", ["v-hai"], ["v-mo"]),
  tie("commune", ["vn-1"], ["v-mong"], { kind: "commune" }),
  tie("one-of", ["v-ba", "v-bon"], ["v-xa"], { vn_is_one_of: true }),
  tie("informal", ["v-nam"], ["v-gan"], { status: "informal_ties" }),
  tie("total", ["v-sau"], ["v-nua"], { is_aggregate: true }),
  tie("domestic", ["v-bay"], [], { is_domestic: true }),
];

describe("what is named one by one", () => {
  it.each([
    ["twinned_hamlets", ["v-mot", "v-hai"]],
    ["twinned_lao_villages", ["v-mo", "v-mong", "v-xa"]],
    ["twinned_pairs", ["pair", "second-of-mo"]],
  ] as const)(
    "of %s leaves out totals, domestic and informal ties and what is one of several",
    (counted, ids) => {
      expect(namedIn(counted, ties, index)).toEqual(ids);
    },
  );
});

it.each([
  ["35", 0, 35],
  ["16", 4, 12],
  ["8", 8, 0],
  ["8", 9, 0],
  ["nearly 8", 2, null],
])("of %s reported and %i named, %s are still to be found out", (reported, named, open) => {
  expect(stillOpen(reported, named)).toBe(open);
});
