// Lanes: rows in which things of some width lie side by side without touching. The first lane is the one nearest to the line.

export interface Lanable {
  /** Pixels, start ≤ end. */
  readonly start: number;
  readonly end: number;
  /** Lower ranks come nearer to the line. */
  readonly rank: number;
}

export interface Laned<Item> {
  readonly item: Item;
  readonly lane: number;
}

export interface Lanes<Item> {
  readonly laned: readonly Laned<Item>[];
  readonly count: number;
  /** What found no room in the lanes allowed. */
  readonly left: readonly Item[];
}

const gapPx = 6;

/** Puts each item into the first lane where it touches nothing; by rank, then from north to south. */
export function packLanes<Item extends Lanable>(items: readonly Item[], mostLanes: number): Lanes<Item> {
  const lanes: Item[][] = [];
  const laned: Laned<Item>[] = [];
  const left: Item[] = [];
  for (const item of [...items].sort((a, b) => a.rank - b.rank || a.start - b.start || a.end - b.end)) {
    const free = lanes.findIndex((lane) => lane.every((other) => isApart(item, other)));
    const lane = free === -1 ? lanes.length : free;
    if (lane >= mostLanes) {
      left.push(item);
      continue;
    }
    (lanes[lane] ??= []).push(item);
    laned.push({ item, lane });
  }
  return { laned, count: lanes.length, left };
}

function isApart(a: Lanable, b: Lanable): boolean {
  return a.end + gapPx <= b.start || b.end + gapPx <= a.start;
}
