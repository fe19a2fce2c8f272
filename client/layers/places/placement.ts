// Where symbols stand on the screen, so that none covers another at any zoom. Positions are computed per quarter zoom
// step in pixels: within a step only the spacing grows, so what is free at the step stays free until the next.
import type { Country, Position } from "#contract";
import { type BorderLine, bankOf } from "../borderLine.ts";
import { add, distance, type Pixel, toPixel, toPosition } from "../projection.ts";

export interface Placeable {
  readonly id: string;
  /** The true or stated point. */
  readonly anchor: Position;
  readonly radiusPx: number;
  /** Lower ranks choose first; the first keeps its very point. */
  readonly rank: number;
  /** The side that it must not leave; null for what stands on the line itself. */
  readonly side: Country | null;
  /** Of a line of text, which takes the first free one of its slots instead of wandering. */
  readonly label?: Label;
}

export interface Label {
  readonly widthPx: number;
  /** Where the text may begin, best first; it runs east in Việt Nam and west in Laos. */
  readonly slots: readonly Position[];
}

export type Arrangement = ReadonlyMap<string, Position>;

const stepsPerZoom = 4;
/** Air between two symbols, in pixels. */
const gapPx = 1;
/** What is moved from its point keeps off the ribbons by this much, in pixels. */
const ribbonPx = 12;
const cellPx = 64;

/** The zoom at which positions are computed for what is seen at a zoom. */
export function stepOf(zoom: number): number {
  return Math.floor(zoom * stepsPerZoom + 1e-6) / stepsPerZoom;
}

/** Gives each symbol the free slot nearest to its anchor; the same input gives the same places, in any order. */
export function arrange(items: readonly Placeable[], zoom: number, line: BorderLine | null): Arrangement {
  const sorted = [...items].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const taken = new Map<string, Taken[]>();
  const arrangement = new Map<string, Position>();
  for (const item of sorted) {
    const [pixel, discs] = item.label
      ? labelSlot(item, item.label, zoom, taken)
      : symbolSlot(item, zoom, line, taken);
    for (const disc of discs) occupy(taken, disc);
    arrangement.set(item.id, toPosition(pixel, zoom));
  }
  return arrangement;
}

interface Taken {
  readonly pixel: Pixel;
  readonly radius: number;
}

type Occupied = ReadonlyMap<string, readonly Taken[]>;
type Slot = readonly [pixel: Pixel, discs: readonly Taken[]];

function symbolSlot(item: Placeable, zoom: number, line: BorderLine | null, taken: Occupied): Slot {
  const pixel = freeSlot(item, zoom, line, taken);
  return [pixel, [{ pixel, radius: item.radiusPx }]];
}

/** A text covers a row of discs. Where no slot is free it takes the best, and later symbols give way. */
function labelSlot(item: Placeable, label: Label, zoom: number, taken: Occupied): Slot {
  const slots = label.slots.map((position): Slot => {
    const pixel = toPixel(position, zoom);
    return [pixel, discsOf(pixel, item.side === "LA" ? -1 : 1, label.widthPx, item.radiusPx)];
  });
  const free = slots.find(([, discs]) => discs.every((disc) => isFree(taken, disc.pixel, disc.radius)));
  return free ?? slots[0] ?? [toPixel(item.anchor, zoom), []];
}

function discsOf(start: Pixel, run: 1 | -1, widthPx: number, radius: number): Taken[] {
  const count = Math.max(1, Math.ceil(widthPx / (1.6 * radius)));
  return Array.from({ length: count }, (_, index) => {
    const reach = radius + (count > 1 ? (index / (count - 1)) * Math.max(0, widthPx - 2 * radius) : 0);
    return { pixel: add(start, [run, 0], reach), radius };
  });
}

function freeSlot(item: Placeable, zoom: number, line: BorderLine | null, taken: Occupied): Pixel {
  const origin = toPixel(item.anchor, zoom);
  if (isFree(taken, origin, item.radiusPx)) return origin;
  const isAllowed = allowed(item, origin, zoom, line);
  const pitch = item.radiusPx + gapPx / 2;
  for (let shell = 1; ; shell++) {
    for (const offset of slots(shell)) {
      const pixel = add(origin, offset, pitch);
      if (isFree(taken, pixel, item.radiusPx) && (shell > lastStrictShell || isAllowed(pixel))) return pixel;
    }
  }
}

/** Beyond so many shells a symbol may cross the line rather than wander on. */
const lastStrictShell = 16;

function allowed(item: Placeable, origin: Pixel, zoom: number, line: BorderLine | null) {
  const { side } = item;
  if (!side || !line) return () => true;
  const clearance = item.radiusPx + ribbonPx;
  const home = bankOf(line, origin, zoom);
  // A point that its source states well beyond the line is left to it.
  if (home.side !== side && home.distance > clearance) return () => true;
  const wanted = home.side === side && home.distance >= clearance ? clearance : 0;
  return (pixel: Pixel) => {
    const bank = bankOf(line, pixel, zoom);
    return bank.side === side && bank.distance >= wanted;
  };
}

function isFree(taken: Occupied, pixel: Pixel, radius: number): boolean {
  const [column, row] = cellOf(pixel);
  for (let x = column - 1; x <= column + 1; x++)
    for (let y = row - 1; y <= row + 1; y++)
      for (const other of taken.get(`${x}/${y}`) ?? [])
        if (distance(other.pixel, pixel) < other.radius + radius + gapPx - 1e-6) return false;
  return true;
}

function occupy(taken: Map<string, Taken[]>, item: Taken): void {
  const key = cellOf(item.pixel).join("/");
  const cell = taken.get(key);
  if (cell) cell.push(item);
  else taken.set(key, [item]);
}

function cellOf([x, y]: Pixel): [number, number] {
  return [Math.floor(x / cellPx), Math.floor(y / cellPx)];
}

const shells: Pixel[][] = [];

/** Slots of a honeycomb of pitch 1 between `shell − 1` and `shell` from its middle, nearest first, then clockwise from the east. */
function slots(shell: number): readonly Pixel[] {
  return (shells[shell] ??= honeycomb(shell));
}

function honeycomb(shell: number): Pixel[] {
  const found: Pixel[] = [];
  const rowHeight = Math.sqrt(3) / 2;
  const rows = Math.ceil(shell / rowHeight);
  for (let row = -rows; row <= rows; row++)
    for (let column = -shell - 1; column <= shell + 1; column++) {
      const slot: Pixel = [column + (row % 2 ? 0.5 : 0), row * rowHeight];
      const away = Math.hypot(...slot);
      if (away > shell - 1 + 1e-9 && away <= shell + 1e-9) found.push(slot);
    }
  const turn = ([x, y]: Pixel) => (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
  return found.sort((a, b) => Math.hypot(...a) - Math.hypot(...b) || turn(a) - turn(b));
}
