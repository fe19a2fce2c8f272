import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeKm } from "../../../../client/views/profile/layout/freeKm.ts";
import { packLanes } from "../../../../client/views/profile/layout/lanes.ts";
import { marginRows, numberLabels } from "../../../../client/views/profile/layout/numberLabels.ts";
import { labelX, laneScale, placeLanes } from "../../../../client/views/profile/layout/placeLanes.ts";
import type { PlaceMark } from "../../../../client/views/profile/layout/placeMarks.ts";
import { textWidth } from "../../../../client/views/profile/layout/textWidth.ts";

const items = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 4, max: 200 }), fc.integer({ min: 0, max: 3 }))
    .map(([start, width, rank]) => ({ start, end: start + width, rank })),
  { maxLength: 60 },
);

describe("lanes", () => {
  it("let nothing touch anything else, and lose nothing", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 20 }), (all, most) => {
        const { laned, left, count } = packLanes(all, most);
        expect(laned.length + left.length).toBe(all.length);
        expect(count).toBeLessThanOrEqual(most);
        const touching = laned.filter((a) =>
          laned.some(
            (b) => a !== b && a.lane === b.lane && a.item.end >= b.item.start && b.item.end >= a.item.start,
          ),
        );
        expect(touching).toEqual([]);
      }),
    );
  });

  it("keep what ranks first next to the line", () => {
    const { laned } = packLanes(
      [
        { start: 0, end: 50, rank: 2 },
        { start: 10, end: 60, rank: 0 },
      ],
      9,
    );
    expect(laned.find(({ item }) => item.rank === 0)?.lane).toBe(0);
    expect(laned.find(({ item }) => item.rank === 2)?.lane).toBe(1);
  });
});

function village(id: string, km: number, off = 4): PlaceMark {
  return {
    ref: { collection: "places", id },
    side: "VN",
    kind: "village",
    fill: "light",
    km,
    span: [Math.max(0, km - off), Math.min(149, km + off)],
    name: `Thôn Giả Định ${id}`,
    nameLang: "vi",
    isTwinned: false,
  };
}

describe("places in lanes", () => {
  it("hold symbol, name and the whole span of each, six on one point too", () => {
    const marks = ["a", "b", "c", "d", "e", "f"].map((id) => village(id, 62.5));
    const { laned, count } = placeLanes(marks, 6, 149, 16);
    expect(count).toBe(6);
    for (const { item } of laned) {
      expect(item.start).toBeLessThanOrEqual(58.5 * 6);
      expect(item.end).toBeGreaterThanOrEqual(62.5 * 6 + item.labelPx);
    }
  });

  it("turn the name inward where the line ends", () => {
    const { laned } = placeLanes([village("cuoi", 147.2)], 6, 149, 16);
    expect(laned[0]?.item.isLeft).toBe(true);
  });

  it("say how many found no room", () => {
    const { left } = placeLanes(
      Array.from({ length: 20 }, (_, index) => village(`v${index}`, 62.5)),
      6,
      149,
      16,
    );
    expect(left).toHaveLength(4);
  });

  it("are made for a scale that is never finer than the one in sight, in steps", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 60, noNaN: true }), (factor) => {
        const scale = laneScale(6 * factor, 6);
        expect(scale).toBeLessThanOrEqual(6 * factor + 1e-6);
        expect(scale).toBeGreaterThan((6 * factor) / 1.5);
      }),
    );
    expect(laneScale(6.5, 6)).toBe(laneScale(8, 6));
  });

  it("hold a name at the window's edge while its span is in sight", () => {
    const [laned] = placeLanes([village("dai", 30, 20)], 20, 149, 16).laned;
    if (!laned) throw new Error("one place was laid");
    const edges = { left: 100, right: 900 };
    expect(labelX(laned.item, 300, [-100, 700], edges)).toBe(311);
    expect(labelX(laned.item, -50, [-450, 700], edges)).toBe(104);
    expect(labelX(laned.item, -50, [-450, 120], edges)).toBe(-39);
    expect(labelX(laned.item, 880, [480, 1280], edges)).toBe(869 - laned.item.labelPx);
    expect(labelX(laned.item, 880, [860, 900], edges)).toBe(891);
  });
});

describe("the width of words", () => {
  it("does not count marks that stand on other letters", () => {
    expect(textWidth("ບ້ານ")).toBe(textWidth("ບານ"));
    expect(textWidth("Đắc Tà Oọc")).toBe(textWidth("Đắc Tà Oọc".normalize("NFD")));
  });

  it("grows with the letters and the font", () => {
    expect(textWidth("Thôn Mẫu Một")).toBeGreaterThan(textWidth("Thôn Mẫu"));
    expect(textWidth("Thôn Mẫu", 24)).toBeGreaterThan(textWidth("Thôn Mẫu", 12));
  });
});

const markers = Array.from({ length: 60 }, (_, index) => ({
  ref: { collection: "border" as const, id: `marker.${676 + index}` },
  number: 676 + index,
  km: index * 2.5,
  precision_m: index === 41 ? 400 : 3000,
  position: [107, 15] as [number, number],
  isPlace: index === 0 || index === 41,
}));

describe("markers", () => {
  it("carry numbers that keep apart, the best known first", () => {
    for (const pxPerKm of [2.4, 6, 20, 100]) {
      const numbered = numberLabels(markers, pxPerKm);
      expect(numbered.has(717)).toBe(true);
      const xs = markers.filter(({ number }) => numbered.has(number)).map(({ km }) => km * pxPerKm);
      for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(30);
    }
    expect(numberLabels(markers, 100).size).toBe(60);
  });

  it("have margins in rows that do not touch", () => {
    const rows = marginRows(markers);
    const off = ({ precision_m }: (typeof markers)[number]) => precision_m / 1000;
    const touching = markers.filter((a) =>
      markers.some(
        (b) =>
          a.number < b.number && rows.get(a.number) === rows.get(b.number) && a.km + off(a) > b.km - off(b),
      ),
    );
    expect(touching).toEqual([]);
  });
});

describe("a band across the line", () => {
  it("stands in the middle when that is free, else at the nearest free spot", () => {
    expect(freeKm([60, 140], 3, [])).toBe(100);
    expect(freeKm([60, 140], 3, [[98, 104]])).toBeCloseTo(109.6);
    expect(freeKm([60, 140], 3, [[0, 149]])).toBe(100);
  });
});
