import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FeaturePageOf, formatFilter, wholeDaysOf } from "#contract";
import { createApp } from "../../../server/app.ts";
import { anniversariesOf, dayInYear } from "../../../server/feeds/calendar/anniversaries.ts";
import { buildWorld } from "../../fixtures/world.ts";
import { open, worlds } from "../statistics/worlds.ts";
import { filtersOf } from "../store/filters.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { readCalendar, textAt } from "./subscribed.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const calendar = async (path: string) => readCalendar(await textAt(world.app, `feeds/${path}`));

describe("the calendar of activities", () => {
  it("holds whole days, its end the day after the last, and leaves partial dates out, said and counted", async () => {
    const { name, description, events } = await calendar("activities.ics?lang=en");
    expect(events.map(({ uid, start, end }) => [uid, start, end])).toEqual([
      ["activities-act-06@quang-nam-se-koong", "2025-12-30", "2026-01-03"],
      ["activities-act-05@quang-nam-se-koong", "2025-08-17", "2025-08-20"],
      ["activities-act-07@quang-nam-se-koong", "2022-07-16", "2022-07-18"],
      ["activities-act-01@quang-nam-se-koong", "2013-09-18", "2013-09-19"],
    ]);
    expect(events.every(({ isDate }) => isDate)).toBe(true);
    expect(description).toMatch(
      /^Activities known to the day: 4; left out because the day is not known: 4\.\n/,
    );
    expect(name).toBe("Activities – Quảng Nam – Sê Koong border");
  });

  it("tells of each what, where, who, how sure and by which source, at its stable address", async () => {
    const { events } = await calendar("activities.ics?lang=en");
    expect(events[1]).toMatchObject({
      summary: "Outreach in Hop Thu",
      url: "http://localhost/id/activities/act-05",
      stamp: "2024-05-06T00:00:00Z",
      description: [
        "[en] legal_dissemination",
        "Topics: [en] legal_papers",
        "Places: Thu Mot Post; Marker 901",
        "Units: Hop Thu Commune",
        "Organisers: Đồn Thử Một",
        "Reach as reported: gần 250 đại biểu",
        "Certainty: [en] A",
        "Source: Bài Thử Nghiệm A, Báo Giả Định, 6 May 2024",
        "https://example.org/a",
      ].join("\n"),
    });
  });

  it.each(["vi", "lo", "en"])("speaks %s", async (lang) => {
    const { events, name } = await calendar(`activities.ics?lang=${lang}&kind=village_twinning`);
    expect(events[0]?.description).toContain(`[${lang}] village_twinning`);
    expect(name).toContain(`[${lang}] village_twinning`);
  });

  it("says the same to programs that know only the older names", async () => {
    const text = (await textAt(world.app, "feeds/activities.ics?lang=en")).replaceAll("\r\n ", "");
    const valueOf = (name: string) => new RegExp(`^${name}:(.*)\r$`, "m").exec(text)?.[1];
    expect(valueOf("X-WR-CALNAME")).toBe(valueOf("NAME"));
    expect(valueOf("X-WR-CALDESC")).toBe(valueOf("DESCRIPTION"));
    expect(valueOf("X-WR-CALDESC")).toMatch(/known to the day: 4\\; left out .*: 4\./);
  });

  it("is whole without an event, since a calendar may not be empty", async () => {
    const text = await textAt(world.app, "feeds/activities.ics?kind=medical_visit");
    expect(readCalendar(text).events).toEqual([]);
    expect(text).toContain("BEGIN:VTIMEZONE\r\n");
  });

  it("answers 304 to the tag of what is known", async () => {
    const path = "/api/feeds/activities.ics?lang=lo";
    const first = await world.app.request(path);
    expect(first.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    const tag = first.headers.get("ETag") ?? "";
    const again = await world.app.request(path, { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each([
    "lang=de",
    "kind=of_no_list",
    "unit=nothing",
    "limit=5",
    "period=2024",
    "filter=kind%20%3D",
    "f=ics",
  ])("refuses %s", async (query) => {
    for (const feed of ["activities.ics", "anniversaries.ics"]) {
      expect((await world.app.request(`/api/feeds/${feed}?${query}`)).status).toBe(400);
    }
  });
});

describe("under any Filter", { timeout: 60_000 }, () => {
  it.each(Object.entries(worlds))(
    "of %s, the calendar holds what is known to the day and counts the rest",
    async (_, openWorld) => {
      const { dataset, store, remove } = await openWorld();
      const app = createApp({
        store,
        pageFiles: new Map(),
        now: () => new Date("2026-01-02T03:04:05Z"),
        report: (error) => {
          throw error;
        },
      });
      const filters = filtersOf(dataset, "activities").filter(
        ({ kind, topic }) => ![...(kind ?? []), ...(topic ?? [])].includes("of_no_feature"),
      );
      await fc.assert(
        fc.asyncProperty(filters, async (filter) => {
          const query = new URLSearchParams(formatFilter(filter)).toString();
          const page = JSON.parse(
            await textAt(app, `collections/activities/items?limit=10000&${query}`),
          ) as FeaturePageOf<"activities">;
          const known = page.features.filter(({ properties }) =>
            wholeDaysOf(properties.date_start, properties.date_end),
          );
          const { events, description } = readCalendar(
            await textAt(app, `feeds/activities.ics?lang=en&${query}`),
          );
          expect(events.map(({ uid }) => uid)).toEqual(
            known.map(({ id }) => `activities-${id}@quang-nam-se-koong`),
          );
          const leftOut = page.numberMatched - known.length;
          expect(description).toContain(
            `to the day: ${known.length}; left out because the day is not known: ${leftOut}.`,
          );
        }),
        { numRuns: 25, examples: [[{}]] },
      );
      await remove();
    },
  );
});

describe("the calendar of anniversaries", () => {
  it("holds 5, 10, 15… years after a signing known to the day, in the ten years to come, in order", async () => {
    const { events, description } = await calendar("anniversaries.ics?lang=en");
    expect(events.map(({ uid, start, summary }) => [uid, start, summary])).toEqual([
      ["twinnings-tw-gia-dinh-15-years@quang-nam-se-koong", "2028-09-18", "15 years: Gia Dinh – Tuong Tuong"],
      ["twinnings-tw-noi-dia-5-years@quang-nam-se-koong", "2030-08-16", "5 years: Mau ward – Hop Thu"],
      ["twinnings-tw-gia-dinh-20-years@quang-nam-se-koong", "2033-09-18", "20 years: Gia Dinh – Tuong Tuong"],
      ["twinnings-tw-noi-dia-10-years@quang-nam-se-koong", "2035-08-16", "10 years: Mau ward – Hop Thu"],
    ]);
    expect(description).toContain("is known: 2; left out because the day of signing is not known: 4.");
    expect(events[1]?.description).toContain("Within one country, not across the border.");
  });

  it("keeps to the Filter of twinnings", async () => {
    const { events } = await calendar("anniversaries.ics?kind=village");
    expect(new Set(events.map(({ url }) => url))).toEqual(
      new Set(["http://localhost/id/twinnings/tw-gia-dinh"]),
    );
  });

  it.each([
    ["2013-09-18", "2026-11-23", ["2028-09-18", "2033-09-18"]],
    ["2013-09-18", "2028-09-18", ["2028-09-18", "2033-09-18"]],
    ["2013-09-18", "2028-09-19", ["2033-09-18", "2038-09-18"]],
    ["2024-02-29", "2026-01-01", ["2029-02-28", "2034-02-28"]],
    ["2024-02-29", "2040-02-29", ["2044-02-29", "2049-02-28"]],
    ["2026-05-01", "2026-01-01", ["2031-05-01"]],
    ["2025-08-16", "2025-08-16", ["2030-08-16"]],
  ])("counts from %s on the day %s", (signedOn, today, days) => {
    expect(anniversariesOf(signedOn, today).map(({ day }) => day)).toEqual(days);
  });

  it("takes 28 February where a year has no 29th", () => {
    expect([2023, 2024, 2100, 2000].map((year) => dayInYear("2024-02-29", year))).toEqual([
      "2023-02-28",
      "2024-02-29",
      "2100-02-28",
      "2000-02-29",
    ]);
  });

  it("is made anew the next day, also by a server that keeps its answers", async () => {
    let now = new Date("2028-09-18T12:00:00Z");
    const { store, remove } = await open(await buildWorld());
    const app = createApp({
      store,
      pageFiles: new Map(),
      now: () => now,
      report: (error) => expect.fail(String(error)),
    });
    const first = async () => readCalendar(await textAt(app, "feeds/anniversaries.ics")).events[0]?.start;
    expect(await first()).toBe("2028-09-18");
    now = new Date("2028-09-19T00:00:00Z");
    expect(await first()).toBe("2030-08-16");
    await remove();
  });
});
