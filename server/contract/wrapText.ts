// Breaks a text into lines that fit, in any of the portal's languages: Lao writes no spaces between words.
// Not among what `#contract` gives: all of that comes with the first view, and this is asked for much later.

/** How wide a text is, in the same unit as the room. */
export type MeasureText = (text: string) => number;

const lao = /[\u0E80-\u0EFF]/;

/** The lines of a text, each no wider than the room; a word that is wider alone is broken between letters. */
export function wrapText(text: string, room: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = "";
  const put = (piece: string) => {
    if (line !== "" && measure((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  };
  for (const piece of piecesOf(text))
    if (measure(piece.trim()) <= room) put(piece);
    else for (const letter of segments(piece, "grapheme")) put(letter);
  return line.trimEnd() === "" ? lines : [...lines, line.trimEnd()];
}

/** Between which a line may end: words with the space after them, and the words within a run of Lao. */
function piecesOf(text: string): string[] {
  return text.split(/(?<=\s)/).flatMap((word) => (lao.test(word) ? laoWords(word) : [word]));
}

/** Punctuation and spaces stay with the word before them. */
function laoWords(text: string): string[] {
  const words: string[] = [];
  for (const part of segments(text, "word"))
    if (words.length > 0 && !/[\p{L}\p{N}]/u.test(part)) words.push((words.pop() ?? "") + part);
    else words.push(part);
  return words;
}

function segments(text: string, granularity: "word" | "grapheme"): string[] {
  return [...new Intl.Segmenter("lo", { granularity }).segment(text)].map(({ segment }) => segment);
}
