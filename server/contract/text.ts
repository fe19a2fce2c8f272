// Folding of text for search: what is stored and what is asked pass through the same function.

const combiningMarks = /[\u0300-\u036f]/g;
const apostrophes = /[’‘ʼ'`´ʹ]/g;
const dStroke = /[đĐðÐ]/g;

/**
 * Folds text so that `Đắc Tà Oọc`, `dac ta ooc` and NFD input meet: marks of Latin letters fall, đ becomes d,
 * apostrophes vanish (Tr'Hy = TrHy), Lao stays whole, lower case, white space single.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(combiningMarks, "")
    .replace(dStroke, "d")
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
