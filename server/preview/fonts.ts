// The letters of a preview: the fonts of the page, unpacked once. They come in parts, one for each script; every part has a
// family of its own here, so that each letter is drawn with the part and the weight that is meant.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Metrics, readMetrics } from "./metrics.ts";
import { type Bytes, nameTable, packSfnt, unpackWoff } from "./sfnt.ts";

export type Weight = 400 | 600;

/** In which order parts are asked for a letter. */
const parts = [
  "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin",
  "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese",
  "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext",
  "@fontsource/noto-sans-lao/files/noto-sans-lao-lao",
] as const;

interface Part {
  readonly family: string;
  readonly file: Bytes;
  readonly metrics: Metrics;
}

/** A stretch of text that one part draws. */
export interface Run {
  readonly text: string;
  readonly family: string;
  /** In ems. */
  readonly width: number;
}

export interface Fonts {
  /** Files for the one who draws. */
  readonly files: readonly Bytes[];
  readonly runsOf: (text: string, weight: Weight) => readonly Run[];
  readonly widthOf: (text: string, weight: Weight) => number;
}

/** Reads the files once; they are part of the portal. */
export function readFonts(): Fonts {
  const require = createRequire(import.meta.url);
  const open = (weight: Weight) =>
    parts.map((part, index): Part => {
      const tables = new Map(unpackWoff(readFileSync(require.resolve(`${part}-${weight}-normal.woff`))));
      const family = `Preview ${weight} ${index}`;
      tables.set("name", nameTable(family));
      return { family, file: packSfnt(tables), metrics: readMetrics(tables) };
    });
  const byWeight: Readonly<Record<Weight, readonly Part[]>> = { 400: open(400), 600: open(600) };
  const runsOf = (text: string, weight: Weight) => split(text.normalize("NFC"), byWeight[weight]);
  return {
    files: Object.values(byWeight).flatMap((opened) => opened.map(({ file }) => file)),
    runsOf,
    widthOf: (text, weight) => runsOf(text, weight).reduce((sum, { width }) => sum + width, 0),
  };
}

/** The Lao vowel am is drawn as two letters, and the library counts the width of one: what follows it begins anew. */
const endsRun = (text: string | undefined) => text?.endsWith("\u0eb3") ?? false;

/** A letter that no part has is left out: an empty box says nothing. */
function split(text: string, opened: readonly Part[]): Run[] {
  const runs: { text: string; family: string; width: number }[] = [];
  let last: Part | undefined;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    // Marks and spaces stay with the part before them where it has them, so that marks find their place.
    const part = last?.metrics.has(code) ? last : opened.find(({ metrics }) => metrics.has(code));
    if (!part) continue;
    const run = part === last && !endsRun(runs.at(-1)?.text) ? runs.at(-1) : undefined;
    const width = part.metrics.advance(code);
    if (run) {
      run.text += letter;
      run.width += width;
    } else runs.push({ text: letter, family: part.family, width });
    last = part;
  }
  return runs;
}
