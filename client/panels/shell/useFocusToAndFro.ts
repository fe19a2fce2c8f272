// Where the record takes the place of the list, the keyboard goes with it, and comes back to the row it left.
import { useEffect, useRef } from "react";
import { lowQuery } from "./useLayout.ts";

/** Focus on nothing, or on something that has just been put out of sight. */
function isLost(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.closest("[hidden], [inert]") !== null;
}

/** @param key the selected feature, as rows carry it in data-ref */
export function useFocusToAndFro(key: string) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const arrival = requestAnimationFrame(() => {
      if (isLost()) room.current?.focus({ preventScroll: true });
      // Where the page itself scrolls, the record begins somewhere above or below what was pressed.
      if (matchMedia(lowQuery).matches) room.current?.scrollIntoView();
    });
    return () => {
      cancelAnimationFrame(arrival);
      requestAnimationFrame(() => {
        if (isLost()) document.querySelector<HTMLElement>(`a[data-ref="${CSS.escape(key)}"]`)?.focus();
      });
    };
  }, [key]);
  return room;
}
