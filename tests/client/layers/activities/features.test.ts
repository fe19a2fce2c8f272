import { describe, expect, it } from "vitest";
import { rings } from "../../../../client/layers/activities/features.ts";
import { ringRadius } from "../../../../client/layers/activities/ring.ts";
import { sceneOf, worldFacts } from "../scene.ts";

const facts = await worldFacts();

function ringsBy(matched: readonly string[] | null) {
  const scene = sceneOf(facts, { matched: matched && new Set(matched) });
  return new Map(rings(scene).map(({ properties }) => [properties?.ref as string, properties]));
}

describe("the rings of activities", () => {
  it("count the activities at each place, units where only these are known, provinces at last", () => {
    const all = ringsBy(null);
    expect(all.get("places/post-thu")?.count).toBe(2);
    expect(all.get("admin-units/vn-901")?.count).toBe(1);
    expect(all.get("province/VN")?.count).toBe(1);
    expect(all.get("province/LA")?.count).toBe(1);
  });

  it("tell apart what is undated, what is filtered out, and where nothing happened", () => {
    const all = ringsBy(null);
    expect(all.get("unknown/la-9501")).toMatchObject({ count: 1, undated: 1 });
    const some = ringsBy(["act-01"]);
    expect(some.get("places/gate-thu")).toMatchObject({ count: 1, undated: 0 });
    expect(some.get("places/post-thu")).toMatchObject({ count: 0, total: 2, radius: 0 });
    expect(some.has("places/seat-mo")).toBe(false);
  });

  it("tell what both sides held from what one side held", () => {
    const all = ringsBy(null);
    expect(all.get("places/v-gia-dinh")?.crossBorder).toBe(1);
    expect(all.get("places/v-khong-doi")?.crossBorder).toBe(0);
  });

  it("keep their places when the filter changes", () => {
    const scene = sceneOf(facts);
    const filtered = sceneOf(facts, { matched: new Set() });
    expect([...filtered.arrangement]).toEqual([...scene.arrangement]);
  });

  it("grow in area with the count, up to a limit", () => {
    expect([0, 1, 4, 1000].map((count) => ringRadius(count))).toEqual([0, 11, 13.4, 30]);
  });
});
