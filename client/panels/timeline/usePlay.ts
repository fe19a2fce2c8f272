// Walks the period through time, one slice a beat, until its end lies beyond the last slice.
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Bin } from "./bins.ts";
import { shiftPeriod } from "./periods.ts";
import type { Brush } from "./useBrush.ts";

const beatMs = 1200;
const stillQuery = "(prefers-reduced-motion: reduce)";

export interface Play {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

export function usePlay(bins: readonly Bin[], brush: Brush, months: number): Play {
  const [isPlaying, setPlaying] = useState(false);
  const { period } = brush;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const beat = setTimeout(() => {
      const next = shiftPeriod(bins, period, months);
      if (next) brush.choose(next);
      else setPlaying(false);
    }, beatMs);
    return () => clearTimeout(beat);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the brush is made anew with each period
  }, [isPlaying, bins, period, months]);
  const toggle = () => {
    const isAtEnd = shiftPeriod(bins, period, months) === null;
    if (!isPlaying) brush.begin();
    if (!isPlaying && isAtEnd) brush.chooseRange([0, 0]);
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle };
}

function subscribe(listener: () => void) {
  const query = matchMedia(stillQuery);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Does the reader ask for no motion? Then time is stepped through and does not play. */
export function useIsStill(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(stillQuery).matches);
}
