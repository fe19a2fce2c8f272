// One sheet of a workbook as XML (ECMA-376, 18.3): rows written one by one, texts in their cells.
import { xmlText } from "../xml.ts";
import { styles } from "./package.ts";

/** A cell of a sheet: a text, a number, a yes or no, a whole day, or nothing. */
export type SheetCell = string | number | boolean | { readonly day: string } | null;

export interface SheetLayout {
  readonly titles: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  /** How many rows there are under the titles: their filter buttons span them. */
  readonly rowCount: number;
  /** For sheets that are read and printed more than counted: long texts run over several lines, all columns fit on A4. */
  readonly isForPaper?: boolean;
}

/** Excel refuses longer texts (its specifications: "Total number of characters that a cell can contain"). */
const maxTextLength = 32_767;

/** Rows beyond are not read by any spreadsheet; the first holds the titles. */
export const maxRows = 1_048_575;

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

const fitsPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

const views =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/>';

/** On paper: A4 lying, all columns on one page. */
const pageSetup = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** In points. */
const lineHeight = 15;

/** The XML of a sheet with a row of titles that stays in sight. */
export async function* sheetXml(
  { titles, widths, rowCount, isForPaper = false }: SheetLayout,
  rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>,
): AsyncGenerator<string> {
  const letters = titles.map((_, index) => columnLetters(index));
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${head}${isForPaper ? fitsPage : ""}${views}<cols>${cols.join("")}</cols><sheetData>`;
  yield rowXml(
    1,
    titles.map((title, index) => textXml(`${letters[index]}1`, title, styles.title)),
  );
  const plain = isForPaper ? styles.wrapped : styles.plain;
  let number = 1;
  for await (const row of rows) {
    number += 1;
    yield rowXml(
      number,
      row.map((cell, index) => cellXml(`${letters[index]}${number}`, cell, plain)),
      isForPaper ? linesOf(row, widths) * lineHeight : null,
    );
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${rowCount + 1}"/>${isForPaper ? pageSetup : ""}</worksheet>`;
}

/** @param height in points; null leaves it to the program */
function rowXml(number: number, cells: readonly string[], height: number | null = null): string {
  const told = height === null ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${told}>${cells.join("")}</row>`;
}

/** Not every program measures a row anew when it opens a file: a word that does not fit may cost a line more. */
const wordRoom = 0.95;

function linesOf(row: readonly SheetCell[], widths: readonly number[]): number {
  return Math.max(
    1,
    ...row.map((cell, index) =>
      typeof cell === "string" ? Math.ceil(cell.length / ((widths[index] ?? 10) * wordRoom)) : 1,
    ),
  );
}

function cellXml(reference: string, cell: SheetCell, plain: number): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${reference}"${styled(plain)}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "object")
    return `<c r="${reference}" s="${styles.day}"><v>${serialOf(cell.day)}</v></c>`;
  return textXml(reference, cell, isFormulaLike(cell) ? styles.quoted : plain);
}

/** Most cells of most sheets are plain, which needs no word. */
const styled = (style: number) => (style === styles.plain ? "" : ` s="${style}"`);

/**
 * A text is marked as text in its cell, so it is never run; what looks like a formula is quoted besides, so that it
 * stays text when somebody edits the cell.
 */
function textXml(reference: string, text: string, style: number): string {
  const cut = text.length > maxTextLength ? `${text.slice(0, maxTextLength - 1)}…` : text;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cut)}</t></is></c>`;
}

function isFormulaLike(text: string): boolean {
  return /^[=+\-@\t\r\n]/.test(text);
}

/** Excel reads `_x0041_` as A: such a text of the data keeps its own letters (ECMA-376, 22.4.2.4). */
function escaped(text: string): string {
  return xmlText(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

const dayMilliseconds = 86_400_000;
/** Serial number of 1 January 1970, counted as Excel does from 1 March 1900 on. */
const serialOfEpoch = 25_569;

function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMilliseconds + serialOfEpoch;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
