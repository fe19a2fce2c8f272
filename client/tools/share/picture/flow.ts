// Lays blocks of known height into columns of about the same length, in their order.

/** The index of the column of each block. No column is longer than needed. */
export function flowInColumns(heights: readonly number[], columns: number): number[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const tallest = Math.max(0, ...heights);
  for (let limit = Math.max(tallest, total / columns); ; limit += tallest / 8 || 1) {
    const placed = fill(heights, limit);
    if ((placed.at(-1) ?? 0) < columns) return placed;
  }
}

function fill(heights: readonly number[], limit: number): number[] {
  let column = 0;
  let used = 0;
  return heights.map((height) => {
    if (used > 0 && used + height > limit) {
      column += 1;
      used = 0;
    }
    used += height;
    return column;
  });
}
