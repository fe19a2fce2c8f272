// At which heights contours are drawn.

/** Contours are cut for these zooms; nearer, the last ones are drawn larger. */
export const contourZooms = { minzoom: 9, maxzoom: 13 } as const;

/** Metres between two contours, and between two heavy ones, by zoom. */
const steps: Readonly<Record<number, readonly [every: number, heavy: number]>> = {
  9: [400, 2000],
  10: [200, 1000],
  11: [100, 500],
  12: [100, 500],
  13: [50, 250],
};

export function contourSteps(zoom: number): number[] {
  return [...(steps[zoom] ?? [])];
}
