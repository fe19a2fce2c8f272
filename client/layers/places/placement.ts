// Where symbols stand on the screen, so that none covers another at any zoom. Positions are computed per quarter zoom
// step in pixels: within a step only the spacing grows, so what is free at the step stays free until the next.
import type { Country, Lang, Position } from "#contract";
import { type BorderLine, bankOf } from "../borderLine.ts";
import { add, distance, type Pixel, toPixel, toPosition } from "../projection.ts";

export interface Placeable {
  readonly id: string;
  /** The true or stated point. */
  readonly anchor: Position;
  readonly radiusPx: number;
  /** Lower ranks choose first. */
  readonly rank: number;
  /** The side that it must not leave; null for what stands on the line itself. */
  readonly side: Country | null;
  /** How far from its point it may stand, in pixels; what finds nothing free within that gets no place. */
  readonly limitPx: number;
  /** Where it would rather stand than on its point, in pixels from it. */
  readonly lean?: Pixel;
  /** Of text and of bands, which take the first free slot instead of wandering; best first. */
  readonly slots?: readonly Slot[];
}

export interface Slot {
  readonly position: Position;
  readonly discs: readonly Disc[];
}

/** A part of the room that something takes: its middle as pixels from the position. */
export interface Disc {
  readonly offset: Pixel;
  readonly radiusPx: number;
}

/** When and for whom the map is arranged: names take room by their length. */
export interface Occasion {
  readonly zoom: number;
  readonly day: string;
  readonly lang: Lang;
}

/** Where what found room stands, by id. */
export type Arrangement = ReadonlyMap<string, Position>;

const stepsPerZoom = 4;
/** Air between two symbols, in pixels. */
const gapPx = 1;
/** What is moved from its point keeps off the ribbons by this much, in pixels. */
const ribbonPx = 12;
/** More than the radii of the two largest symbols together. */
const cellPx = 100;

/** The zoom at which positions are computed for what is seen at a zoom. */
export function stepOf(zoom: number): number {
  return Math.floor(zoom * stepsPerZoom + 1e-6) / stepsPerZoom;
}

/** Gives each symbol the free spot nearest to its anchor, if there is one; the same input gives the same places, in any order. */
export function arrange(items: readonly Placeable[], zoom: number, line: BorderLine | null): Arrangement {
  const sorted = [...items].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const taken = new Map<string, Taken[]>();
  const arrangement = new Map<string, Position>();
  for (const item of sorted) {
    const spot = item.slots ? freeSlot(item.slots, zoom, taken) : symbolSpot(item, zoom, line, taken);
    if (!spot) continue;
    for (const disc of spot.discs) occupy(taken, disc);
    arrangement.set(item.id, toPosition(spot.pixel, zoom));
  }
  return arrangement;
}

interface Taken {
  readonly pixel: Pixel;
  readonly radius: number;
}

type Occupied = ReadonlyMap<string, readonly Taken[]>;

interface Spot {
  readonly pixel: Pixel;
  readonly discs: readonly Taken[];
}

function symbolSpot(item: Placeable, zoom: number, line: BorderLine | null, taken: Occupied): Spot | null {
  const pixel = freeSpot(item, zoom, line, taken);
  return pixel && { pixel, discs: [{ pixel, radius: item.radiusPx }] };
}

function freeSlot(slots: readonly Slot[], zoom: number, taken: Occupied): Spot | null {
  for (const { position, discs } of slots) {
    const pixel = toPixel(position, zoom);
    const there = discs.map(({ offset, radiusPx }) => ({ pixel: add(pixel, offset), radius: radiusPx }));
    if (there.every((disc) => isFree(taken, disc.pixel, disc.radius))) return { pixel, discs: there };
  }
  return null;
}

/** The row of discs that a line of text covers; it runs east from its position, or west. */
export function textDiscs(run: 1 | -1, widthPx: number, radiusPx: number): Disc[] {
  const count = Math.max(1, Math.ceil(widthPx / (1.6 * radiusPx)));
  return Array.from({ length: count }, (_, index) => {
    const reach = radiusPx + (count > 1 ? (index / (count - 1)) * Math.max(0, widthPx - 2 * radiusPx) : 0);
    return { offset: [run * reach, 0], radiusPx };
  });
}

function freeSpot(item: Placeable, zoom: number, line: BorderLine | null, taken: Occupied): Pixel | null {
  const { anchor, lean = [0, 0], radiusPx, limitPx } = item;
  const origin = toPixel(anchor, zoom);
  const middle = add(origin, lean);
  if (isFree(taken, middle, radiusPx)) return middle;
  const isAllowed = allowed(item, origin, zoom, line);
  const pitch = radiusPx / 2 + gapPx;
  for (let shell = 1; (shell - 1) * pitch <= limitPx; shell++)
    for (const offset of slots(shell)) {
      const pixel = add(middle, offset, pitch);
      // The side of the line is the dearest to ask, so it is asked last.
      if (distance(pixel, origin) > limitPx || !isFree(taken, pixel, radiusPx)) continue;
      if (isAllowed(pixel) || (shell > lastStrictShell && limitPx === Number.POSITIVE_INFINITY)) return pixel;
    }
  return null;
}

/** Beyond so many shells what may stand anywhere crosses the line rather than wander on. */
const lastStrictShell = 40;

function allowed(item: Placeable, origin: Pixel, zoom: number, line: BorderLine | null) {
  const { side } = item;
  if (!side || !line) return () => true;
  const clearance = item.radiusPx + ribbonPx;
  const home = bankOf(line, origin, zoom);
  // A point that its source states well beyond the line is left to it.
  if (home.side !== side && home.distance > clearance) return () => true;
  const isGroup = item.limitPx === Number.POSITIVE_INFINITY;
  const wanted = isGroup || (home.side === side && home.distance >= clearance) ? clearance : 0;
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
