// The keys of the plot: arrows go from mark to mark and take the window along, plus and minus zoom, 0 shows the whole line.
import type { KeyboardEvent, RefObject } from "react";
import { isRovingKey, nextMark } from "./layout/roving.ts";
import { bringIn, type KmWindow, zoomAbout } from "./layout/scale.ts";
import type { MoveWindow } from "./useKmWindow.ts";

const keyZoom = 1.5;

/** The handler for the frame around the marks. */
export function useKeys(frame: RefObject<HTMLElement | null>, lengthKm: number, move: MoveWindow) {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const about = ([from, to]: KmWindow) => (from + to) / 2;
    const factor = { "+": 1 / keyZoom, "=": 1 / keyZoom, "-": keyZoom, _: keyZoom, "0": lengthKm }[event.key];
    if (factor) {
      event.preventDefault();
      move((window) => zoomAbout(window, factor, about(window), lengthKm));
      return;
    }
    if (!isRovingKey(event.key) || !frame.current) return;
    event.preventDefault();
    const marks = [...frame.current.querySelectorAll<SVGAElement>("a.mark")].map((element) => ({
      element,
      row: Number(element.dataset["row"]),
      km: Number(element.dataset["km"]),
    }));
    const current = marks.find(({ element }) => element === document.activeElement) ?? null;
    const next = nextMark(marks, current, event.key);
    if (!next) return;
    next.element.focus({ preventScroll: true });
    move((window) => bringIn(window, [next.km, next.km], lengthKm));
  };
}
