// Brings what is selected or asked for into the window.
import { useEffect, useLayoutEffect, useRef } from "react";
import type { Facts } from "../../layers/facts.ts";
import { useView } from "../../state/useView.ts";
import { formatFeatureRef } from "../../state/view.ts";
import { bringIn, type KmWindow } from "./layout/scale.ts";
import { spanOf } from "./spanOf.ts";
import type { MoveWindow } from "./useKmWindow.ts";
import type { Marks } from "./useLayoutOfProfile.ts";

/** A new selection, or a spot that is asked for, is brought into the window; nothing moves when it is there already. */
export function useInSight(facts: Facts, marks: Marks, move: MoveWindow, locatedKm: number | null): void {
  const [{ selected }] = useView();
  const key = selected && formatFeatureRef(selected);
  const latest = useRef({ facts, marks });
  useLayoutEffect(() => {
    latest.current = { facts, marks };
  });
  useEffect(() => {
    const span = key && spanOf(key, latest.current.facts, latest.current.marks);
    if (span) move((window) => bringIn(window, span, latest.current.marks.lengthKm));
  }, [key, move]);
  useEffect(() => {
    if (locatedKm === null) return;
    move((window) => around(locatedKm, window, latest.current.marks.lengthKm));
  }, [locatedKm, move]);
}

/** Kilometres shown about a spot that is asked for. */
const aroundKm = 24;

function around(km: number, window: KmWindow, lengthKm: number): KmWindow {
  const isNear = window[1] - window[0] <= 2 * aroundKm;
  return bringIn(isNear ? window : [km - aroundKm / 2, km + aroundKm / 2], [km, km], lengthKm);
}
