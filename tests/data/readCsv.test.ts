import { describe, expect, it } from "vitest";
import { ingest } from "../../data/ingest/ingest.ts";
import { formatIssue } from "../../data/ingest/issue.ts";
import { readCsv } from "../../data/ingest/readCsv.ts";
import { readTables } from "../../data/readTables.ts";
import { worldTables } from "../fixtures/world.ts";

const valid = await readTables(worldTables);
const stretches = "unit,km_from,km_to,precision_km,source,note\nvn-1,0,1,0.2,src-a,Thử\n";

describe("CSV as programs write it", () => {
  it.each([
    ["with a byte order mark", `\uFEFF${stretches}`],
    ["with CRLF", stretches.replaceAll("\n", "\r\n")],
    ["in NFD", stretches.normalize("NFD")],
    ["without a last line end", stretches.trimEnd()],
    ["with an empty line at the end", `${stretches}\n`],
    [
      "with columns in another order",
      "km_from,unit,km_to,precision_km,source,note\n0,vn-1,1,0.2,src-a,Thử\n",
    ],
  ])("%s gives the same row", (_, text) => {
    const { rows, issues } = readCsv(text, "border_stretches");
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      {
        row: 2,
        cells: { unit: "vn-1", km_from: "0", km_to: "1", precision_km: "0.2", source: "src-a", note: "Thử" },
      },
    ]);
  });

  it("keeps quoted commas, quotes and line ends in their cell", () => {
    const text = stretches.replace("Thử", '"a, ""b""\nc"');
    expect(readCsv(text, "border_stretches").rows[0]?.cells["note"]).toBe('a, "b"\nc');
  });
});

describe("CSV that cannot be trusted", () => {
  it.each([
    ["an open quote", stretches.replace("Thử", '"Thử'), null],
    ["a quote inside a cell", stretches.replace("Thử", 'Th"ử'), null],
    ["a missing column", stretches.replace(",note", "").replace(",Thử", ""), "note"],
    ["an unknown column", stretches.replace("note", "remark"), "remark"],
    ["a column twice", "unit,km_from,km_to,precision_km,source,note,note\nvn-1,0,1,1,src-a,,\n", "note"],
    ["an empty file", "", "unit"],
  ])("for %s is reported as a whole", (_, text, column) => {
    const { rows, issues, isReadable } = readCsv(text, "border_stretches");
    expect({ rows, isReadable }).toEqual({ rows: [], isReadable: false });
    expect(issues.map((issue) => issue.column)).toContain(column);
  });

  it("reports a row of the wrong length alone", () => {
    const { rows, issues } = readCsv(`${stretches}vn-2,1,2\n`, "border_stretches");
    expect(rows).toHaveLength(1);
    expect(issues.map(formatIssue)).toEqual([
      'border_stretches.csv, row 3: "vn-2,1,2" – expected 6 cells, found 3',
    ]);
  });

  it("does not blame the rows of other tables for a table that is unreadable", () => {
    const issues = ingest({ ...valid, admin_units: valid.admin_units.replace("code,", "kode,") }).issues;
    expect(new Set(issues.map((issue) => issue.table))).toEqual(new Set(["admin_units"]));
  });
});
