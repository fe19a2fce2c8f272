// The number on paper is the number on the screen: each is held against what the page asks for.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefKinds } from "../../../server/briefs/brief.ts";
import type { Statistics } from "#contract";
import { openWorldApp, type WorldApp } from "../world.ts";
import { barsOf, briefAt, figureOf, jsonAt, tableOf } from "./ask.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

interface List {
  readonly numberMatched: number;
  readonly numberUndated: number;
  readonly features: readonly {
    readonly id: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

const list = (path: string) => jsonAt<List>(world, `collections/${path}`);
const statistics = (path: string) => jsonAt<Statistics>(world, `statistics?${path}`);
const countOf = ({ cells }: Statistics, key: string) => {
  const cell = cells.find((one) => one.key === key);
  return (cell?.activities ?? 0) + (cell?.shared ?? 0);
};

const communes = ["vn-9001", "vn-9002", "vn-9003", "vn-9001-2025", "vn-9003-2025"];

describe("the brief of a commune", () => {
  it.each(communes)("tells of %s what list and statistics tell", async (id) => {
    const brief = await briefAt(world, `commune/${id}`);
    const activities = await list(`activities/items?unit=${id}`);
    const ties = await list(`twinnings/items?unit=${id}`);
    const single = ties.features.filter(
      ({ properties }) => !properties["is_aggregate"] && !properties["is_domestic"],
    );
    expect(figureOf(brief, "activities")).toBe(activities.numberMatched);
    expect(figureOf(brief, "ties")).toBe(single.length);
    expect(figureOf(brief, "villages")).toBe(
      (await list(`places/items?kind=village&unit=${id}`)).numberMatched,
    );
    const last = await statistics(`measure=last_contact&by=year&unit=${id}`);
    expect(figureOf(brief, "last_activity")).toBe(last.value);
    expect(tableOf(brief, "activities").rows).toHaveLength(activities.numberMatched);
    const byYear = await statistics(`measure=activities&by=year&unit=${id}`);
    for (const [key, value] of barsOf(brief)) expect([key, value]).toEqual([key, countOf(byYear, key)]);
  });

  it("says what the commune was made of, with the activities recorded in each unit of its day", async () => {
    const brief = await briefAt(world, "commune/vn-9001-2025?lang=vi");
    const byUnit = await statistics("measure=activities&by=unit&unit=vn-9001-2025");
    const { rows } = tableOf(brief, "then_and_now");
    expect(rows.map(([when, name, , , count]) => [when?.text, name?.text, count?.value])).toEqual([
      ["trước", "Huyện Thử · 901", countOf(byUnit, "vn-901")],
      ["trước", "Xã Thử Một · 9001", countOf(byUnit, "vn-9001")],
      ["trước", "Xã Đắc Thử Hai · 9002", countOf(byUnit, "vn-9002")],
      ["xã này", "Xã Hợp Thử · 9001", countOf(byUnit, "vn-9001-2025")],
    ]);
    const former = await briefAt(world, "commune/vn-9002?lang=vi");
    expect(tableOf(former, "then_and_now").rows.map(([when, name]) => [when?.text, name?.text])).toEqual([
      ["xã này", "Xã Đắc Thử Hai · 9002"],
      ["sau", "Xã Hợp Thử · 9001"],
    ]);
    expect(former.notes.join(" ")).toContain("Đếm theo đơn vị được ghi vào ngày diễn ra");
  });
});

describe("the other one-page briefs", () => {
  it("tells of a twinning its history, its activities and what nobody says", async () => {
    const brief = await briefAt(world, "twinning/tw-vo-dinh?lang=en");
    const { properties } = await jsonAt<{ properties: { event_count: number; events: unknown[] } }>(
      world,
      "collections/twinnings/items/tw-vo-dinh",
    );
    expect(figureOf(brief, "events")).toBe(properties.event_count);
    expect(tableOf(brief, "history").rows).toHaveLength(properties.events.length);
    expect(figureOf(brief, "activities")).toBe(
      (await list("activities/items?twinning=tw-vo-dinh")).numberMatched,
    );
    expect(JSON.stringify(brief.blocks)).toContain("The signing date is not known.");
    expect(JSON.stringify(brief.blocks)).toContain("one of these; the source does not say which");
  });

  it.each(["post/post-thu", "post/post-company-999", "village/v-gia-dinh", "village/v-vo-dinh"])(
    "counts for %s what the list counts",
    async (path) => {
      const brief = await briefAt(world, path);
      const id = path.split("/")[1] ?? "";
      expect(figureOf(brief, "activities")).toBe((await list(`activities/items?place=${id}`)).numberMatched);
      const { properties } = await jsonAt<{ properties: { twinning_ids: string[] } }>(
        world,
        `collections/places/items/${id}`,
      );
      expect(figureOf(brief, "ties")).toBe(properties.twinning_ids.length);
    },
  );

  it("tells no distance of a place without a position, and none finer than it is known", async () => {
    expect(figureOf(await briefAt(world, "village/v-vo-dinh"), "border_distance_km")).toBeNull();
    const post = await briefAt(world, "post/post-thu");
    expect(Number.isInteger(figureOf(post, "border_distance_km"))).toBe(true);
    expect(post.notes.join(" ")).toContain("Đồn chỉ được đặt tới mức xã");
  });

  it("tells of a conference those of the same units", async () => {
    const brief = await briefAt(world, "conference/act-03?lang=en");
    expect(figureOf(brief, "series")).toBe(1);
    expect(barsOf(brief)).toEqual([["2019", 1]]);
    expect(brief.title.text).toBe("Annual conference of the two provinces");
    expect(JSON.stringify(brief.blocks)).toContain("The exact date is not known");
  });
});

describe("the report of a quarter", () => {
  const units = ["vn-901", "la-9501", ...communes];
  const quarters = fc.tuple(fc.integer({ min: 2012, max: 2026 }), fc.integer({ min: 1, max: 4 }));

  it("tells of any unit and quarter what the list and the statistics of its days tell", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...units), quarters, async (unit, [year, number]) => {
        const key = `${year}-Q${number}`;
        const [first, last] = [
          ["01-01", "03-31"],
          ["04-01", "06-30"],
          ["07-01", "09-30"],
          ["10-01", "12-31"],
        ][number - 1] ?? ["", ""];
        const filter = `unit=${unit}&period=${year}-${first}/${year}-${last}`;
        const brief = await briefAt(world, `quarter/${unit}?period=${key}`);
        const activities = await list(`activities/items?${filter}`);
        expect(figureOf(brief, "activities")).toBe(activities.numberMatched);
        expect(figureOf(brief, "undated")).toBe(activities.numberUndated);
        expect(tableOf(brief, "activities").rows).toHaveLength(activities.numberMatched);
        const inQuarter = await statistics(`measure=activities&by=quarter&${filter}`);
        expect(figureOf(brief, "in_quarter")).toBe(countOf(inQuarter, key));
        expect(barsOf(brief).at(-1)).toEqual([key, countOf(inQuarter, key)]);
        const byKind = await statistics(`measure=activities&by=kind&${filter}`);
        expect(tableOf(brief, "by_kind").rows.at(-1)?.[1]?.value).toBe(byKind.total);
        for (const [id, measure] of [
          ["places", "places_reached"],
          ["ties", "twinnings_active"],
        ] as const)
          expect(figureOf(brief, id)).toBe((await statistics(`measure=${measure}&by=kind&${filter}`)).value);
      }),
      { numRuns: 40 },
    );
  });

  it("parts what is known to the year only from what surely lies in the quarter", async () => {
    const brief = await briefAt(world, "quarter/la-9501?period=2019-Q2&lang=en");
    expect([figureOf(brief, "activities"), figureOf(brief, "in_quarter")]).toEqual([0, 0]);
    const january = await briefAt(world, "quarter/vn-9001-2025?period=2026-Q1&lang=en");
    expect([figureOf(january, "in_quarter"), figureOf(january, "quarter_before")]).toEqual([1, 1]);
  });

  it("asks for gaps as they stood on its last day, as the page does", async () => {
    const brief = await briefAt(world, "quarter/vn-9003-2025?period=2025-Q3&lang=en");
    const gaps = await jsonAt<{ gaps: { id: string }[] }>(world, "gaps?by=unit&as_of=2025-09-30");
    const told = brief.blocks.find(({ id }) => id === "gaps");
    expect(gaps.gaps.map(({ id }) => id)).toContain("vn-9003-2025");
    expect(JSON.stringify(told)).toContain("Thu Ba Moi Commune");
  });
});

describe("every brief", () => {
  const examples: Readonly<Record<(typeof briefKinds)[number], string>> = {
    commune: "commune/vn-9001-2025",
    twinning: "twinning/tw-gia-dinh",
    post: "post/post-thu",
    village: "village/v-gia-dinh",
    conference: "conference/act-03",
    quarter: "quarter/vn-901?period=2024-Q2",
  };

  it.each(briefKinds.flatMap((kind) => ["vi", "lo", "en"].map((lang) => [kind, lang] as const)))(
    "has for %s in %s day, version, licence, notes, sources and the way back, and no message left unfilled",
    async (kind, lang) => {
      const path = examples[kind];
      const brief = await briefAt(world, `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
      expect(brief.day).toBe("2026-01-02");
      expect(brief.dataVersion).toMatch(/^[0-9a-f]{16}$/);
      expect(brief.licence.length).toBeGreaterThan(20);
      expect(brief.notes.length).toBeGreaterThan(1);
      expect(brief.sources.length).toBeGreaterThan(0);
      expect(brief.address).toMatch(/^http:\/\/localhost\/\?/);
      expect(JSON.stringify(brief)).not.toMatch(/undefined|\{\w+\}/);
      const tables = brief.blocks.filter((block) => block.type === "table");
      for (const { columns, rows } of tables) {
        expect(columns.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
      }
    },
  );
});
