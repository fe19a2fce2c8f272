// How large an activity ring is: its area grows with the count.

const smallestPx = 11;
const pixelsPerRoot = 2.4;
const largestPx = 30;

/** A group's symbol is larger than a place's, and so is its least ring. */
const groupPx = 5;

/** Radius in pixels of the ring around a count; 0 for nothing. */
export function ringRadius(count: number, isGroup = false): number {
  const least = isGroup ? smallestPx + groupPx : smallestPx;
  return count === 0 ? 0 : Math.min(largestPx, least + pixelsPerRoot * (Math.sqrt(count) - 1));
}
