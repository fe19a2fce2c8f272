import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { Coverage, Gaps } from "#contract";
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

describe("coverage", () => {
  const statesOf = (coverage: Coverage, id: string) => {
    const row = coverage.rows.find((other) => other.id === id);
    return Object.fromEntries(
      coverage.columns.map((column, index) => [column, row?.cells[index]?.state ?? "missing"]),
    );
  };

  it("tells what was reported from what was not, what is not asked and what nobody covers", async () => {
    const recorded = await get(Coverage, "/api/coverage?by=unit&by2=year");
    expect(statesOf(recorded, "vn-9003")).toMatchObject({
      2015: "no_data",
      2019: "nothing_reported",
      2024: "active",
      2025: "nothing_reported",
      2026: "not_required",
    });
    expect(statesOf(recorded, "vn-9003-2025")).toMatchObject({
      2024: "not_required",
      2026: "nothing_reported",
    });
  });

  it("asks a former year of today's units by the territory they came from", async () => {
    const today = await get(Coverage, "/api/coverage?by=unit&by2=year&vintage=today");
    expect(today.rows.map(({ id }) => id)).toEqual(["vn-9001-2025", "vn-9003-2025", "la-9501"]);
    expect(statesOf(today, "vn-9003-2025")).toMatchObject({ 2019: "nothing_reported", 2024: "active" });
    // The two provinces' conference, and what stayed with the split district.
    expect(today.elsewhere).toBe(2);
  });

  it("asks only for the kinds that count, and hides none that happened", async () => {
    const coverage = await get(Coverage, "/api/coverage?by=unit&by2=kind&kinds=gifts,joint_patrol");
    expect(statesOf(coverage, "vn-901")).toMatchObject({
      gifts: "active",
      joint_patrol: "nothing_reported",
      youth_exchange: "active",
      conference: "not_required",
    });
  });

  it("counts the dated contacts of a tie, from its signing to the end of its units, which is none", async () => {
    const coverage = await get(Coverage, "/api/coverage?by=twinning&by2=year");
    expect(coverage.rows.map(({ id }) => id).toSorted()).toEqual([
      "tw-don",
      "tw-gia-dinh",
      "tw-huyen",
      "tw-vo-dinh",
    ]);
    expect(statesOf(coverage, "tw-huyen")).toMatchObject({
      2013: "not_required",
      2014: "active",
      2024: "nothing_reported",
      2025: "nothing_reported",
      2026: "not_required",
    });
    expect(statesOf(coverage, "tw-gia-dinh")).toMatchObject({ 2023: "active", 2026: "nothing_reported" });
    const filtered = await get(Coverage, "/api/coverage?by=twinning&by2=year&kind=gifts");
    expect(statesOf(filtered, "tw-huyen")).toMatchObject({ 2014: "nothing_reported" });
  });
});

describe("gaps", () => {
  it("rank the units of the border by how long they have waited", async () => {
    const answer = await get(Gaps, "/api/gaps?by=unit&months=1&as_of=2026-03-01");
    expect([answer.considered, answer.as_of]).toEqual([3, "2026-03-01"]);
    expect(answer.gaps.map(({ id, months_at_least }) => [id, months_at_least])).toEqual([
      ["vn-9003-2025", 24],
      ["la-9501", 1],
      ["vn-9001-2025", 1],
    ]);
  });

  it("are counted to the last day of the data when no day is asked", async () => {
    const answer = await get(Gaps, "/api/gaps?by=unit");
    expect([answer.as_of, answer.months]).toEqual(["2026-01-02", 12]);
    expect(answer.gaps).toEqual([
      {
        id: "vn-9003-2025",
        last_contact: { date: "2024-02", certainty: "A", id: "act-08", of: "activity" },
        months_at_least: 22,
        months_at_most: 23,
        undated: 0,
        uncarried: 0,
        is_sure: true,
      },
    ]);
  });

  it("leave open what a split district or an undated record leaves open", async () => {
    const { gaps } = await get(Gaps, "/api/gaps?by=unit&kinds=youth_exchange,medical_visit");
    expect(gaps.map(({ id, uncarried, undated, is_sure }) => [id, uncarried, undated, is_sure])).toEqual([
      ["la-9501", 0, 1, false],
      ["vn-9001-2025", 1, 0, false],
      ["vn-9003-2025", 1, 0, false],
    ]);
  });

  it("leave out a tie that was signed only after the day", async () => {
    const before = await get(Gaps, "/api/gaps?by=twinning&as_of=2013-12-31");
    expect(before.gaps.map(({ id }) => id)).not.toContain("tw-huyen");
    const after = await get(Gaps, "/api/gaps?by=twinning&as_of=2016-12-31");
    expect(after.gaps.map(({ id }) => id)).toContain("tw-huyen");
  });

  it("count the history of a tie, unless only some kinds count", async () => {
    const all = await get(Gaps, "/api/gaps?by=twinning");
    expect(all.gaps.map(({ id, last_contact }) => [id, last_contact?.date ?? null])).toEqual([
      ["tw-vo-dinh", null],
      ["tw-huyen", "2014"],
      ["tw-gia-dinh", "2023-04"],
    ]);
    const some = await get(Gaps, "/api/gaps?by=twinning&kinds=village_twinning");
    expect(some.gaps.at(-1)?.last_contact).toEqual({
      date: "2013-09-18",
      certainty: "A",
      id: "act-01",
      of: "activity",
    });
  });

  it("look at no contact after the day that is asked", async () => {
    const { considered, gaps } = await get(Gaps, "/api/gaps?by=unit&as_of=2023-01-01");
    // On that day the former units existed: the district and its three communes, and the Lao district.
    expect(considered).toBe(5);
    expect(gaps.find(({ id }) => id === "la-9501")?.last_contact?.date).toBe("2013-09-18");
  });
});
