// What is told beside the map is shortened until it fits: sources first, then the legend. Nothing is ever clipped unsaid.
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

export interface Fitting {
  readonly sources: number;
  readonly legend: number;
}

/** How many of each fit in an element. @param key what else decides how high its words stand */
export function useFit(element: RefObject<HTMLElement | null>, whole: Fitting, key: string): Fitting {
  const fonts = useLoadedFonts();
  const stamp = JSON.stringify([whole, key, fonts]);
  const [cut, setCut] = useState({ stamp, ...whole });
  const fitting = cut.stamp === stamp ? cut : { stamp, ...whole };
  const { sources, legend } = fitting;
  useLayoutEffect(() => {
    if (!element.current) return;
    const lines = linesOver(element.current);
    if (lines === 0 || sources + legend === 0) return;
    const less =
      sources > 0
        ? { sources: Math.max(0, sources - lines), legend }
        : { sources, legend: Math.max(0, legend - lines) };
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- only what is laid out tells how high it is
    setCut({ stamp, ...less });
  }, [element, stamp, sources, legend]);
  return fitting;
}

/** How many lines of lists must go at least; none when all is within, downward and, where there are columns, sideways. */
function linesOver(element: HTMLElement): number {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  if (scrollHeight - clientHeight <= 1 && scrollWidth - clientWidth <= 1) return 0;
  const { right, bottom } = element.getBoundingClientRect();
  const isOver = (line: Element) => {
    const box = line.getBoundingClientRect();
    return box.bottom > bottom + 1 || box.right > right + 1;
  };
  return Math.max(1, [...element.querySelectorAll("li")].filter(isOver).length);
}

/** Changes when letters have come that words were measured without. */
function useLoadedFonts(): number {
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    const next = () => setLoads((count) => count + 1);
    document.fonts.addEventListener("loadingdone", next);
    return () => document.fonts.removeEventListener("loadingdone", next);
  }, []);
  return loads;
}
