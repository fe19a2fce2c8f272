// A QR code as one SVG path, for page and sheet alike.

/** Light modules around a code, as ISO/IEC 18004 asks. */
export const quietZone = 4;

/** One stroke for each run of dark modules in a row, in modules, the quiet zone before the first. @param size modules on a side. */
export function qrPath(size: number, isDark: (row: number, column: number) => boolean): string {
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    let from = 0;
    for (let column = 0; column <= size; column += 1) {
      if (column < size && isDark(row, column)) continue;
      if (column > from) {
        runs.push(`M${from + quietZone} ${row + quietZone}h${column - from}v1h${from - column}z`);
      }
      from = column + 1;
    }
  }
  return runs.join("");
}
