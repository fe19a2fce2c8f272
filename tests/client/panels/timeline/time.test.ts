import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivitySummary, FeatureOf, Period } from "#contract";
import { isIn } from "../../../../client/api/atHand.ts";
import { binAt, binsOf, positionOf, shiftDay } from "../../../../client/panels/timeline/bins.ts";
import { festivalsOf, tetYears } from "../../../../client/panels/timeline/festivals.ts";
import { datesOf, histogramOf } from "../../../../client/panels/timeline/histogram.ts";
import { periodOf, rangeOf, schoolYear, shiftPeriod } from "../../../../client/panels/timeline/periods.ts";
import { grains } from "../../../../client/state/view.ts";

function activity(date_start: string | null, date_end = date_start): FeatureOf<ActivitySummary> {
  return {
    type: "Feature",
    id: `act-${date_start}`,
    geometry: null,
    properties: {
      name_vi: "Việc giả định",
      name_lo: null,
      name_en: null,
      kind: "gifts",
      topics: [],
      date_start,
      date_end,
      unit_ids: [],
      place_ids: [],
      scope: "vn_side",
      location: "province",
      certainty: "A",
      source: "src-a",
    },
  };
}

describe("slices of time", () => {
  it("cut whole years into slices that follow each other without a gap", () => {
    const years = binsOf("year", 2023, 2024).map(({ key }) => key);
    const quarters = binsOf("quarter", 2023, 2024);
    const months = binsOf("month", 2023, 2024);
    expect(years).toEqual(["2023", "2024"]);
    expect([quarters.length, quarters[4]]).toEqual([
      8,
      { key: "2024-Q1", first: "2024-01-01", last: "2024-03-31" },
    ]);
    expect([months.length, months[13]]).toEqual([
      24,
      { key: "2024-02", first: "2024-02-01", last: "2024-02-29" },
    ]);
  });

  it.each([
    ["2023-01-01", 0, 0],
    ["2023-07-02", 0, 182 / 365],
    ["2024-12-31", 1, 1 + 365 / 366],
    ["1999-05-05", 0, 0],
    ["2031-05-05", 1, 2],
  ])("find %s in slice %i at %d", (day, index, position) => {
    const bins = binsOf("year", 2023, 2024);
    expect(binAt(bins, day)).toBe(index);
    expect(positionOf(bins, day)).toBeCloseTo(position);
  });

  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-06-30", 3, "2023-09-30"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-04-30", 1, "2024-05-31"],
  ])("carry %s on by %i months to %s", (day, months, expected) => {
    expect(shiftDay(day, months)).toBe(expected);
  });
});

describe("the histogram", () => {
  it.each(grains)("leaves out no activity and counts none twice by %s", (grain) => {
    const years = fc.integer({ min: 2010, max: 2019 }).map(String);
    const day = fc
      .date({ min: new Date("2010-01-01"), max: new Date("2019-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const date = fc.option(
      fc.oneof(
        years,
        day,
        day.map((text) => text.slice(0, 7)),
      ),
      { nil: null },
    );
    const bins = binsOf(grain, 2010, 2020);
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const { counts, spans, undated } = histogramOf(
          dates.map((one) => activity(one)),
          bins,
        );
        const all = [...counts, ...spans.map(({ count }) => count), undated];
        expect(all.reduce((sum, count) => sum + count, 0)).toBe(dates.length);
      }),
    );
  });

  it("keeps a year without a month a span over its year, and out of every quarter", () => {
    const { counts, spans } = histogramOf(
      [activity("2019"), activity("2019"), activity("2019-05"), activity("2019-12-30", "2020-01-02")],
      binsOf("quarter", 2019, 2020),
    );
    expect(counts).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
    expect(spans).toEqual([
      { first: "2019-01-01", last: "2019-12-31", count: 2 },
      { first: "2019-12-30", last: "2020-01-02", count: 1 },
    ]);
    expect(spans.map(datesOf)).toEqual([
      ["2019", "2019"],
      ["2019-12-30", "2020-01-02"],
    ]);
  });

  it("counts for a period all whose days meet it, as the list does", () => {
    const activities = [activity("2019"), activity("2019-05"), activity(null), activity("2020-01-01")];
    const countIn = (period: Period) => activities.filter((one) => isIn(one, period)).length;
    expect(countIn({ from: "2019-06-01", to: "2019-06-30" })).toBe(1);
    expect(countIn({ from: "2019-05-31", to: null })).toBe(3);
  });
});

describe("periods", () => {
  const bins = binsOf("quarter", 2022, 2024);

  it("become slices and slices become periods", () => {
    expect(rangeOf(bins, null)).toEqual([0, 11]);
    expect(rangeOf(bins, { from: "2022-05-05", to: null })).toEqual([1, 11]);
    expect(periodOf(bins, [4, 1])).toEqual({ from: "2022-04-01", to: "2023-03-31" });
    expect(periodOf(bins, [0, 11])).toBeNull();
  });

  it("keep their length when they are moved, and end at the last slice", () => {
    expect(shiftPeriod(bins, { from: "2023-01-01", to: "2023-03-31" }, 12)).toEqual({
      from: "2024-01-01",
      to: "2024-03-31",
    });
    expect(shiftPeriod(bins, { from: "2024-10-01", to: "2024-12-31" }, 3)).toBeNull();
    expect(shiftPeriod(bins, { from: "2024-10-01", to: null }, -3)).toBeNull();
  });

  it("take the school year from September to May", () => {
    expect(schoolYear(2024)).toEqual({ from: "2024-09-01", to: "2025-05-31" });
  });
});

describe("the festivals", () => {
  it.each([
    [1985, "1985-01-21", "a month before the Chinese new year"],
    [2000, "2000-02-05", "with it"],
    [2007, "2007-02-17", "a day before it"],
    [2024, "2024-02-10", "with it"],
    [2025, "2025-01-29", "with it"],
    [2026, "2026-02-17", "with it"],
    [2030, "2030-02-02", "a day before it"],
  ])("find Tết of %i on %s, %s", (year, day) => {
    expect(festivalsOf(year)[0]).toEqual({ id: "tet", first: day, last: day });
  });

  it("know one Tết for each year from 1984 to 2030, between 20 January and 21 February", () => {
    expect(tetYears).toEqual({ from: 1984, to: 2030 });
    const days = Array.from({ length: 47 }, (_, index) => festivalsOf(1984 + index)[0]?.first ?? "");
    expect(days.filter((day) => day.slice(5) < "01-20" || day.slice(5) > "02-21")).toEqual([]);
  });

  it("leave Tết out of a year that is not known, and keep the fixed days", () => {
    expect(festivalsOf(1983)).toEqual([
      { id: "borderGuardDay", first: "1983-03-03", last: "1983-03-03" },
      { id: "bunpimay", first: "1983-04-14", last: "1983-04-16" },
      { id: "laoNationalDay", first: "1983-12-02", last: "1983-12-02" },
    ]);
  });
});
