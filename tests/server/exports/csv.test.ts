import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectionIds } from "#contract";
import { asText, csvCell } from "../../../server/exports/csv.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { download, rowsOf } from "./download.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const csv = async (path: string) => (await download(world.app, path)).bytes;

describe("the CSV export", () => {
  it.each(collectionIds)(
    "has one line for each record of %s, each with its source and licence",
    async (id) => {
      const rows = rowsOf(await csv(`collections/${id}/export?f=csv`));
      const ids = world.dataset.features[id].map((feature) => feature.id);
      expect(rows).toHaveLength(ids.length);
      expect(new Set(rows.map((row) => row["id"]))).toEqual(new Set(ids));
      for (const row of rows) {
        const feature = world.dataset.features[id].find((one) => one.id === row["id"]);
        const { source, certainty } = feature?.properties.provenance ?? {};
        expect([row["source"], row["source_title"], row["source_url"], row["certainty"]]).toEqual([
          source?.id,
          source?.title,
          source?.url,
          certainty,
        ]);
        expect(row["licence"]).not.toBe("");
      }
    },
  );

  it("begins with a byte order mark and ends its lines with CRLF", async () => {
    const text = (await csv("collections/places/export?f=csv")).toString();
    expect(text.startsWith("\uFEFFid,name_vi,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("gives codes and labels, ids and names, in the asked language", async () => {
    const byLang = Object.fromEntries(
      await Promise.all(
        ["vi", "lo", "en"].map(async (lang) => {
          const rows = rowsOf(await csv(`collections/activities/export?f=csv&lang=${lang}`));
          const row = rows.find(({ id }) => id === "act-02");
          return [lang, [row?.["kind"], row?.["kind_label"], row?.["topics_label"], row?.["place_names"]]];
        }),
      ),
    );
    expect(byLang).toEqual({
      vi: ["gifts", "[vi] gifts", "[vi] friendship; [vi] social_security", "Thôn Giả Định; Bản Tưởng Tượng"],
      lo: ["gifts", "[lo] gifts", "[lo] friendship; [lo] social_security", "Gia Dinh Hamlet; ບ້ານຈິນຕະນາການ"],
      en: [
        "gifts",
        "[en] gifts",
        "[en] friendship; [en] social_security",
        "Gia Dinh Hamlet; Tuong Tuong Village",
      ],
    });
  });

  it("keeps partial dates as they are, and gives the first and last day they can mean", async () => {
    const rows = rowsOf(await csv("collections/activities/export?f=csv"));
    const dates = (id: string) => {
      const row = rows.find((one) => one["id"] === id);
      return ["date_start", "date_end", "first_day", "last_day"].map((name) => row?.[name]);
    };
    expect(dates("act-02")).toEqual(["2024-04", "2024-04", "2024-04-01", "2024-04-30"]);
    expect(dates("act-04")).toEqual(["", "", "", ""]);
    expect(dates("act-05")).toEqual(["2025-08-17", "2025-08-19", "2025-08-17", "2025-08-19"]);
  });

  it("says of every position how exact it is, and makes none up", async () => {
    const places = rowsOf(await csv("collections/places/export?f=csv&lang=en"));
    const position = (id: string) => {
      const row = places.find((one) => one["id"] === id);
      return ["coord_precision", "precision_m", "position_note", "lon", "lat", "wkt"].map(
        (name) => row?.[name],
      );
    };
    expect(position("marker-901")).toEqual([
      "estimated",
      "3000",
      "[en] estimated, off by up to 3000 m",
      "107",
      "15.8",
      "POINT (107 15.8)",
    ]);
    expect(position("v-vo-dinh")).toEqual(["none", "", expect.stringContaining("not known"), "", "", ""]);

    const activities = rowsOf(await csv("collections/activities/export?f=csv&lang=en"));
    const note = (id: string) => activities.find((one) => one["id"] === id)?.["position_note"];
    expect(note("act-02")).toBe(
      "Points of the places named; the coarsest: [en] commune, off by up to 4000 m",
    );
    expect(note("act-07")).toMatch(/not known|stand for the units/);
    const twoPoints = activities.find((one) => one["id"] === "act-02");
    expect([twoPoints?.["lon"], twoPoints?.["wkt"]]).toEqual([
      "",
      "MULTIPOINT ((107.11 15.85), (106.98 15.79))",
    ]);
  });

  it("puts a row of HXL hashtags under the header when asked", async () => {
    const [header = "", tags = ""] = (await csv("collections/activities/export?f=csv&hxl=true"))
      .toString()
      .split("\r\n");
    expect(tags.split(",")).toHaveLength(header.split(",").length);
    for (const tag of tags.split(",")) expect(tag).toMatch(/^#[a-z]+(\+[a-z0-9_]+)*$/);
    const tagOf = (name: string) => tags.split(",")[header.replace("\uFEFF", "").split(",").indexOf(name)];
    expect(["date_start", "kind", "lat", "source_url"].map(tagOf)).toEqual([
      "#date+start",
      "#activity+type+code",
      "#geo+lat",
      "#meta+source+url",
    ]);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+84", "'+84"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["\n=1", "'\n=1"],
    ["a=b", "a=b"],
    ["", ""],
  ])("writes the text %j as %j, so that no cell becomes a formula", (text, expected) => {
    expect(asText(text)).toBe(expected);
  });

  it("quotes what would break a line, and leaves numbers numbers", () => {
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
    expect([csvCell(-1.5), csvCell(true), csvCell(null), csvCell(["a", "b"])]).toEqual([
      "-1.5",
      "true",
      "",
      "a; b",
    ]);
    expect(csvCell(["=a", "b"])).toBe("'=a; b");
  });
});
