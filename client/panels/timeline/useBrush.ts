// Moves the period of the address. The first move of a gesture can be taken back by the browser's back button; those that follow replace it.
// The brush itself follows at once; list, table and map follow as soon as they can, and never hold it up.
import { useRef, useState, useTransition } from "react";
import type { Period } from "#contract";
import { useView } from "../../state/useView.ts";
import { type BinRange, isSamePeriod, periodOf, rangeOf } from "./periods.ts";
import type { TimelineFacts } from "./useTimeline.ts";

export interface Brush {
  readonly period: Period | null;
  readonly range: BinRange;
  /** A new gesture begins: a pointer goes down, a handle takes the focus, playing starts. */
  readonly begin: () => void;
  readonly choose: (period: Period | null) => void;
  /** Chooses whole slices, in either order; all of them are no period. */
  readonly chooseRange: (range: BinRange) => void;
}

export function useBrush({ bins }: TimelineFacts): Brush {
  const [view, setView] = useView("period", "undated");
  const [isPending, startTransition] = useTransition();
  const [drawn, setDrawn] = useState(view.period);
  const period = isPending ? drawn : view.period;
  const isNewGesture = useRef(true);
  const choose = (next: Period | null) => {
    if (isSamePeriod(period, next)) return;
    const step = isNewGesture.current ? "push" : "replace";
    setDrawn(next);
    startTransition(() => setView({ period: next, ...(next === null && { undated: null }) }, step));
    isNewGesture.current = false;
  };
  return {
    period,
    range: rangeOf(bins, period),
    begin: () => {
      isNewGesture.current = true;
    },
    choose,
    chooseRange: (range) => choose(periodOf(bins, range)),
  };
}
