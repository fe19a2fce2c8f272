import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Dataset } from "#contract";
import { type AskedWorld, askWorld } from "../anyFilter.ts";
import { worlds } from "../statistics/worlds.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { textAt } from "./subscribed.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

type Row = Readonly<Record<string, string>>;

async function csv(query: string): Promise<{ readonly tags: Row; readonly rows: readonly Row[] }> {
  const text = await textAt(world.app, `3w?f=csv&${query}`);
  const [tags = {}, ...rows] = parse(text, { columns: true, bom: true }) as Row[];
  return { tags, rows };
}

const ThreeW = z.object({
  note: z.string(),
  numberActivities: z.number(),
  numberRows: z.number(),
  rows: z.array(
    z.looseObject({
      activity_id: z.string(),
      activity_count: z.union([z.literal(0), z.literal(1)]),
      organiser: z.string().nullable(),
      place_id: z.string().nullable(),
      adm1_id: z.string().nullable(),
      adm2_id: z.string().nullable(),
      adm3_id: z.string().nullable(),
    }),
  ),
});

/** Tags of the core schema of HXL 1.1 (hxlstandard.org/standard/dictionary) that a 3W may have. */
const dictionary =
  /^#(activity|adm[1-5]|affected|beneficiary|contact|country|date|description|geo|indicator|item|loc|meta|org|reached|region|sector|service|status|subsector|targeted)(\+[a-z][a-z0-9_]*)*$/;

describe("who does what, where", () => {
  it("has a row of hashtags of the HXL dictionary under its header, each once", async () => {
    const { tags } = await csv("");
    for (const tag of Object.values(tags)) expect(tag).toMatch(dictionary);
    expect(new Set(Object.values(tags)).size).toBe(Object.keys(tags).length);
    expect(Object.values(tags)).toEqual(
      expect.arrayContaining([
        "#org+name",
        "#activity+name",
        "#sector+list+label",
        "#adm1+name",
        "#adm2+name",
        "#loc+name",
        "#date+start",
        "#date+end",
        "#geo+lat",
        "#geo+lon",
        "#meta+source+url",
      ]),
    );
  });

  it("leaves the hashtags out when asked", async () => {
    const text = await textAt(world.app, "3w?f=csv&hxl=false");
    expect(text.split("\r\n")[1]).toMatch(/^act-06,1,/);
  });

  it("has one row for each organiser and place, and for units beside them, as they were on its days", async () => {
    const { rows } = await csv("lang=en&kind=village_twinning,gifts,conference");
    const told = rows.map((row) =>
      ["activity_id", "activity_count", "organiser", "adm1_id", "adm2_id", "adm3_id", "place_id"].map(
        (name) => row[name],
      ),
    );
    expect(told).toEqual([
      ["act-02", "1", "Đồn Thử Một", "vn-90", "vn-901", "vn-9001", "v-gia-dinh"],
      ["act-02", "0", "Đồn Thử Một", "la-95", "la-9501", "", "v-tuong-tuong"],
      ["act-03", "1", "Tỉnh Thử", "vn-90", "", "", ""],
      ["act-03", "0", "Tỉnh Thử", "la-95", "", "", ""],
      ["act-03", "0", "tỉnh Mơ (Lào)", "vn-90", "", "", ""],
      ["act-03", "0", "tỉnh Mơ (Lào)", "la-95", "", "", ""],
      ["act-01", "1", "Huyện Thử", "vn-90", "vn-901", "vn-9001", "gate-thu"],
      ["act-01", "0", "Huyện Thử", "la-95", "la-9501", "", ""],
      ["act-01", "0", "Mường Mơ (Lào)", "vn-90", "vn-901", "vn-9001", "gate-thu"],
      ["act-01", "0", "Mường Mơ (Lào)", "la-95", "la-9501", "", ""],
    ]);
  });

  it("tells the reach once for each activity, and a point only of a place that has one", async () => {
    const { rows } = await csv("lang=en");
    const ceremony = rows.filter((row) => row["activity_id"] === "act-01");
    expect(ceremony.map((row) => row["reach_figures"])).toEqual(["8 cặp", "", "", ""]);
    const pointless = rows.filter((row) => row["place_id"] === "" || row["coord_precision"] === "none");
    expect(new Set(pointless.map((row) => row["lat"]))).toEqual(new Set([""]));
    for (const row of rows) {
      expect(row["lat"] === "").toBe(row["lon"] === "");
      expect([row["source_url"], row["licence"], row["certainty"]].every(Boolean)).toBe(true);
      expect(row["url"]).toBe(`http://localhost/id/activities/${row["activity_id"]}`);
    }
  });

  it("keeps partial dates as they were written, and leaves unknown ones empty", async () => {
    const { rows } = await csv("");
    const dates = (id: string) => {
      const row = rows.find((one) => one["activity_id"] === id);
      return [row?.["date_start"], row?.["date_end"]];
    };
    expect([dates("act-02"), dates("act-03"), dates("act-04")]).toEqual([
      ["2024-04", "2024-04"],
      ["2019", "2019"],
      ["", ""],
    ]);
  });

  it.each([
    ["vi", "Ai làm gì, ở đâu"],
    ["lo", "ໃຜເຮັດຫຍັງ, ຢູ່ໃສ"],
    ["en", "Who does what, where"],
  ])("is a page to read in %s, with its files", async (lang, title) => {
    const response = await world.app.request(`/api/3w?lang=${lang}`, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    expect([response.status, page.querySelector("h1")?.textContent]).toEqual([200, title]);
    const { rows } = await csv("");
    expect(page.querySelectorAll("tbody tr")).toHaveLength(rows.length);
    const files = [...page.querySelectorAll("main > p a")].map((link) => link.getAttribute("href"));
    for (const file of files) expect((await world.app.request(file ?? "")).status).toBe(200);
  });

  it("is read in pages of activities", async () => {
    const response = await world.app.request("/api/3w?f=html&lang=en&limit=3");
    const text = await response.text();
    expect(text).toContain("Activities 1–3 of 8, in 12 rows");
    expect(text).toContain('rel="next"');
  });

  it.each([
    "f=xml",
    "lang=de",
    "hxl=true",
    "f=csv&hxl=perhaps",
    "kind=of_no_list",
    "limit=0",
    "sortby=x",
    "a=1",
  ])("refuses %s", async (query) => {
    expect((await world.app.request(`/api/3w?${query}`)).status).toBe(400);
  });
});

describe.each(Object.entries(worlds))("in %s, under any Filter,", { timeout: 60_000 }, (_, openWorld) => {
  let asked: AskedWorld;
  beforeAll(async () => {
    asked = await askWorld(openWorld);
  });
  afterAll(() => asked.close());

  it("each activity is counted once, each row is there once, and all that is named stands in a row", async () => {
    await asked.forAnyFilter(async (filter, page) => {
      const answer = await asked.get(ThreeW, "3w", filter);
      expect([answer.numberActivities, answer.numberRows]).toEqual([page.numberMatched, answer.rows.length]);
      const counted = answer.rows.filter((row) => row.activity_count === 1).map((row) => row.activity_id);
      expect(counted).toEqual(page.features.map(({ id }) => id));
      const keys = answer.rows.map((row) =>
        JSON.stringify([row.activity_id, row.organiser, row.place_id, row.adm1_id, row.adm2_id, row.adm3_id]),
      );
      expect(new Set(keys).size).toBe(keys.length);
      for (const { id } of page.features) expectWhole(asked.dataset, id, answer.rows);
    });
  });
});

/** Every organiser and every place of the activity stands in as many rows as there are of the others. */
function expectWhole(dataset: Dataset, id: string, rows: z.infer<typeof ThreeW>["rows"]): void {
  const activity = dataset.features.activities.find((one) => one.id === id)?.properties;
  const own = rows.filter((row) => row.activity_id === id);
  const organisers = new Set(activity?.organisers);
  const places = own.map((row) => row.place_id).filter((place) => place !== null);
  expect(new Set(own.map((row) => row.organiser).filter((organiser) => organiser !== null))).toEqual(
    organisers,
  );
  expect(new Set(places)).toEqual(new Set(activity?.place_ids));
  expect(own.length % Math.max(organisers.size, 1)).toBe(0);
  expect(own.filter((row) => row.organiser === own[0]?.organiser)).toHaveLength(
    own.length / Math.max(organisers.size, 1),
  );
}
