// The kilometres in sight and where they stand on the screen. A window never leaves the line.

/** Kilometres from the northern tri-point, from < to. */
export type KmWindow = readonly [from: number, to: number];

/** The narrowest window in kilometres: nothing here is known more finely than some hundred metres. */
export const narrowestKm = 2;

export interface KmScale {
  readonly window: KmWindow;
  /** Where the window begins and ends, in pixels. */
  readonly left: number;
  readonly right: number;
  readonly pxPerKm: number;
  /** Pixel of a kilometre, and back. */
  readonly x: (km: number) => number;
  readonly km: (x: number) => number;
}

export function kmScale(window: KmWindow, left: number, right: number): KmScale {
  const [from, to] = window;
  const pxPerKm = (right - left) / (to - from);
  return {
    window,
    left,
    right,
    pxPerKm,
    x: (km) => left + (km - from) * pxPerKm,
    km: (x) => from + (x - left) / pxPerKm,
  };
}

/** Keeps a window on a line of that length, its width between the narrowest and the whole. */
export function keepOnLine([from, to]: KmWindow, lengthKm: number): KmWindow {
  const width = Math.min(lengthKm, Math.max(narrowestKm, to - from));
  const start = Math.max(0, Math.min(lengthKm - width, (from + to - width) / 2));
  return [start, start + width];
}

/** Widens (factor > 1) or narrows the window about a kilometre that keeps its place on the screen. */
export function zoomAbout(window: KmWindow, factor: number, aboutKm: number, lengthKm: number): KmWindow {
  const width = window[1] - window[0];
  const wanted = Math.min(lengthKm, Math.max(narrowestKm, width * factor));
  const from = aboutKm - ((aboutKm - window[0]) / width) * wanted;
  return keepOnLine([from, from + wanted], lengthKm);
}

/** Moves the window by so many kilometres, as far as the line goes. */
export function moveBy([from, to]: KmWindow, km: number, lengthKm: number): KmWindow {
  const start = Math.max(0, Math.min(lengthKm - (to - from), from + km));
  return [start, start + (to - from)];
}

/** Share of the window kept free between its edge and what is brought into it. */
const margin = 0.1;

/** The same window when the span is in sight, else moved (widened when it must be) until it is. */
export function bringIn(window: KmWindow, [first, last]: KmWindow, lengthKm: number): KmWindow {
  const width = window[1] - window[0];
  const needed = (last - first) / (1 - 2 * margin);
  if (needed > width) return keepOnLine([first - needed * margin, last + needed * margin], lengthKm);
  const free = width * margin;
  if (first < window[0]) return moveBy(window, first - free - window[0], lengthKm);
  if (last > window[1]) return moveBy(window, last + free - window[1], lengthKm);
  return window;
}

/** The whole line is told by no window at all. */
export function isWhole([from, to]: KmWindow, lengthKm: number): boolean {
  return to - from > lengthKm - 0.05;
}

const tickSteps = [0.5, 1, 2, 5, 10, 20, 50] as const;
const widestStepKm = 50;

/** Round kilometres in the window, at least so many pixels apart. */
export function kmTicks({ window: [from, to], pxPerKm }: KmScale, apartPx: number): number[] {
  const step = tickSteps.find((size) => size * pxPerKm >= apartPx) ?? widestStepKm;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

/** Round kilometres and both ends of the line, which push a round one aside when it stands too near. */
export function kmLabels(scale: KmScale, lengthKm: number, apartPx: number): number[] {
  const ends = [0, lengthKm].filter((km) => km >= scale.window[0] - 1e-9 && km <= scale.window[1] + 1e-9);
  const isFree = (km: number) => ends.every((end) => Math.abs(end - km) * scale.pxPerKm >= apartPx / 2);
  return [...kmTicks(scale, apartPx).filter(isFree), ...ends].sort((a, b) => a - b);
}
