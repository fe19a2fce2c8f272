// Folding of text for search: what is stored and what is asked pass through the same function.

const combiningMarks = /[\u0300-\u036f]/g;
const apostrophes = /[’‘ʼ'`´ʹ]/g;
const smallDStroke = /[đð]/g;
const capitalDStroke = /[ĐÐ]/g;

/** Text without the marks of Latin letters, đ as d: `Đắc Tà Oọc` → `Dac Ta Ooc`. Lao stays whole. */
export function foldAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(combiningMarks, "")
    .replace(smallDStroke, "d")
    .replace(capitalDStroke, "D")
    .normalize("NFC");
}

/**
 * Folds text so that `Đắc Tà Oọc`, `dac ta ooc` and NFD input meet: marks of Latin letters fall, đ becomes d,
 * apostrophes vanish (Tr'Hy = TrHy), Lao stays whole, lower case, white space single.
 */
export function fold(text: string): string {
  return foldAccents(text)
    .replace(apostrophes, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Folds case and white space only: the tones stay. An exact match by this ranks above one by `fold`. */
export function foldCase(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
