// How high a brief stands on A4, estimated from its words, and how many rows of its tables fit on one sheet. One rule for
// print and Word: both leave out the same rows. A spreadsheet leaves out none.
import type { Block, Brief, Fact, ListBlock, TableBlock } from "./brief.ts";

/** In millimetres; the print stylesheet has the same widths. */
const paper = {
  height: 266,
  width: 184,
  factsWidth: 114,
  factLabelWidth: 32,
  chartHeight: 40,
  sourceWidth: 89,
};
const line = { text: 4.25, table: 3.85, small: 3.2 };
const character = { text: 1.63, table: 1.55, small: 1.28 };
const heading = 6.7;
const rowPadding = 0.95;
const head = 25.5;
const foot = 13;
const figuresOfRow = 4;
const figureHeight = 16.5;
/** Lao letters stand higher, with signs above and below. */
const laoFactor = 1.1;

/** So many rows of a table at most stand on a one-page brief, and so many at least. */
const rowsAtMost = 12;
const rowsAtLeast = 1;

type Size = keyof typeof line;
type Told = Pick<Brief, "title" | "lang" | "blocks" | "notes" | "sources" | "shownSources">;

/** The blocks with as many rows as fit one sheet. @param withSources numbers the sources of what is shown. */
export function fitted(blocks: readonly Block[], told: (blocks: readonly Block[]) => Told): readonly Block[] {
  let fitting = blocks.map((block) => (isTrimmable(block) ? shownAtMost(block, rowsAtMost) : block));
  while (heightOf(told(fitting)) > paper.height) {
    const longest = fitting
      .filter(isTrimmable)
      .filter(({ shown }) => shown > rowsAtLeast)
      .toSorted((a, b) => b.shown - a.shown)[0];
    if (longest === undefined) break;
    fitting = fitting.map((block) => (block === longest ? shownAtMost(longest, longest.shown - 1) : block));
  }
  return fitting;
}

type Trimmable = TableBlock | ListBlock;

function isTrimmable(block: Block): block is Trimmable {
  return block.type === "list" || (block.type === "table" && block.isTrimmable);
}

function shownAtMost<Shown extends Trimmable>(block: Shown, rows: number): Shown {
  return { ...block, shown: Math.min(block.shown, rows) };
}

/** In millimetres. */
export function heightOf({ lang, blocks, notes, sources, shownSources }: Told): number {
  const sourceLines = sources
    .slice(0, shownSources)
    .map(({ title, publisher }) =>
      linesOf(`00. ${publisher ?? ""}, ${title}, 00/00/0000.`, paper.sourceWidth, "small"),
    );
  const body = blocks.reduce(
    (height, block, index) => height + blockHeight(block, blocks[index + 1], blocks[index - 1]),
    0,
  );
  const notesHeight = heading + linesOf(notes.join(" "), paper.width, "small") * line.small;
  const sourcesHeight = heading + (Math.ceil(sum(sourceLines) / 2) + 1) * line.small;
  return head + foot + (body + notesHeight + sourcesHeight) * (lang === "lo" ? laoFactor : 1);
}

function blockHeight(block: Block, next: Block | undefined, before: Block | undefined): number {
  switch (block.type) {
    case "figures":
      return Math.ceil(block.figures.length / figuresOfRow) * figureHeight;
    case "facts": {
      if (next?.type === "chart")
        return Math.max(factsHeight(block.facts, paper.factsWidth), paper.chartHeight);
      return factsHeight(block.facts, paper.width);
    }
    case "chart":
      return before?.type === "facts" ? 0 : paper.chartHeight;
    case "table":
      return tableHeight(block);
    default:
      return (
        heading +
        sum(
          [...block.items.slice(0, block.shown).map(({ text }) => text), ...block.remarks].map(
            (text) => linesOf(text, paper.width, "text") * line.text,
          ),
        )
      );
  }
}

function factsHeight(facts: readonly Fact[], width: number): number {
  const heights = facts.map(({ values, shown }) => {
    const text = values
      .slice(0, (shown ?? values.length) + 1)
      .map(({ text: one }) => one)
      .join("; ");
    return linesOf(text, width - paper.factLabelWidth, "text") * line.text + rowPadding;
  });
  return heading + sum(heights);
}

function tableHeight({ columns, rows, shown, remarks, total }: TableBlock): number {
  const heights = rows.slice(0, shown).map((row) => {
    const lines = row.map(({ text }, index) =>
      linesOf(text, (paper.width * (columns[index]?.percent ?? 0)) / 100 - 3, "table"),
    );
    return Math.max(1, ...lines) * line.table + rowPadding;
  });
  const headHeight = rows.length === 0 ? 0 : line.table + rowPadding;
  const told = remarks.length + (total > shown ? 1 : 0);
  return heading + headHeight + sum(heights) + told * line.small;
}

/** Signs above and below a letter take no width. */
function linesOf(text: string, width: number, size: Size): number {
  const letters = text.replaceAll(/\p{M}/gu, "").length;
  return Math.max(1, Math.ceil((letters * character[size]) / width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
