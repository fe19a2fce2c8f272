// The dataset of the project itself, against what its sources say and what was read through by eye.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { collectionIds, collections } from "#contract";
import { assemble } from "../../data/assemble/assemble.ts";
import { loadBoundaries } from "../../data/geometry/loadBoundaries.ts";
import { ingest } from "../../data/ingest/ingest.ts";
import { readTables } from "../../data/readTables.ts";

const folder = (name: string) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
const { tables } = ingest(await readTables(folder("tables")));
const { features } = assemble(tables, await loadBoundaries(folder("boundaries")));
const placeOf = new Map(features.places.map((place) => [place.id, place]));

describe("the dataset of the project", () => {
  it.each(collectionIds)("has only records of the contract in %s", (id) => {
    const faults = features[id].flatMap(({ properties }) => {
      return collections[id].record.strict().safeParse(properties).error?.issues ?? [];
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ["gate-nam-giang", 350],
    ["gate-dak-ta-ook", 174],
  ])("measures %s %i m from the line at km 100.5", (id, metres) => {
    const gate = placeOf.get(id)?.properties;
    expect(gate?.border_km).toBeCloseTo(100.5, 0);
    expect(Math.abs((gate?.border_distance?.distance_m ?? Number.NaN) - metres)).toBeLessThan(10);
  });

  it("draws no point for a place whose position is not known, and one for every other", () => {
    const unknown = features.places.filter((place) => place.properties.coord_precision === "none");
    expect(unknown).toHaveLength(27);
    expect(features.places.filter((place) => place.geometry === null)).toEqual(unknown);
  });

  it("counts as twinned neither hamlet 49B, whose tie is informal, nor a hamlet of an aggregate", () => {
    const twinned = features.places.filter(
      ({ properties }) => properties.is_twinned && properties.kind === "village",
    );
    expect(twinned.map((place) => place.id)).toEqual([
      "v-dak-ta-ooc-nhay",
      "v-dak-dom",
      "v-dak-dieng",
      "v-con-zong",
    ]);
  });

  it("keeps seven ties domestic and two cross-border aggregates apart", () => {
    const domestic = features.twinnings.filter(({ properties }) => properties.is_domestic);
    const aggregates = features.twinnings.filter(
      ({ properties }) => properties.is_aggregate && !properties.is_domestic,
    );
    expect(domestic).toHaveLength(7);
    expect(aggregates.map(({ id, properties }) => [id, properties.counted])).toEqual([
      ["tw-vil-all", { vn: 35, la: 16 }],
      ["tw-vil-ng-8", { vn: 8, la: 8 }],
    ]);
  });

  it("tells cross-border activities from those of one side", () => {
    const scopes = Object.groupBy(features.activities, ({ properties }) => properties.scope);
    expect([scopes.cross_border?.length, scopes.vn_side?.length, scopes.la_side?.length]).toEqual([
      97,
      58,
      undefined,
    ]);
    const domestic = ["act-117", "act-244", "act-270", "act-271"];
    expect(scopes.vn_side?.map((activity) => activity.id)).toEqual(expect.arrayContaining(domestic));
  });

  it("gives every point and line a place inside the area of the map", () => {
    const outside = features.places.filter(({ geometry }) => {
      if (geometry?.type !== "Point") return false;
      const [lon, lat] = geometry.coordinates;
      return lon < 106.4 || lon > 108 || lat < 14.9 || lat > 16.4;
    });
    expect(outside).toEqual([]);
  });
});
