/** How much larger than usual the reader's letters are: drawings that count in pixels grow with them. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
