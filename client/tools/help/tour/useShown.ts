// Where on the page the element stands that a step tells of. It may come late, move and grow: the ring goes with it.
import { useEffect, useState } from "react";

/** In pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The first element of these that is seen. */
export function findShown(selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors)
    for (const element of document.querySelectorAll<HTMLElement>(selector))
      if (element.checkVisibility() && element.getBoundingClientRect().width > 0) return element;
  return null;
}

const isSame = (a: Box | null, b: Box | null) =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height);

/** Of the element, what lies in the window. */
function boxOf(element: HTMLElement): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
  return {
    left: x,
    top: y,
    width: Math.max(Math.min(right, innerWidth) - x, 0),
    height: Math.max(Math.min(bottom, innerHeight) - y, 0),
  };
}

/** The box of the first element that is seen; null while there is none. @param selectors the same array as long as they are the same. */
export function useShown(selectors: readonly string[]): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    let frame = 0;
    let shown: HTMLElement | null = null;
    const look = () => {
      frame = 0;
      const next = findShown(selectors);
      if (next !== shown) {
        sizes.disconnect();
        next?.scrollIntoView({ block: "nearest", inline: "nearest" });
        if (next) sizes.observe(next);
        shown = next;
      }
      const found = next && boxOf(next);
      setBox((last) => (isSame(last, found) ? last : found));
    };
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const sizes = new ResizeObserver(lookSoon);
    const parts = new MutationObserver(lookSoon);
    parts.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["data-sheet", "hidden"],
    });
    const events = ["resize", "scroll", "transitionend"] as const;
    for (const event of events) addEventListener(event, lookSoon, true);
    lookSoon();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      parts.disconnect();
      for (const event of events) removeEventListener(event, lookSoon, true);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another step looks for other elements
  }, [selectors]);
  return box;
}
