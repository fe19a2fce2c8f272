// Which mark the arrow keys go to: along a row from kilometre to kilometre, across rows to the nearest kilometre.

export interface RovingMark {
  /** Rows are numbered from the top of the sheet. */
  readonly row: number;
  readonly km: number;
}

export type RovingKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

export function isRovingKey(key: string): key is RovingKey {
  return ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(key);
}

/** The mark to go to; the current one where there is none further. Without a current one, the first of the middle row. */
export function nextMark<Mark extends RovingMark>(
  marks: readonly Mark[],
  current: Mark | null,
  key: RovingKey,
): Mark | null {
  const rows = [...new Set(marks.map(({ row }) => row))].sort((a, b) => a - b);
  const inRow = (row: number) => marks.filter((mark) => mark.row === row).toSorted((a, b) => a.km - b.km);
  if (!current) return inRow(rows[Math.floor(rows.length / 2)] ?? 0)[0] ?? null;
  const own = inRow(current.row);
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 0, ArrowDown: 0, Home: -own.length, End: own.length }[
    key
  ];
  if (step !== 0) {
    const index = Math.max(0, Math.min(own.length - 1, own.indexOf(current) + step));
    return own[index] ?? current;
  }
  const row = rows[rows.indexOf(current.row) + (key === "ArrowUp" ? -1 : 1)];
  return row === undefined ? current : (nearest(inRow(row), current.km) ?? current);
}

function nearest<Mark extends RovingMark>(marks: readonly Mark[], km: number): Mark | undefined {
  return marks.toSorted((a, b) => Math.abs(a.km - km) - Math.abs(b.km - km))[0];
}
