// The blocks of a brief as Word holds them: headings by style, tables under captions, a chart whose data can be edited.
import { type FileChild, HeadingLevel, Paragraph, type Table, TextRun } from "docx";
import { ChartRun } from "docx/charts";
import { formatNumber } from "#contract";
import { fill } from "../../exports/words.ts";
import type { Block, Brief, Said } from "../brief.ts";
import { wordsIn } from "../words.ts";
import { accent, runLanguages, styleIds } from "./docxStyles.ts";
import { definitionTable, figuresTable, gridTable } from "./docxTables.ts";
import { captionOf } from "./html.ts";

const chartPixels = { width: 600, height: 190 };

/** Words in their own language, which Word then checks and reads aloud. */
export function run({ text, lang }: Said, options: { readonly bold?: boolean } = {}): TextRun {
  return new TextRun({ text, ...options, ...(lang !== undefined && { language: runLanguages[lang] }) });
}

/** Several, with a separator between them. */
export function joinedRuns(all: readonly Said[], separator: string): readonly TextRun[] {
  return all.flatMap((said, index) => (index === 0 ? [run(said)] : [new TextRun(separator), run(said)]));
}

/** A heading of the first level. */
export function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
}

/** Every block under its heading. */
export function blocksOf(brief: Brief): readonly FileChild[] {
  const tables = brief.blocks.filter(({ type }) => type === "table").map(({ id }) => id);
  return brief.blocks.flatMap((block) => blockOf(block, brief, tables.indexOf(block.id) + 1));
}

function blockOf(block: Block, brief: Brief, number: number): readonly FileChild[] {
  const remarks = block.remarks.map(
    (remark) => new Paragraph({ style: styleIds.small, children: [new TextRun(remark)] }),
  );
  switch (block.type) {
    case "figures":
      return [heading(block.title), figuresTable(block.figures), ...remarks];
    case "facts":
      return [heading(block.title), definitionTable(block.facts, wordsIn[brief.lang]), ...remarks];
    case "chart":
      return [heading(block.title), ...chart(block, brief), ...remarks];
    case "list":
      return [
        heading(block.title),
        ...block.items
          .slice(0, block.shown)
          .map((item) => new Paragraph({ bullet: { level: 0 }, children: [run(item)] })),
        ...more(block.items.length - block.shown, brief),
        ...remarks,
      ];
    default:
      return table(block, brief, number, remarks);
  }
}

function chart(block: Extract<Block, { type: "chart" }>, { lang }: Brief): readonly Paragraph[] {
  const words = wordsIn[lang];
  const name = block.title;
  return [
    new Paragraph({
      keepNext: true,
      children: [
        new ChartRun({
          type: "column",
          categories: block.bars.map(({ label }) => label),
          series: [{ name, values: block.bars.map(({ value }) => value), color: accent }],
          legend: false,
          dataLabels: { value: true, position: "outsideEnd" },
          valueAxis: { visible: false, gridlines: false },
          gapWidth: 50,
          transformation: chartPixels,
          chartArea: { border: "none" },
          altText: {
            name,
            title: name,
            description: `${name}. ${block.bars.map(({ label, value }) => `${label}: ${formatNumber(lang, value)}`).join("; ")}`,
          },
        }),
      ],
    }),
    new Paragraph({
      style: styleIds.caption,
      children: [new TextRun(fill(words.chartCaption, { title: name }))],
    }),
  ];
}

function table(
  block: Extract<Block, { type: "table" }>,
  brief: Brief,
  number: number,
  remarks: readonly Paragraph[],
): readonly (Paragraph | Table)[] {
  const caption = captionOf(block, brief.lang, number);
  return [
    heading(block.title),
    ...(block.rows.length === 0
      ? []
      : [
          new Paragraph({ style: styleIds.caption, keepNext: true, children: [new TextRun(caption)] }),
          gridTable(block, brief),
        ]),
    ...more(block.total - block.shown, brief),
    ...remarks,
  ];
}

/** How many rows stand elsewhere. */
function more(left: number, { lang }: Brief): readonly Paragraph[] {
  if (left <= 0) return [];
  const text = fill(wordsIn[lang].moreRows, { count: formatNumber(lang, left) });
  return [new Paragraph({ style: styleIds.small, children: [new TextRun(text)] })];
}
