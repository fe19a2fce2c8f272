import { describe, expect, it } from "vitest";
import { ingest, type TableTexts } from "../../data/ingest/ingest.ts";
import type { Issue } from "../../data/ingest/issue.ts";
import { readTables } from "../../data/readTables.ts";
import { addRow, changeRow } from "../fixtures/editTables.ts";
import { worldTables } from "../fixtures/world.ts";

const valid = await readTables(worldTables);

interface Case {
  readonly fault: string;
  readonly texts: TableTexts;
  readonly at: readonly [table: string, row: number, column: string];
  readonly expected: RegExp;
}

const cases: readonly Case[] = [
  {
    fault: "an unknown unit",
    texts: changeRow(valid, "places", "gate-thu", { unit: "vn-1" }),
    at: ["places", 2, "unit"],
    expected: /admin_units\.csv/,
  },
  {
    fault: "an unknown place of an activity",
    texts: changeRow(valid, "activities", "act-02", { place_ids: "v-gia-dinh;v-khong-co" }),
    at: ["activities", 3, "place_ids"],
    expected: /places\.csv/,
  },
  {
    fault: "an unknown source",
    texts: changeRow(valid, "indicators", "ind-01", { source: "src-z" }),
    at: ["indicators", 2, "source"],
    expected: /sources\.csv/,
  },
  {
    fault: "a missing source",
    texts: changeRow(valid, "twinnings", "tw-don", { source: "" }),
    at: ["twinnings", 6, "source"],
    expected: /sources\.csv/,
  },
  {
    fault: "an id used twice in a table",
    texts: changeRow(valid, "activities", "act-02", { id: "act-01" }),
    at: ["activities", 3, "id"],
    expected: /used once/,
  },
  {
    fault: "an id used in two tables",
    texts: changeRow(valid, "papers", "pap-bien-ban", { id: "gate-thu" }),
    at: ["papers", 3, "id"],
    expected: /places\.csv already/,
  },
  {
    fault: "a code used twice in a list",
    texts: addRow(valid, "code_lists", {
      list: "topic",
      code: "friendship",
      label_vi: "a",
      label_lo: "b",
      label_en: "c",
      in_agreement: "no",
    }),
    at: ["code_lists", 67, "code"],
    expected: /used once/,
  },
  {
    fault: "a superseded id that is in use",
    texts: changeRow(valid, "superseded_ids", "v-gia-dinh-cu", { id: "v-vo-dinh" }),
    at: ["superseded_ids", 2, "id"],
    expected: /places\.csv/,
  },
  {
    fault: "an unknown successor of a superseded id",
    texts: changeRow(valid, "superseded_ids", "v-gia-dinh-cu", { superseded_by: "act-01" }),
    at: ["superseded_ids", 2, "superseded_by"],
    expected: /places\.csv/,
  },
  {
    fault: "a superseded id without a successor",
    texts: changeRow(valid, "superseded_ids", "v-gia-dinh-cu", { superseded_by: "" }),
    at: ["superseded_ids", 2, "superseded_by"],
    expected: /places\.csv/,
  },
  {
    fault: "a day that is not in the calendar",
    texts: changeRow(valid, "admin_units", "vn-9001", { valid_to: "2025-06-31" }),
    at: ["admin_units", 5, "valid_to"],
    expected: /a day of the calendar/,
  },
  {
    fault: "a partial date that is none",
    texts: changeRow(valid, "twinning_events", "te-002", { date: "2023-13" }),
    at: ["twinning_events", 3, "date"],
    expected: /YYYY-MM/,
  },
  {
    fault: "a first day after the last",
    texts: changeRow(valid, "activities", "act-07", { date_start: "2022-07-18" }),
    at: ["activities", 8, "date_end"],
    expected: /no day before date_start/,
  },
  {
    fault: "a last day without a first",
    texts: changeRow(valid, "activities", "act-07", { date_start: "" }),
    at: ["activities", 8, "date_start"],
    expected: /a first day/,
  },
  {
    fault: "a point outside the area",
    texts: changeRow(valid, "places", "v-tuong-tuong", { lon: "108.5" }),
    at: ["places", 10, "lon"],
    expected: /106\.4 to 108/,
  },
  {
    fault: "lon and lat swapped",
    texts: changeRow(valid, "places", "v-tuong-tuong", { lon: "15.79", lat: "106.98" }),
    at: ["places", 10, "lon"],
    expected: /swapped/,
  },
  {
    fault: "half a point",
    texts: changeRow(valid, "admin_units", "la-9501", { lat: "" }),
    at: ["admin_units", 11, "lat"],
    expected: /both lon and lat/,
  },
  {
    fault: "a number with a comma",
    texts: changeRow(valid, "places", "v-tuong-tuong", { lon: "106,98" }),
    at: ["places", 10, "lon"],
    expected: /decimal point/,
  },
  {
    fault: "a point where the position is not known",
    texts: changeRow(valid, "places", "v-vo-dinh", { lon: "106.9", lat: "15.5", coord_source: "src-map" }),
    at: ["places", 11, "coord_precision"],
    expected: /no point/,
  },
  {
    fault: "a point without a source of its own",
    texts: changeRow(valid, "places", "v-tuong-tuong", { coord_source: "" }),
    at: ["places", 10, "coord_source"],
    expected: /source of the point/,
  },
  {
    fault: "a guard post of exact precision",
    texts: changeRow(valid, "places", "post-thu", { coord_precision: "exact" }),
    at: ["places", 4, "coord_precision"],
    expected: /no finer than its commune/,
  },
  {
    fault: "a guard post with a point of its own",
    texts: changeRow(valid, "places", "post-thu", { lon: "107.012" }),
    at: ["places", 4, "lon"],
    expected: /point of its commune/,
  },
  {
    fault: "an aggregate linked as a pair of places",
    texts: changeRow(valid, "twinnings", "tw-tam-cap", { vn_ids: "v-gia-dinh", la_ids: "v-tuong-tuong" }),
    at: ["twinnings", 5, "vn_ids"],
    expected: /not linked as a pair/,
  },
  {
    fault: "an aggregate that counts nothing",
    texts: changeRow(valid, "twinnings", "tw-tam-cap", { counted_la: "" }),
    at: ["twinnings", 5, "counted_vn"],
    expected: /how many/,
  },
  {
    fault: "an aggregate's status on a single tie",
    texts: changeRow(valid, "twinnings", "tw-gia-dinh", { status: "aggregate_signed" }),
    at: ["twinnings", 2, "is_aggregate"],
    expected: /aggregate_signed/,
  },
  {
    fault: "a domestic tie with a Lao side",
    texts: changeRow(valid, "twinnings", "tw-noi-dia", { la_ids: "la-95" }),
    at: ["twinnings", 7, "la_ids"],
    expected: /domestic/,
  },
  {
    fault: "a cross-border tie without a Lao side",
    texts: changeRow(valid, "twinnings", "tw-huyen", { la_ids: "" }),
    at: ["twinnings", 4, "la_ids"],
    expected: /the Lao side/,
  },
  {
    fault: "; and | between ids at once",
    texts: changeRow(valid, "twinnings", "tw-vo-dinh", { vn_ids: "vn-9001|vn-9002;vn-9003" }),
    at: ["twinnings", 3, "vn_ids"],
    expected: /not both/,
  },
  {
    fault: "a kind that is in no list",
    texts: changeRow(valid, "activities", "act-02", { kind: "parade" }),
    at: ["activities", 3, "kind"],
    expected: /activity_kind/,
  },
  {
    fault: "a level that does not exist",
    texts: changeRow(valid, "admin_units", "la-9501", { level: "village" }),
    at: ["admin_units", 11, "level"],
    expected: /province, district, commune/,
  },
  {
    fault: "a successor that began on another day",
    texts: changeRow(valid, "admin_units", "vn-9001-2025", { valid_from: "2025-07-02" }),
    at: ["admin_units", 5, "succeeded_by"],
    expected: /2025-07-01/,
  },
  {
    fault: "a parent that had ended",
    texts: changeRow(valid, "admin_units", "vn-9003-2025", { parent: "vn-901" }),
    at: ["admin_units", 9, "parent"],
    expected: /existed as long/,
  },
  {
    fault: "a stretch that runs backwards",
    texts: changeRow(valid, "border_stretches", "vn-9002", { km_to: "20" }),
    at: ["border_stretches", 4, "km_to"],
    expected: /more than km_from/,
  },
];

function place(issue: Issue) {
  return [issue.table, issue.row, issue.column];
}

describe("a faulty row", () => {
  it.each(cases)("with $fault is reported where it is", ({ texts, at, expected }) => {
    const found = ingest(texts).issues.filter((issue) => JSON.stringify(place(issue)) === JSON.stringify(at));
    expect(found.map((issue) => issue.expected).join("; ")).toMatch(expected);
  });

  it("does not hide another: all faults of all tables come at once", () => {
    const once = changeRow(valid, "places", "gate-thu", { unit: "vn-1", lon: "x" });
    const twice = changeRow(once, "activities", "act-02", { kind: "parade", date_start: "soon" });
    const tables = new Set(ingest(twice).issues.map((issue) => issue.table));
    expect(tables).toEqual(new Set(["places", "activities"]));
  });

  it("does not make the rows that name it faulty too", () => {
    const issues = ingest(changeRow(valid, "admin_units", "vn-9001", { level: "hamlet" })).issues;
    expect(issues.map(place)).toEqual([["admin_units", 5, "level"]]);
  });
});
