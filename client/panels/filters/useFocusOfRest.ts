// A chip that is taken back goes away with the keyboard on it: the next one gets it, else the one before, else the first menu.
import { type RefObject, useEffect, useRef } from "react";

/**
 * @param bar the filter, which stays when its last chip has gone
 * @param count how many chips there are
 * @returns what is told the place of a chip as it is taken back
 */
export function useFocusOfRest(bar: RefObject<HTMLElement | null>, count: number): (place: number) => void {
  const left = useRef<number | null>(null);
  useEffect(() => {
    const place = left.current;
    left.current = null;
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (place === null || !isNowhere) return;
    const crosses = bar.current?.querySelectorAll<HTMLElement>(".chip-remove");
    const rest = crosses?.[Math.min(place, count - 1)] ?? bar.current?.querySelector("button");
    rest?.focus();
  }, [bar, count]);
  return (place) => {
    left.current = place;
  };
}
