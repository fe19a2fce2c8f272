// The kilometres in sight: followed live while one pans and zooms, written to the address when the hand rests.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useView } from "../../state/useView.ts";
import { isWhole, keepOnLine, type KmWindow } from "./layout/scale.ts";

/** The address follows after so many milliseconds of rest. */
const restMs = 180;

export type MoveWindow = (next: (window: KmWindow) => KmWindow) => void;

export interface WindowInSight {
  readonly window: KmWindow;
  /** The window of the address, while the hand moves another. */
  readonly atRest: KmWindow;
  readonly move: MoveWindow;
}

/** The window, and how to move it. An address without one, or with one beyond the line, shows what there is. */
export function useKmWindow(lengthKm: number): WindowInSight {
  const [view, setView] = useView();
  const asked = keepOnLine(view.km ?? [0, lengthKm], lengthKm);
  const [live, setLive] = useState<KmWindow | null>(null);
  const window = live ?? asked;
  const latest = useRef(window);
  const write = useRef(setView);
  useLayoutEffect(() => {
    latest.current = window;
    write.current = setView;
  });

  useEffect(() => {
    if (!live) return undefined;
    const timer = setTimeout(() => {
      const km = live.map((value) => Math.round(value * 10) / 10);
      write.current({ km: isWhole(live, lengthKm) ? null : [km[0] ?? 0, km[1] ?? lengthKm] }, "replace");
      setLive(null);
    }, restMs);
    return () => clearTimeout(timer);
  }, [live, lengthKm]);

  const move = useCallback<MoveWindow>(
    (next) => {
      const moved = keepOnLine(next(latest.current), lengthKm);
      latest.current = moved;
      setLive(moved);
    },
    [lengthKm],
  );
  return { window, atRest: asked, move };
}
