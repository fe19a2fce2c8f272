// Cell navigation of a grid (ARIA Authoring Practices): arrows, Home, End, with Ctrl to the corners, Page Up and Down by ten rows.

/** Where a cell stands: column 0 is the name of the row. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export const firstSpot: Spot = { row: 0, column: 0 };
const pageRows = 10;

export const spotText = ({ row, column }: Spot) => `${row},${column}`;

/** The spot of a focusable element of a grid; null for anything else. */
export function spotOf(target: EventTarget): Spot | null {
  const text = target instanceof HTMLElement ? target.dataset["spot"] : undefined;
  if (text === undefined) return null;
  const [row = 0, column = 0] = text.split(",").map(Number);
  return { row, column };
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads, within the grid; null when it is none of the grid's. */
export function spotAfterKey(at: Spot, { key, ctrlKey }: Key, { rows, columns }: GridSize): Spot | null {
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  const moves: Record<string, Spot> = {
    ArrowDown: { row: at.row + 1, column: at.column },
    ArrowUp: { row: at.row - 1, column: at.column },
    ArrowRight: { row: at.row, column: at.column + 1 },
    ArrowLeft: { row: at.row, column: at.column - 1 },
    PageDown: { row: at.row + pageRows, column: at.column },
    PageUp: { row: at.row - pageRows, column: at.column },
    Home: { row: ctrlKey ? 0 : at.row, column: 0 },
    End: { row: ctrlKey ? lastRow : at.row, column: lastColumn },
  };
  const next = moves[key];
  if (!next) return null;
  return { row: clamp(next.row, lastRow), column: clamp(next.column, lastColumn) };
}

/** Moves the focus; false when there is no such cell. */
export function focusSpot(grid: HTMLElement, spot: Spot): boolean {
  const cell = grid.querySelector<HTMLElement>(`[data-spot="${spotText(spot)}"]`);
  cell?.focus();
  return cell !== null;
}

const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value));
