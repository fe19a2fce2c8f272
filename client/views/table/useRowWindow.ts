// Draws only the rows near the ones in sight when there are many, and brings a row into sight and focus, drawn or not.
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Up to so many rows all are drawn, each as high as its words. */
export const allDrawnUpTo = 200;
/** Rows drawn at once, more than the tallest screen shows; rows kept above; by how many the window moves. */
const drawn = 60;
const above = 8;
const step = 8;
/** Pixels, until a row has been drawn and can be measured. */
const rowPxAtFirst = 52;

export interface RowWindow {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly isWindowed: boolean;
  /** The rows drawn: from the first, up to and without the last. */
  readonly first: number;
  readonly last: number;
  /** Pixels that stand for the rows above and below. */
  readonly before: number;
  readonly after: number;
  readonly onScroll: () => void;
  /** Brings a row into sight, and the focus to it if asked. */
  readonly show: (index: number, hasFocus: boolean) => void;
}

/** Is the whole row between the edges of its window? */
function isInSight(row: HTMLElement, window: HTMLElement | null): boolean {
  const [inner, outer] = [row.getBoundingClientRect(), window?.getBoundingClientRect()];
  return !outer || (inner.top >= outer.top + row.offsetHeight && inner.bottom <= outer.bottom);
}

const firstFor = (row: number) => Math.max(0, Math.floor((row - above) / step) * step);

export function useRowWindow(count: number): RowWindow {
  const scroll = useRef<HTMLDivElement>(null);
  const pending = useRef<{ readonly index: number; readonly hasFocus: boolean } | null>(null);
  const [rowPx, setRowPx] = useState(rowPxAtFirst);
  const [wanted, setFirst] = useState(0);
  const [, setAsked] = useState(0);
  const isWindowed = count > allDrawnUpTo;
  const first = isWindowed ? Math.min(wanted, firstFor(count)) : 0;
  const last = isWindowed ? Math.min(first + drawn, count) : count;

  useLayoutEffect(() => {
    const row = scroll.current?.querySelector<HTMLElement>("tr[data-row]");
    if (row?.offsetHeight) setRowPx(row.offsetHeight);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- rows are of one height only when they are windowed
  }, [isWindowed]);

  useLayoutEffect(() => {
    const { index, hasFocus } = pending.current ?? { index: -1, hasFocus: false };
    pending.current = null;
    const target = scroll.current?.querySelector<HTMLElement>(`tr[data-row="${index}"]`);
    if (!target) return;
    if (hasFocus || !isInSight(target, scroll.current))
      target.scrollIntoView?.({ block: hasFocus ? "nearest" : "center" });
    if (hasFocus) target.querySelector("a")?.focus({ preventScroll: true });
  });

  return {
    scroll,
    isWindowed,
    first,
    last,
    before: first * rowPx,
    after: (count - last) * rowPx,
    onScroll: () => {
      if (isWindowed) setFirst(firstFor(Math.floor((scroll.current?.scrollTop ?? 0) / rowPx)));
    },
    show: (index, hasFocus) => {
      pending.current = { index, hasFocus };
      if (isWindowed && (index < first || index >= last)) setFirst(firstFor(index));
      // Draws once more even when the window stays, so that the effect above sees what is asked.
      setAsked((asked) => asked + 1);
    },
  };
}
