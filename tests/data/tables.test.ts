import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  ActivityLocation,
  Certainty,
  CoordPrecision,
  CoverageState,
  Dimension,
  Measure,
  PaperKind,
  PlaceCountry,
  PlaceKind,
  ReachQualifier,
  RecordedVintage,
  Scope,
  TwinningKind,
  TwinningStatus,
  UnitLevel,
  UnitVintage,
} from "#contract";
import { ingest } from "../../data/ingest/ingest.ts";
import { formatIssue } from "../../data/ingest/issue.ts";
import { columnsOf, tableNames } from "../../data/ingest/tables.ts";
import { readTables } from "../../data/readTables.ts";

const directory = fileURLToPath(new URL("../../data/tables", import.meta.url));
const texts = await readTables(directory);
const { tables, issues } = ingest(texts);
const dictionary = await readFile(fileURLToPath(new URL("../../data/README.md", import.meta.url)), "utf8");

const rowCounts = {
  admin_units: 40,
  places: 88,
  twinnings: 30,
  twinning_events: 60,
  activities: 155,
  indicators: 62,
  papers: 35,
  sources: 242,
  border_stretches: 24,
  coordinates: 135,
  reach: 139,
} as const;

describe("the tables of the project", () => {
  it("are valid", () => {
    expect(issues.map(formatIssue)).toEqual([]);
  });

  it.each(Object.entries(rowCounts))("keep every row of %s: %i", (table, count) => {
    expect(tables[table as keyof typeof rowCounts]).toHaveLength(count);
  });

  it.each(tableNames)("write %s in NFC with LF and the header of its schema", (table) => {
    const text = texts[table];
    expect(text === text.normalize("NFC") && !text.includes("\r") && !text.startsWith("\uFEFF")).toBe(true);
    expect(text.split("\n", 1)[0]).toBe(columnsOf(table).join(","));
  });

  it.each(tableNames)("have every column of %s in the data dictionary", (table) => {
    const section = dictionary.split(`\n### ${table}.csv`)[1]?.split("\n### ")[0] ?? "";
    expect(columnsOf(table).filter((column) => !section.includes(`\`${column}\``))).toEqual([]);
  });

  it.each([
    ["scope", Scope.options],
    ["location", ActivityLocation.options],
    ["certainty", Certainty.options],
    ["coord_precision", CoordPrecision.options],
    ["paper_kind", PaperKind.options],
    ["place_kind", PlaceKind.options],
    ["side", PlaceCountry.options],
    ["twinning_kind", TwinningKind.options],
    ["twinning_status", TwinningStatus.options],
    ["unit_level", UnitLevel.options],
    ["reach_qualifier", ReachQualifier.options],
    ["measure", Measure.options],
    ["dimension", Dimension.options],
    ["unit_vintage", UnitVintage.options],
    ["recorded_vintage", RecordedVintage.options],
    ["coverage_state", CoverageState.options],
  ])("label every value of %s, and no other", (list, values) => {
    const codes = tables.code_lists.filter(({ record }) => record.list === list);
    expect(codes.map(({ record }) => record.code)).toEqual(values);
  });

  it("take each figure of reach from the words of its activity", () => {
    const words = new Map(
      tables.activities.map(({ record }) => [record.id, record.reach_figures.join(";").replace(/\./g, "")]),
    );
    const strange = tables.reach.filter(({ record }) => {
      const { quantity, unit_of_reach, activity } = record;
      const written = [quantity, ...(unit_of_reach === "million_vnd" ? [quantity / 1000] : [])];
      return !written.some((number) => words.get(activity)?.includes(String(number).replace(".", ",")));
    });
    expect(strange).toEqual([]);
  });

  it("give every activity a topic and a unit", () => {
    const bare = tables.activities.filter(
      ({ record }) => record.topics.length === 0 || record.unit_ids.length === 0,
    );
    expect(bare).toEqual([]);
  });

  it("name no unit in an activity that had ended before it", () => {
    const endOf = new Map(tables.admin_units.map(({ record }) => [record.id, record.valid_to]));
    const late = tables.activities.flatMap(({ record }) =>
      record.unit_ids
        .filter((id) => (record.date_start ?? "").slice(0, 4) > (endOf.get(id) ?? "9999").slice(0, 4))
        .map((id) => `${record.id} ${id}`),
    );
    expect(late).toEqual([]);
  });
});
