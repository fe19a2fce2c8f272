import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectionIds } from "#contract";
import { columnLetters, sheetXml } from "../../../server/exports/spreadsheet/sheet.ts";
import { workbookEntries } from "../../../server/exports/spreadsheet/package.ts";
import { zipOf } from "../../../server/exports/zip.ts";
import { openWorldApp, type WorldApp } from "../world.ts";
import { download, type Sheet, sheetsOf } from "./download.ts";

let world: WorldApp;
beforeAll(async () => {
  world = await openWorldApp();
});
afterAll(() => world.close());

const workbook = async (path: string) => sheetsOf((await download(world.app, path)).bytes);

/** The cell of a row, by the title of its column. */
function cellOf(sheet: Sheet | undefined, id: string, title: string) {
  const [titles = [], ...rows] = sheet?.data ?? [];
  return rows.find(([first]) => first === id)?.[titles.indexOf(title)];
}

describe("the Excel export", () => {
  it.each(collectionIds)(
    "has the records of %s, every source they cite, and what the file holds",
    async (id) => {
      const [data, sources, about] = await workbook(`collections/${id}/export?f=xlsx&lang=en`);
      const features = world.dataset.features[id];
      const ids = data?.data.slice(1).map(([first]) => first);
      expect(ids?.toSorted()).toEqual(features.map((feature) => feature.id).toSorted());

      const cited = new Set(
        features.flatMap(({ properties }) => [
          properties.provenance.source.id,
          ...(properties.provenance.coord_source ? [properties.provenance.coord_source.id] : []),
          ...("events" in properties ? properties.events.map(({ source }) => source.id) : []),
        ]),
      );
      expect(sources?.data.slice(1).map(([first]) => first)).toEqual([...cited].toSorted());
      expect([sources?.sheet, about?.sheet]).toEqual(["Sources", "About this file"]);
      const said = JSON.stringify(about?.data);
      for (const words of ["No filter: everything", "2026-01-02", "Licence"]) expect(said).toContain(words);
    },
  );

  it("says the Filter in words, the address and the data version", async () => {
    const path = "collections/activities/export?f=xlsx&lang=vi&kind=gifts&unit=vn-901&period=2024-01-01/..";
    const [data, , about] = await workbook(path);
    expect(data?.data).toHaveLength(2);
    const lines = (about?.data ?? []).map((row) => row.join(" | "));
    expect(lines).toContain("Bộ lọc | Huyện, xã: Huyện Thử");
    expect(lines).toContain("Bộ lọc | Loại: [vi] gifts");
    expect(lines).toContain("Bộ lọc | Thời gian: 2024-01-01/..");
    expect(lines.join("\n")).toContain("/api/collections/activities/export?f=xlsx&lang=vi&kind=gifts");
    expect(lines.join("\n")).toMatch(/Phiên bản dữ liệu \| [0-9a-f]{16}/);
  });

  it("types whole days and leaves partial dates text", async () => {
    const [data] = await workbook("collections/activities/export?f=xlsx&lang=en");
    expect(cellOf(data, "act-05", "Start")).toEqual(new Date("2025-08-17T00:00:00Z"));
    expect([
      cellOf(data, "act-02", "Start"),
      cellOf(data, "act-03", "Start"),
      cellOf(data, "act-04", "Start"),
    ]).toEqual(["2024-04", "2019", null]);
    expect(cellOf(data, "act-02", "Earliest possible day")).toEqual(new Date("2024-04-01T00:00:00Z"));
  });

  it("keeps numbers numbers, yes and no as such, and says how exact a position is", async () => {
    const [data] = await workbook("collections/places/export?f=xlsx&lang=en");
    expect([cellOf(data, "gate-thu", "Longitude"), cellOf(data, "gate-thu", "Is twinned")]).toEqual([
      107.004,
      false,
    ]);
    expect(cellOf(data, "marker-901", "How exact the position is")).toBe(
      "[en] estimated, off by up to 3000 m",
    );
    expect(cellOf(data, "v-vo-dinh", "Longitude")).toBeNull();
  });

  it("keeps any text text: formulas, marks of XML, escapes of Excel, what is too long", async () => {
    const texts = [
      '=HYPERLINK("http://example.org","x")',
      "+1",
      "-1",
      "@A1",
      "\t=1",
      `<a href="x">&amp;</a> 'q'`,
      "_x0041_ stays",
      "dòng một\ndòng hai",
      "đ".repeat(40_000),
    ];
    const xml = sheetXml(
      { titles: ["text"], widths: [10], rowCount: texts.length },
      texts.map((text) => [text]),
    );
    const parts: Uint8Array[] = [];
    for await (const bytes of zipOf(workbookEntries([{ name: "texts", xml }]))) parts.push(bytes);
    const [sheet] = await sheetsOf(Buffer.concat(parts));
    const read = sheet?.data.slice(1).map(([cell]) => cell);
    // The reader leaves out white space at both ends.
    expect(read?.slice(0, 6)).toEqual(texts.slice(0, 6).map((text) => text.trim()));
    expect(read?.[7]).toBe(texts[7]);
    expect(String(read?.[8])).toHaveLength(32_767);
    const written: string[] = [];
    for await (const piece of sheetXml({ titles: ["t"], widths: [9], rowCount: 2 }, [
      ["=1+1"],
      ["_x0041_ stays"],
    ]))
      written.push(piece);
    expect(written.join("")).not.toContain("<f>");
    expect(written.join("")).toContain('s="3" t="inlineStr"');
    expect(written.join("")).toContain("_x005F_x0041_ stays");
  });

  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("names column %i %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});
