import { describe, expect, it } from "vitest";
import { nextMark, type RovingKey } from "../../../../client/views/profile/layout/roving.ts";

const marks = [
  { id: "village", row: 2, km: 10 },
  { id: "band-north", row: 3, km: 5 },
  { id: "band-south", row: 3, km: 60 },
  { id: "marker-1", row: 5, km: 2 },
  { id: "marker-2", row: 5, km: 55 },
  { id: "marker-3", row: 5, km: 90 },
];

describe("the arrow keys", () => {
  it.each<[string | null, RovingKey, string]>([
    ["marker-1", "ArrowRight", "marker-2"],
    ["marker-3", "ArrowRight", "marker-3"],
    ["marker-2", "ArrowLeft", "marker-1"],
    ["marker-2", "ArrowUp", "band-south"],
    ["band-south", "ArrowUp", "village"],
    ["village", "ArrowUp", "village"],
    ["village", "ArrowDown", "band-north"],
    ["marker-2", "Home", "marker-1"],
    ["marker-1", "End", "marker-3"],
    [null, "ArrowRight", "band-north"],
  ])("from %s by %s to %s", (from, key, to) => {
    const current = marks.find(({ id }) => id === from) ?? null;
    expect(nextMark(marks, current, key)?.id).toBe(to);
  });

  it("go nowhere where nothing is drawn", () => {
    expect(nextMark([], null, "ArrowDown")).toBeNull();
  });
});
