import { expect, it } from "vitest";
import { countByYear } from "../../../client/panels/details/countByYear.ts";

const on = (...dates: (string | null)[]) => dates.map((date_start) => ({ properties: { date_start } }));

it.each([
  ["nothing", [], [], [], 0],
  ["only undated ones", [null, null], [null], [], 3],
  [
    "years between, even those without any",
    ["2013-09-18", "2015"],
    [],
    [
      ["2013", 1, 1],
      ["2014", 0, 0],
      ["2015", 1, 1],
    ],
    0,
  ],
  ["what the filter hides", ["2024-04"], ["2024", null], [["2024", 1, 2]], 1],
] as const)("counts %s", (_words, shown, hidden, years, undated) => {
  const counted = countByYear(on(...shown), on(...hidden));
  expect(counted.years.map(({ year, shown, total }) => [year, shown, total])).toEqual(years);
  expect(counted.undated).toBe(undated);
});
