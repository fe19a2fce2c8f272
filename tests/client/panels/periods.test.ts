import { describe, expect, it } from "vitest";
import { dayAsTyped, presetsOn, typedDay, wholeYearOf } from "../../../client/panels/filters/periods.ts";

describe("typed days", () => {
  it.each([
    { text: "18/9/2013", first: "2013-09-18", last: "2013-09-18" },
    { text: "18/09/2013", first: "2013-09-18", last: "2013-09-18" },
    { text: " 18.09.2013 ", first: "2013-09-18", last: "2013-09-18" },
    { text: "2013-09-18", first: "2013-09-18", last: "2013-09-18" },
    { text: "02/2024", first: "2024-02-01", last: "2024-02-29" },
    { text: "2024", first: "2024-01-01", last: "2024-12-31" },
    { text: "29/02/2023", first: null, last: null },
    { text: "13/2024", first: null, last: null },
    { text: "1/1/24", first: null, last: null },
    { text: "hôm qua", first: null, last: null },
    { text: "1/2/3/2024", first: null, last: null },
  ])("reads $text", ({ text, first, last }) => {
    expect([typedDay(text, "first"), typedDay(text, "last")]).toEqual([first, last]);
  });

  it("shows a day as it is typed", () => {
    expect(dayAsTyped("2013-09-18")).toBe("18/09/2013");
    expect(dayAsTyped(null)).toBe("");
  });
});

it.each([
  { day: "2026-03-01", from: "2025-03-02" },
  { day: "2024-02-29", from: "2023-03-02" },
  { day: "2025-12-31", from: "2025-01-01" },
])("counts the last twelve months back from $day", ({ day, from }) => {
  expect(presetsOn(day).last12Months).toEqual({ from, to: day });
});

it.each([
  { from: "2024-01-01", to: "2024-12-31", year: "2024" },
  { from: "2024-01-01", to: "2025-12-31", year: undefined },
  { from: null, to: "2024-12-31", year: undefined },
])("calls $from to $to the year $year", ({ from, to, year }) => {
  expect(wholeYearOf({ from, to })).toBe(year);
});
