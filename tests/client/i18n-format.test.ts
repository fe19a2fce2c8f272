import { describe, expect, it } from "vitest";
import { roundKilometre, tellDistance, tellRadius } from "../../client/i18n/distance.ts";
import { formatDate, formatFigure, formatList, formatNumber, formatSpan } from "../../client/i18n/format.ts";

describe("dates", () => {
  it.each([
    ["vi", "2013-09-18", "18/09/2013"],
    ["lo", "2013-09-18", "18/09/2013"],
    ["en", "2013-09-18", "18 Sept 2013"],
    ["vi", "2023-04", "04/2023"],
    ["lo", "2023-04", "04/2023"],
    ["en", "2023-04", "April 2023"],
    ["vi", "2012", "2012"],
    ["en", "2012", "2012"],
  ] as const)("are written in %s as exactly as %s is known: %s", (lang, date, words) => {
    expect(formatDate(lang, date)).toBe(words);
  });

  it.each([
    ["2025-10-28", "2025-10-31", "28/10/2025 – 31/10/2025"],
    ["2024-04", "2024-04", "04/2024"],
    ["2019", null, "2019"],
  ])("span %s to %s as %s", (start, end, words) => {
    expect(formatSpan("vi", start, end)).toBe(words);
  });
});

describe("distances", () => {
  it.each([
    [4230, 3800, "about", 4, "km"],
    [12_400, 5500, "about", 10, "km"],
    [11_770, 4000, "about", 12, "km"],
    [350, 300, "about", 400, "m"],
    [60_040, 300, "about", 60, "km"],
    [350, 360, "at_most", 800, "m"],
    [174, 300, "at_most", 500, "m"],
    [0, 3000, "at_most", 3, "km"],
    [2000, 3900, "at_most", 6, "km"],
    [40, 10, "at_most", 100, "m"],
  ])("of %i m uncertain by %i m are told as %s %d %s", (distance, uncertainty, bound, value, unit) => {
    expect(tellDistance(distance, uncertainty)).toEqual({ bound, value, unit });
  });

  it.each([
    [300, 300, "m"],
    [400, 400, "m"],
    [1500, 2, "km"],
    [3800, 4, "km"],
    [11_600, 12, "km"],
  ])("within a radius of %i m are told so that it holds: %d %s", (radius, value, unit) => {
    expect(tellRadius(radius)).toEqual({ bound: "about", value, unit });
  });

  it.each([
    [20.84, 0.2, 20.8],
    [51.43, 1, 51],
    [100.5, 0.3, 100.5],
    [50.2, 3.8, 50],
    [87.2, 9.2, 85],
  ])("along the line, km %d known to %d km is km %d", (km, precision, told) => {
    expect(roundKilometre(km, precision)).toBe(told);
  });
});

describe("numbers", () => {
  it.each([
    ["vi", "157.422", "157,422"],
    ["en", "25077", "25,077"],
    ["vi", "30000", "30.000"],
    ["lo", "6527", "6,527"],
    ["vi", "1 large, 17 medium, 42 small", "1 large, 17 medium, 42 small"],
  ] as const)("of an indicator keep all their digits in %s: %s is %s", (lang, value, words) => {
    expect(formatFigure(lang, value)).toBe(words);
  });

  it("are rounded to one decimal elsewhere", () => {
    expect(formatNumber("vi", 20.84)).toBe("20,8");
  });
});

it.each([
  ["en", ["Thu", "Mo", "Somut"], "Thu, Mo and Somut"],
  ["vi", ["Thử", "Mơ"], "Thử và Mơ"],
  ["lo", ["Thu", "Mo", "Somut"], "Thu, Mo ແລະ Somut"],
  ["lo", ["Thu"], "Thu"],
] as const)("joins names in %s", (lang, names, expected) => {
  expect(formatList(lang, names)).toBe(expected);
});
