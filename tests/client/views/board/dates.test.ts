import { describe, expect, it } from "vitest";
import { ageOf, nextAnniversary } from "../../../../client/views/board/dates.ts";

describe("the age of a tie", () => {
  it.each([
    ["2013-09-18", "2026-09-17", 12, 12],
    ["2013-09-18", "2026-09-18", 13, 13],
    ["2014", "2026-03-01", 11, 12],
    ["2014", "2026-12-31", 12, 12],
    ["2023-04", "2026-04-15", 2, 3],
    ["2023-04", "2026-05-01", 3, 3],
    ["2026", "2026-03-01", 0, 0],
  ])("signed %s is on %s from %i to %i years", (signed, today, from, to) => {
    expect(ageOf(signed, today)).toEqual({ from, to });
  });

  it("is not told before the signing", () => {
    expect(ageOf("2027", "2026-03-01")).toBeNull();
  });
});

describe("the next anniversary", () => {
  it.each([
    ["2013-09-18", "2026-03-01", 15, "2028-09-18"],
    ["2011-03-01", "2026-03-01", 15, "2026-03-01"],
    ["2011-02-28", "2026-03-01", 20, "2031-02-28"],
    ["2016", "2026-12-31", 10, "2026"],
    ["2023-04", "2026-03-01", 5, "2028-04"],
    ["2025-10", "2026-03-01", 5, "2030-10"],
    ["2026-01-01", "2026-03-01", 5, "2031-01-01"],
    ["2004-02-29", "2026-03-01", 25, "2029-02-28"],
  ])("of a signing on %s is on %s the %i years of %s", (signed, today, years, date) => {
    expect(nextAnniversary(signed, today)).toEqual({ years, date });
  });
});
