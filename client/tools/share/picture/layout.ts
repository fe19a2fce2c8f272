// Where everything stands on the picture of a map, in CSS pixels: head, map, legend in columns, foot. Nothing is clipped:
// texts wrap, and the picture grows downwards.
import { wrapText } from "../../../../server/contract/wrapText.ts";
import { flowInColumns } from "./flow.ts";

export interface PictureWords {
  readonly title: string;
  /** What is shown, under the title. */
  readonly lines: readonly string[];
  readonly legendTitle: string;
  readonly legend: readonly LegendBlock[];
  readonly foot: readonly string[];
}

export interface LegendBlock {
  readonly title: string;
  readonly entries: readonly LegendLine[];
}

export interface LegendLine {
  readonly words: string;
  readonly sample: Element;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type TextLook = "title" | "line" | "legend" | "heading" | "entry" | "foot";

export interface PlacedText {
  readonly text: string;
  readonly look: TextLook;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
}

export interface Layout extends Size {
  readonly map: Size & { readonly x: number; readonly y: number };
  readonly texts: readonly PlacedText[];
  readonly samples: readonly { readonly sample: Element; readonly x: number; readonly y: number }[];
}

/** Letters and the height of their line, in CSS pixels: marks above and below Vietnamese and Lao letters need room. */
export const looks: Readonly<
  Record<TextLook, { readonly size: number; readonly line: number; readonly weight: 400 | 600 }>
> = {
  title: { size: 21, line: 32, weight: 600 },
  line: { size: 13, line: 20.5, weight: 400 },
  legend: { size: 14, line: 25, weight: 600 },
  heading: { size: 12, line: 22, weight: 600 },
  entry: { size: 12, line: 18.5, weight: 400 },
  foot: { size: 11, line: 17.5, weight: 400 },
};

const sample = { width: 36, height: 24, gap: 8 };
const columnGap = 20;
/** A column of the legend is at least so wide. */
const leastColumn = 216;
const gap = 12;

export type MeasureLook = (text: string, look: TextLook) => number;

/** @param map the size of the map itself. */
export function layOut(map: Size, words: PictureWords, measure: MeasureLook): Layout {
  const margin = map.width < 600 ? 14 : 24;
  const page = new Page(margin, map.width, measure);
  page.write(words.title, "title");
  for (const line of words.lines) page.write(line, "line");
  page.skip(gap);
  const mapAt = { x: margin, y: page.y, ...map };
  page.skip(map.height + gap);
  if (words.legend.length > 0) legend(page, words);
  page.skip(gap / 2);
  for (const line of words.foot) page.write(line, "foot");
  const { texts, samples } = page;
  return { width: map.width + 2 * margin, height: Math.ceil(page.y + margin), map: mapAt, texts, samples };
}

/** A pen that goes down the page. */
class Page {
  readonly texts: PlacedText[] = [];
  readonly samples: { sample: Element; x: number; y: number }[] = [];
  readonly left: number;
  readonly room: number;
  readonly measure: MeasureLook;
  y: number;

  constructor(margin: number, room: number, measure: MeasureLook) {
    this.left = margin;
    this.y = margin;
    this.room = room;
    this.measure = measure;
  }

  skip(height: number): void {
    this.y += height;
  }

  write(text: string, look: TextLook): void {
    this.y = this.put(this.wrapped(text, look, this.room), look, this.left, this.y);
  }

  wrapped(text: string, look: TextLook, room: number): string[] {
    return wrapText(text, room, (piece) => this.measure(piece, look));
  }

  /** Writes lines from a top on; says where they end. */
  put(lines: readonly string[], look: TextLook, x: number, top: number): number {
    const { size, line } = looks[look];
    for (const [index, text] of lines.entries())
      this.texts.push({ text, look, x, y: top + index * line + (line + size * 0.7) / 2 });
    return top + lines.length * line;
  }
}

function legend(page: Page, { legendTitle, legend: blocks }: PictureWords): void {
  const columns = Math.max(1, Math.floor((page.room + columnGap) / (leastColumn + columnGap)));
  const width = (page.room - (columns - 1) * columnGap) / columns;
  const wordsRoom = width - sample.width - sample.gap;
  page.write(legendTitle, "legend");
  const rows = blocks.flatMap(({ title, entries }) =>
    entries.map((entry, index) => {
      const heading = index === 0 ? page.wrapped(title, "heading", width) : [];
      const lines = page.wrapped(entry.words, "entry", wordsRoom);
      const headingHeight = heading.length * looks.heading.line;
      const entryHeight = Math.max(sample.height, lines.length * looks.entry.line) + 2;
      return { heading, lines, entry, headingHeight, entryHeight };
    }),
  );
  const heights = rows.map(({ headingHeight, entryHeight }) => headingHeight + entryHeight);
  const placed = flowInColumns(heights, columns);
  const top = page.y;
  const ends = Array.from({ length: columns }, () => top);
  for (const [index, { heading, lines, entry, headingHeight, entryHeight }] of rows.entries()) {
    const column = placed[index] ?? 0;
    const x = page.left + column * (width + columnGap);
    const y = ends[column] ?? top;
    page.put(heading, "heading", x, y);
    const entryTop = y + headingHeight;
    page.samples.push({ sample: entry.sample, x, y: entryTop });
    const slack = Math.max(0, sample.height - lines.length * looks.entry.line) / 2;
    page.put(lines, "entry", x + sample.width + sample.gap, entryTop + slack);
    ends[column] = entryTop + entryHeight;
  }
  page.y = Math.max(...ends);
}
