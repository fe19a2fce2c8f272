import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { Problem, ProgrammeProgress, Statistics, StatisticsRecords } from "#contract";
import { openWorldApp, type WorldApp } from "../world.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

async function get<Schema extends z.ZodType>(schema: Schema, address: string): Promise<z.infer<Schema>> {
  const response = await world.app.request(address);
  expect([address, response.status]).toEqual([address, 200]);
  return schema.parse(await response.json());
}

const inCells = ({ cells }: Statistics) =>
  cells.map(({ key, key2, activities, shared }) => [key, key2, activities, shared]);

describe("statistics", () => {
  it("count what was recorded in units of that day, each once", async () => {
    const answer = await get(Statistics, "/api/statistics?measure=activities&by=unit");
    expect(answer.total).toBe(8);
    expect(inCells(answer)).toEqual([
      ["la-95", null, 0, 1],
      ["la-9501", null, 1, 3],
      ["vn-90", null, 0, 1],
      ["vn-9001-2025", null, 1, 1],
      ["vn-9003", null, 1, 0],
      ["vn-901", null, 1, 2],
      ["~several", null, 4, 0],
    ]);
  });

  it("carry them to the units of today, by place where one is named, and say where that is not one way", async () => {
    const answer = await get(Statistics, "/api/statistics?measure=activities&by=unit&vintage=today");
    expect(answer.total).toBe(8);
    expect(inCells(answer)).toEqual([
      ["la-95", null, 0, 1],
      ["la-9501", null, 1, 3],
      ["vn-9001-2025", null, 1, 3],
      ["vn-9003-2025", null, 1, 0],
      ["vn-91-2025", null, 0, 1],
      ["~several", null, 4, 0],
      ["~split:vn-901", null, 1, 0],
    ]);
  });

  it("count what is known to the year in no quarter, and what has no date in none", async () => {
    const answer = await get(Statistics, "/api/statistics?measure=activities&by=quarter&by2=side");
    expect(answer.undated).toBe(1);
    const unknown = answer.cells.filter(({ key }) => key === "~none");
    expect(unknown.reduce((sum, { activities }) => sum + activities, 0)).toBe(2);
    expect(answer.cells.filter(({ key }) => key === "~several").map(({ activities }) => activities)).toEqual([
      1,
    ]);
  });

  it("answer the latest contact as exactly as it was written", async () => {
    const answer = await get(
      Statistics,
      "/api/statistics?measure=last_contact&by=kind&kind=gifts,conference,medical_visit",
    );
    expect(answer.value).toBe("2024-04");
    expect(answer.cells.map(({ key, value }) => [key, value])).toEqual([
      ["conference", "2019"],
      ["gifts", "2024-04"],
      ["medical_visit", null],
    ]);
  });

  it("sum reach by its unit, and only count what is not sure", async () => {
    const answer = await get(Statistics, "/api/statistics?measure=reach&by=kind");
    expect(answer.not_summable).toBe(2);
    expect(answer.reach).toEqual([
      { unit_of_reach: "gift_sets", sum: 120, figures: 1, inexact: 0, not_summable: 1 },
      { unit_of_reach: "pairs", sum: 8, figures: 1, inexact: 0, not_summable: 0 },
      { unit_of_reach: "person_turns", sum: 0, figures: 0, inexact: 0, not_summable: 1 },
      { unit_of_reach: "persons", sum: 250, figures: 1, inexact: 1, not_summable: 0 },
    ]);
  });
});

describe("the records behind a cell", () => {
  it.each([
    ["by=unit&vintage=today&key=~split:vn-901", { activities: ["act-07"], shared: [] }],
    ["by=unit&key=vn-901", { activities: ["act-07"], shared: ["act-02", "act-01"] }],
    ["by=year&key=2026", { activities: [], shared: ["act-06"] }],
    ["by=year&by2=kind&key=2024&key2=gifts", { activities: ["act-02"], shared: [] }],
    ["by=kind&key=none", { activities: [], shared: [] }],
  ])("of %s are named", async (query, expected) => {
    expect(await get(StatisticsRecords, `/api/statistics/records?${query}`)).toEqual(expected);
  });
});

describe("progress of a programme", () => {
  it("counts towards each item what is of its kinds and dated within the programme", async () => {
    const progress = await get(ProgrammeProgress, "/api/programmes/prog-thu/progress");
    expect(progress.items.map(({ item, total, undated }) => [item, total, undated])).toEqual([
      ["prog-thu-1", 1, 0],
      ["prog-thu-2", 0, 0],
    ]);
    expect(progress.items[0]?.cells).toMatchObject([{ key: "2025-Q3", key2: "vn-9001-2025", activities: 1 }]);
  });

  it("narrows with the Filter", async () => {
    const progress = await get(ProgrammeProgress, "/api/programmes/prog-thu/progress?unit=la-9501");
    expect(progress.items.map(({ total }) => total)).toEqual([0, 0]);
  });

  it("is not found for a programme that is not there", async () => {
    expect((await world.app.request("/api/programmes/none/progress")).status).toBe(404);
  });
});

describe("a question that is not understood", () => {
  it.each([
    ["/api/statistics?by=unit", "measure"],
    ["/api/statistics?measure=money&by=unit", "measure"],
    ["/api/statistics?measure=activities", "by"],
    ["/api/statistics?measure=activities&by=colour", "by"],
    ["/api/statistics?measure=activities&by=unit&by2=unit", "by2"],
    ["/api/statistics?measure=activities&by=unit&by2=", "by2"],
    ["/api/statistics?measure=activities&by=unit&vintage=2025", "vintage"],
    ["/api/statistics?measure=activities&by=unit&period=2024-02-30/..", "period"],
    ["/api/statistics?measure=activities&by=unit&unit=vn-none", "unit"],
    ["/api/statistics?measure=activities&by=unit&level=district", "level"],
    ["/api/statistics/records?by=unit", "key"],
    ["/api/statistics/records?by=unit&by2=kind&key=vn-901", "key2"],
    ["/api/statistics/records?by=unit&key=vn-901&key2=gifts", "key2"],
    ["/api/coverage?by=place&by2=year", "by"],
    ["/api/coverage?by=unit&by2=month", "by2"],
    ["/api/coverage?by=unit&by2=kind&kinds=of_no_list", "kinds"],
    ["/api/gaps?by=unit&months=0", "months"],
    ["/api/gaps?by=unit&months=241", "months"],
    ["/api/gaps?by=unit&months=twelve", "months"],
    ["/api/gaps?by=unit&as_of=2025-02-29", "as_of"],
    ["/api/gaps?by=unit&kinds=", "kinds"],
    ["/api/gaps?by=unit&kind=gifts", "kind"],
    ["/api/programmes/prog-thu/progress?by=unit", "by"],
  ])("%s is refused by the name %s", async (address, parameter) => {
    const response = await world.app.request(address);
    const problem = Problem.parse(await response.json());
    expect([response.status, problem.parameter]).toEqual([400, parameter]);
    expect(problem.detail).toMatch(/expected|nothing has/);
    expect(world.reported).toEqual([]);
  });
});
