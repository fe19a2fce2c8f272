// How large an activity ring is: its area grows with the count.

const smallestPx = 11;
const pixelsPerRoot = 2.4;
const largestPx = 30;

/** Radius in pixels of the ring around a count; 0 for nothing. */
export function ringRadius(count: number): number {
  return count === 0 ? 0 : Math.min(largestPx, smallestPx + pixelsPerRoot * (Math.sqrt(count) - 1));
}
