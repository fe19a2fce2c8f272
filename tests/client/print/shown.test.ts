import { beforeAll, describe, expect, it } from "vitest";
import type { Facts } from "../../../client/layers/facts.ts";
import { framePlane } from "../../../client/print/frame.ts";
import { shownOn } from "../../../client/print/shown.ts";
import { sceneOf, worldFacts } from "../layers/scene.ts";

let facts: Facts;
beforeAll(async () => {
  facts = await worldFacts();
});

const everything = framePlane({ width: 2000, height: 2000 }, [107.3, 15.7], 500_000);
const nowhere = framePlane({ width: 100, height: 100 }, [100, 10], 50_000);
const nothingOut = new Set<string>();

describe("what a sheet shows", () => {
  it("counts every record that is drawn within its frame once, with its source and certainty", () => {
    const scene = sceneOf(facts);
    const shown = shownOn(everything, { scene, out: nothingOut, hidden: [] });
    const records = shown.places + shown.twinnings + shown.activities;
    expect(shown.places).toBe(facts.places.length);
    expect(shown.unplaced).toBe(facts.places.filter(({ geometry }) => geometry === null).length);
    expect(shown.activities).toBe(facts.activities.length);
    expect(records).toBeGreaterThan(0);
    expect(shown.certainty.A + shown.certainty.B + shown.certainty.C).toBe(records);
    expect(shown.sources.reduce((sum, source) => sum + source.records, 0)).toBe(records);
    const counts = shown.sources.map((source) => source.records);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it("counts nothing beyond its frame", () => {
    const shown = shownOn(nowhere, { scene: sceneOf(facts), out: nothingOut, hidden: [] });
    expect(shown).toEqual({
      places: 0,
      unplaced: 0,
      twinnings: 0,
      activities: 0,
      certainty: { A: 0, B: 0, C: 0 },
      sources: [],
    });
  });

  it("leaves out hidden layers, and what the Filter leaves aside", () => {
    const [first] = facts.activities;
    const scene = sceneOf(facts, { matched: new Set(first ? [first.id] : []) });
    const out = new Set(scene.sites.list.map(({ ref }) => ref));
    const filtered = shownOn(everything, { scene, out, hidden: ["twinnings"] });
    expect([filtered.places, filtered.twinnings, filtered.activities]).toEqual([0, 0, 1]);
    const bare = shownOn(everything, {
      scene,
      out: nothingOut,
      hidden: ["places", "unknowns", "twinnings", "activities"],
    });
    expect([bare.places, bare.activities, bare.sources]).toEqual([0, 0, []]);
  });
});
