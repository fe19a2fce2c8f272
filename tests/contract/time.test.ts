import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstDay,
  formatPeriod,
  isDay,
  isPartialDate,
  lastDay,
  overlaps,
  parsePeriod,
  wholeDaysOf,
} from "#contract";

describe("a partial date", () => {
  it.each([
    ["2012", "2012-01-01", "2012-12-31"],
    ["2023-04", "2023-04-01", "2023-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2023-12", "2023-12-01", "2023-12-31"],
    ["2013-09-18", "2013-09-18", "2013-09-18"],
  ])("%s spans %s to %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each(["2023-2", "2023-13", "2023-00", "2025-06-31", "1899", "2101", "23", "2023-04-", "", "x"])(
    "is not %s",
    (text) => expect(isPartialDate(text)).toBe(false),
  );

  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2100-12-31", true],
    ["2101-01-01", false],
    ["2024-1-01", false],
  ])("as a day, %s is %s", (text, expected) => expect(isDay(text)).toBe(expected));
});

describe("a period", () => {
  it.each([
    ["2024-01-01/2024-12-31", { from: "2024-01-01", to: "2024-12-31" }],
    ["2024-01-01/..", { from: "2024-01-01", to: null }],
    ["../2024-12-31", { from: null, to: "2024-12-31" }],
    ["2024-05-05/2024-05-05", { from: "2024-05-05", to: "2024-05-05" }],
    ["2024-05-06/2024-05-05", null],
    ["../..", null],
    ["2024", null],
    ["2024-01-01", null],
    ["2024-01-01/2024-12-31/2025-01-01", null],
  ])("is read from %s", (text, period) => expect(parsePeriod(text)).toEqual(period));

  it("is written as it is read", () => {
    expect(formatPeriod({ from: null, to: "2024-12-31" })).toBe("../2024-12-31");
  });

  const year = { from: "2024-01-01", to: "2024-12-31" };
  it.each([
    ["on its first day", { from: "2023-12-01", to: "2024-01-01" }, true],
    ["on the day before", { from: "2023-12-01", to: "2023-12-31" }, false],
    ["on its last day", { from: "2024-12-31", to: "2025-12-31" }, true],
    ["on the day after", { from: "2025-01-01", to: null }, false],
    ["from ever to ever", { from: null, to: null }, true],
    ["until its first day", { from: null, to: "2024-01-01" }, true],
  ])("meets another %s, or not", (_when, other, expected) => {
    expect(overlaps(year, other)).toBe(expected);
    expect(overlaps(other, year)).toBe(expected);
  });

  it("meets another exactly when they share a day", () => {
    const dayOfMonth = fc.integer({ min: 1, max: 28 });
    const span = fc.tuple(dayOfMonth, dayOfMonth).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const toDay = (number: number) => `2024-02-${String(number).padStart(2, "0")}`;
    fc.assert(
      fc.property(span, span, (a, b) => {
        const days = Array.from({ length: 28 }, (_, index) => index + 1);
        const shared = days.some((day) => a[0] <= day && day <= a[1] && b[0] <= day && day <= b[1]);
        const spans = [a, b].map(([from, to]) => ({ from: toDay(from), to: toDay(to) }));
        expect(overlaps(spans[0] ?? year, spans[1] ?? year)).toBe(shared);
      }),
    );
  });
});

describe("whole days", () => {
  it.each([
    ["2013-09-18", "2013-09-18", { first: "2013-09-18", last: "2013-09-18" }],
    ["2025-12-30", "2026-01-02", { first: "2025-12-30", last: "2026-01-02" }],
    ["2020-03-27", null, { first: "2020-03-27", last: "2020-03-27" }],
    ["2012-07", "2012-07-25", null],
    ["2012-07-25", "2012-08", null],
    ["2019", "2019", null],
    [null, null, null],
    [null, "2020-03-27", null],
  ])("of %s to %s are %j", (start, end, days) => {
    expect(wholeDaysOf(start, end)).toEqual(days);
  });
});
