// From stop to stop: the nearest in a direction of the screen, or the next along the line.
export const directions = ["left", "right", "up", "down"] as const;
export type Direction = (typeof directions)[number];

interface Spot {
  readonly x: number;
  readonly y: number;
}

const towards: Readonly<Record<Direction, Spot>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The index of the nearest spot within the quarter of the screen around a direction; null at the edge. Quarters that meet
 * leave nothing out: from every spot every other can be reached.
 */
export function nearestTowards(spots: readonly Spot[], from: Spot, direction: Direction): number | null {
  const { x: dx, y: dy } = towards[direction];
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { x, y }] of spots.entries()) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((y - from.y) * dx - (x - from.x) * dy);
    const away = Math.hypot(ahead, aside);
    if (ahead <= 0 || aside > ahead || away >= least) continue;
    [best, least] = [index, away];
  }
  return best;
}

/** The index of the spot nearest to a point, whatever the direction; null when there is none. */
export function nearestTo(spots: readonly Spot[], to: Spot): number | null {
  const aways = spots.map(({ x, y }) => Math.hypot(x - to.x, y - to.y));
  return aways.length ? aways.indexOf(Math.min(...aways)) : null;
}
