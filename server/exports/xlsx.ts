// An Excel workbook (ECMA-376): the records, the sources they cite, and what the file holds. Written as it goes, the
// sheets one after the other: the library for small workbooks holds all in memory and answers nobody else meanwhile
// (100,000 records: 13 s and 1 GB).
import { isDay } from "#contract";
import { Invalid } from "../http/problems.ts";
import { inPieces } from "../http/streaming.ts";
import { aboutLines } from "./about.ts";
import { type ExportFormatDefinition, type ExportMaterial, featuresOf } from "./material.ts";
import { type CitedSources, citedSources } from "./sources.ts";
import { workbookEntries } from "./spreadsheet/package.ts";
import { maxRows, type SheetCell, sheetXml } from "./spreadsheet/sheet.ts";
import { type Cell, type Column, type ColumnType, joinedList } from "./table/column.ts";
import { flatColumnsOf } from "./table/index.ts";
import { titleOf, wordsIn } from "./words.ts";
import { zipOf } from "./zip.ts";

export const xlsx: ExportFormatDefinition = {
  format: "xlsx",
  collections: null,
  write: (material) => zipOf(workbookEntries(sheetsOf(material))),
};

function sheetsOf(material: ExportMaterial) {
  if (material.count > maxRows) {
    throw new Invalid(
      `a sheet holds ${maxRows} records, not ${material.count}; expected f=csv or a Filter`,
      "f",
    );
  }
  const { id, lookup } = material;
  const words = wordsIn[lookup.lang];
  // Filled while the first sheet is written, read when the second is.
  const sources = citedSources();
  return [
    { name: words.collections[id], xml: inPieces(dataSheet(material, sources)) },
    { name: words.sheets.sources, xml: inPieces(sourcesSheet(material, sources)) },
    { name: words.sheets.about, xml: inPieces(aboutSheet(material)) },
  ];
}

/** Widths in characters: enough to read, so that nobody has to drag every column first. */
const widths: Record<ColumnType, number> = {
  text: 20,
  list: 30,
  date: 12,
  day: 12,
  integer: 10,
  number: 12,
  boolean: 10,
};

function dataSheet(material: ExportMaterial, sources: CitedSources): AsyncGenerator<string> {
  const columns = flatColumnsOf(material.id, { withText: false });
  return sheetXml(
    {
      titles: columns.map(({ name }) => titleOf(material.lookup.lang, name, material.id)),
      widths: columns.map(({ name, type }) =>
        /^name_|_note$|_title$|^note$/.test(name) ? 40 : widths[type],
      ),
      rowCount: material.count,
    },
    rowsOf(material, columns, sources),
  );
}

async function* rowsOf(
  material: ExportMaterial,
  columns: ReturnType<typeof flatColumnsOf>,
  sources: CitedSources,
): AsyncGenerator<readonly SheetCell[]> {
  for await (const feature of featuresOf(material)) {
    sources.add(feature);
    yield columns.map((column) => sheetCell(column, column.cell(feature, material.lookup)));
  }
}

/** Whole days are typed; a partial date stays the text it is, never more exact than its source. */
function sheetCell({ type }: Pick<Column<never>, "type">, cell: Cell): SheetCell {
  if (cell === null || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell !== "string") return joinedList(cell);
  return type === "date" || type === "day" ? dateCell(cell) : cell;
}

/** Spreadsheets count days wrongly before 1 March 1900. */
const firstCountedDay = "1900-03-01";

function dateCell(date: string): SheetCell {
  return isDay(date) && date >= firstCountedDay ? { day: date } : date;
}

async function* sourcesSheet({ lookup }: ExportMaterial, sources: CitedSources): AsyncGenerator<string> {
  const all = sources.all();
  const names = [
    "source",
    "source_title",
    "source_publisher",
    "source_published_on",
    "source_url",
    "source_licence",
  ];
  yield* sheetXml(
    {
      titles: names.map((name) => titleOf(lookup.lang, name)),
      widths: [18, 60, 30, 12, 60, 20],
      rowCount: all.length,
    },
    all.map(({ id, title, publisher, published_on, url, licence }) => [
      id,
      title,
      publisher,
      published_on === null ? null : dateCell(published_on),
      url,
      licence,
    ]),
  );
}

function aboutSheet({ id, about, lookup }: ExportMaterial): AsyncGenerator<string> {
  const columns = flatColumnsOf(id, { withText: false });
  const words = wordsIn[lookup.lang];
  const rows = [
    ...aboutLines(about, lookup),
    ...columns.map(({ name }) => [words.about.columns, `${titleOf(lookup.lang, name, id)} = ${name}`]),
  ];
  return sheetXml(
    { titles: [words.sheets.about, about.title], widths: [24, 110], rowCount: rows.length },
    rows,
  );
}
