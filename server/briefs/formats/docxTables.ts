// Tables in Word: figures, facts, rows. Real tables, their widths told in twips so that every program lays them out alike.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Brief, Cell, Fact, Figure, Said, TableBlock } from "../brief.ts";
import { runLanguages, styleIds, textWidthMm, tint } from "./docxStyles.ts";
import { onPaper } from "../parts.ts";
import type { Words } from "../words.ts";
import { citations } from "./html.ts";

const width = convertMillimetersToTwip(textWidthMm);
const rule = { style: BorderStyle.SINGLE, size: 4, color: "A8A096" };
const borders = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
};
const margins = { left: 80, right: 80, top: 20, bottom: 20 };
const shading = { type: ShadingType.CLEAR, fill: tint, color: "auto" };
const figuresOfRow = 4;

/** Label, number and remark in each cell, four in a row. */
export function figuresTable(figures: readonly Figure[]): Table {
  const part = Math.floor(width / figuresOfRow);
  const rows = Array.from({ length: Math.ceil(figures.length / figuresOfRow) }, (_, row) =>
    Array.from({ length: figuresOfRow }, (__, column) => figures[row * figuresOfRow + column]),
  );
  return tableOf(
    Array.from({ length: figuresOfRow }, () => part),
    rows.map(
      (row) => new TableRow({ cantSplit: true, children: row.map((figure) => figureCell(figure, part)) }),
    ),
  );
}

function figureCell(figure: Figure | undefined, part: number): TableCell {
  const paragraph = (text: string, options: { readonly bold?: boolean; readonly size?: number } = {}) =>
    new Paragraph({ style: styleIds.cell, children: [new TextRun({ text, ...options })] });
  const small = (text: string) => new Paragraph({ style: styleIds.small, children: [new TextRun(text)] });
  return new TableCell({
    width: { size: part, type: WidthType.DXA },
    ...(figure && { shading }),
    margins,
    children: figure
      ? [
          paragraph(figure.label),
          paragraph(figure.text, { bold: true, size: 28 }),
          ...(figure.remark === null ? [] : [small(figure.remark)]),
        ]
      : [paragraph("")],
  });
}

const labelPart = 0.28;

/** What is told, and the words beside it. */
export function definitionTable(facts: readonly Fact[], words: Words): Table {
  const widths = [Math.floor(width * labelPart), width - Math.floor(width * labelPart)];
  const [label = 0, rest = 0] = widths;
  return tableOf(
    widths,
    facts.map(
      (fact) =>
        new TableRow({
          cantSplit: true,
          children: [
            cellOf([{ text: fact.label }], label, { shaded: true }),
            cellOf(
              onPaper(fact, words).map((value, index) =>
                index === 0 ? value : { ...value, text: `; ${value.text}` },
              ),
              rest,
            ),
          ],
        }),
    ),
  );
}

/** The rows on paper under a head that is repeated on each page. */
export function gridTable({ columns, rows, shown }: TableBlock, { sources }: Brief): Table {
  const widths = columns.map(({ percent }) => Math.floor((width * percent) / 100));
  const at = (index: number) => ({ size: widths[index] ?? 0, isNumber: columns[index]?.isNumber === true });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) =>
      cellOf([{ text: title }], at(index).size, { bold: true, shaded: true, right: at(index).isNumber }),
    ),
  });
  const body = rows.slice(0, shown).map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell: Cell, index) => {
          const cited = citations(cell, sources);
          const said = cited === "" ? [cell] : [cell, { text: cited }];
          return cellOf(said, at(index).size, { right: at(index).isNumber });
        }),
      }),
  );
  return tableOf(widths, [head, ...body]);
}

function tableOf(columnWidths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    borders,
    rows: [...rows],
  });
}

interface CellLook {
  readonly bold?: boolean;
  readonly shaded?: boolean;
  readonly right?: boolean;
}

function cellOf(
  all: readonly Said[],
  size: number,
  { bold = false, shaded = false, right = false }: CellLook = {},
): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(shaded && { shading }),
    margins,
    children: [
      new Paragraph({
        style: styleIds.cell,
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: all.map(
          ({ text, lang }) => new TextRun({ text, bold, ...(lang && { language: runLanguages[lang] }) }),
        ),
      }),
    ],
  });
}
