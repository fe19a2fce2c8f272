// A brief as a workbook: the same figures, every row of its tables, every source, and what the file is.
import { formatNumber, isDay } from "#contract";
import { workbookEntries, type NamedSheet } from "../../exports/spreadsheet/package.ts";
import { type SheetCell, sheetXml } from "../../exports/spreadsheet/sheet.ts";
import { titleOf, wordsIn as exportWords } from "../../exports/words.ts";
import { zipOf } from "../../exports/zip.ts";
import { wordsIn as pageWords } from "../../html/words.ts";
import type { Brief, Cell, ChartBlock, TableBlock } from "../brief.ts";
import { type Words, wordsIn } from "../words.ts";

/** The bytes of the workbook. */
export async function briefXlsx(brief: Brief): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(workbookEntries(sheetsOf(brief)))) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Excel's own limit, and the letters it refuses. */
const maxNameLength = 31;
const refused = /[[\]:*?/\\]/g;

function sheetsOf(brief: Brief): readonly NamedSheet[] {
  const words = wordsIn[brief.lang];
  const sheets = [
    figures(brief, words),
    ...brief.blocks.flatMap((block) => {
      if (block.type === "chart") return [chartSheet(block, words)];
      return block.type === "table" ? [tableSheet(block, brief)] : [];
    }),
    sources(brief, words),
    about(brief, words),
  ];
  const taken = new Set<string>();
  return sheets.map(({ name, ...layout }) => {
    const unique = uniqueName(name.replaceAll(refused, " ").slice(0, maxNameLength), taken);
    return {
      name: unique,
      xml: sheetXml({ ...layout, rowCount: layout.rows.length, isForPaper: true }, layout.rows),
    };
  });
}

interface Sheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Excel takes names that differ by case alone for the same. */
function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique.toLowerCase()); number += 1)
    unique = `${name.slice(0, maxNameLength - 3)} ${number}`;
  taken.add(unique.toLowerCase());
  return unique;
}

/** Figures, facts and gaps one below the other, as on paper. */
function figures({ blocks }: Brief, words: Words): Sheet {
  const rows = blocks.flatMap((block): readonly (readonly SheetCell[])[] => {
    if (block.type === "figures")
      return block.figures.map(({ label, value, text, remark }) => [
        block.title,
        label,
        valueCell(value ?? text),
        remark,
      ]);
    if (block.type === "facts")
      return block.facts.map(({ label, values }) => [
        block.title,
        label,
        values.map(({ text }) => text).join("; "),
        null,
      ]);
    if (block.type !== "list") return [];
    return [...block.items.map(({ text }) => text), ...block.remarks].map((text) => [
      block.title,
      null,
      text,
      null,
    ]);
  });
  return {
    name: words.figures,
    titles: [words.facts, words.name, words.figures, ""],
    widths: [22, 34, 40, 40],
    rows,
  };
}

function valueCell(value: number | string): SheetCell {
  return typeof value === "string" && isDay(value) ? { day: value } : value;
}

function chartSheet({ title, bars, remarks }: ChartBlock, words: Words): Sheet {
  const rows: readonly (readonly SheetCell[])[] = [
    ...bars.map(({ label, value }) => [label, value]),
    ...remarks.map((remark) => [remark, null]),
  ];
  return { name: title, titles: [words.date, words.countAlone], widths: [24, 16], rows };
}

function tableSheet({ title, columns, rows }: TableBlock, { sources: all }: Brief): Sheet {
  const cited = rows.some((row) => row.some(({ sources: ids }) => ids !== undefined));
  const numberOf = (id: string) => all.findIndex((source) => source.id === id) + 1;
  const citations = (row: readonly Cell[]) =>
    row
      .flatMap(({ sources: ids = [] }) => ids.map(numberOf))
      .map(String)
      .join(", ");
  return {
    name: title,
    titles: [...columns.map((column) => column.title), ...(cited ? ["[n]"] : [])],
    widths: [...columns.map(({ percent }) => Math.max(12, percent)), ...(cited ? [8] : [])],
    rows: rows.map((row) => [...row.map(cellOf), ...(cited ? [citations(row)] : [])]),
  };
}

function cellOf({ text, value }: Cell): SheetCell {
  return value === undefined || value === null ? text : valueCell(value);
}

function sources({ lang, sources: all }: Brief, words: Words): Sheet {
  const names = [
    "source_title",
    "source_publisher",
    "source_published_on",
    "source_url",
    "source_licence",
  ] as const;
  return {
    name: words.sources,
    titles: ["[n]", ...names.map((name) => titleOf(lang, name))],
    widths: [6, 60, 30, 20, 60, 20],
    rows: all.map(({ title, publisher, published_on, url, licence }, index) => [
      index + 1,
      title,
      publisher,
      published_on === null ? null : valueCell(published_on),
      url,
      licence,
    ]),
  };
}

function about(brief: Brief, words: Words): Sheet {
  const { lang, type, title, scope, day, dataVersion, address, licence, notes, blocks } = brief;
  const told = exportWords[lang].about;
  const remarks = blocks.flatMap((block) =>
    block.type === "table" ? block.remarks.map((remark) => [block.title, remark]) : [],
  );
  const cut = blocks.flatMap((block) =>
    block.type === "table" && block.total > block.rows.length
      ? [[block.title, `${formatNumber(lang, block.rows.length)} / ${formatNumber(lang, block.total)}`]]
      : [],
  );
  return {
    name: exportWords[lang].sheets.about,
    titles: [exportWords[lang].sheets.about, pageWords[lang].portal],
    widths: [28, 110],
    rows: [
      [told.content, `${type}: ${title.text}`],
      ...scope.map(({ text }) => [words.scope, text]),
      [told.madeOn, { day }],
      [told.dataVersion, dataVersion],
      [told.address, address],
      [told.licence, licence],
      ...notes.map((note) => [words.notes, note]),
      ...remarks,
      ...cut,
    ],
  };
}
