// Wheel, pinch and drag on the profile: the kilometre under the pointer stays under it.
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { type KmScale, moveBy, zoomAbout } from "./layout/scale.ts";
import type { MoveWindow } from "./useKmWindow.ts";

/** Factor of the window per pixel of wheel. */
const wheelRate = 1.0016;
/** A press that moves less than this is a click. */
const clickPx = 4;

/** Attaches the gestures to an element; vertical strokes of a finger scroll the page. */
export function useGestures(
  element: RefObject<HTMLElement | null>,
  scale: KmScale,
  zoom: number,
  lengthKm: number,
  move: MoveWindow,
): void {
  const latest = useRef({ scale, zoom, lengthKm, move });
  useLayoutEffect(() => {
    latest.current = { scale, zoom, lengthKm, move };
  });
  const isReady = scale.right > scale.left;
  useEffect(() => {
    const target = element.current;
    if (!target || !isReady) return undefined;
    const session = new GestureSession(target, latest);
    return () => session.close();
  }, [element, isReady]);
}

interface Down {
  readonly x: number;
  readonly y: number;
}

/** Fingers nearer than this are taken to be this far apart, so that a pinch does not jump. */
const closestPx = 8;

interface Latest {
  readonly current: {
    readonly scale: KmScale;
    /** Pixels of the page in a unit of the drawing. */
    readonly zoom: number;
    readonly lengthKm: number;
    readonly move: MoveWindow;
  };
}

/** Pointers that are down and what they do to the window. */
class GestureSession {
  readonly #element: HTMLElement;
  readonly #latest: Latest;
  readonly #pointers = new Map<number, Down>();
  readonly #end = new AbortController();
  #travelled = 0;

  constructor(element: HTMLElement, latest: Latest) {
    this.#element = element;
    this.#latest = latest;
    const { signal } = this.#end;
    element.addEventListener("wheel", (event) => this.#wheel(event), { passive: false, signal });
    element.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    element.addEventListener("pointermove", (event) => this.#moved(event), { signal });
    for (const type of ["pointerup", "pointercancel"] as const)
      element.addEventListener(type, (event) => this.#pointers.delete(event.pointerId), { signal });
    // What ends a drag is no click on the mark beneath.
    element.addEventListener(
      "click",
      (event) => {
        if (this.#travelled <= clickPx) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true, signal },
    );
  }

  close(): void {
    this.#end.abort();
  }

  #kmAt(clientX: number): number {
    const { scale, zoom } = this.#latest.current;
    return scale.km((clientX - this.#element.getBoundingClientRect().left) / zoom);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const { scale, zoom, lengthKm, move } = this.#latest.current;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    if (isSideways) {
      const km = (event.deltaX || event.deltaY) / (scale.pxPerKm * zoom);
      move((window) => moveBy(window, km, lengthKm));
      return;
    }
    const about = this.#kmAt(event.clientX);
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    move((window) => zoomAbout(window, wheelRate ** pixels, about, lengthKm));
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#pointers.size === 0) this.#travelled = 0;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  #moved(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    const { scale, zoom, lengthKm, move } = this.#latest.current;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#travelled += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    this.#pointers.set(event.pointerId, now);
    if (other) {
      const apart = (x: number) => Math.max(closestPx, Math.abs(x - other.x));
      const about = this.#kmAt((now.x + other.x) / 2);
      move((window) => zoomAbout(window, apart(before.x) / apart(now.x), about, lengthKm));
    } else if (this.#travelled > clickPx) {
      this.#element.setPointerCapture(event.pointerId);
      // A finger scrolls by itself (touch-action: pan-y).
      if (event.pointerType === "mouse") this.#element.parentElement?.scrollBy(0, before.y - now.y);
      move((window) => moveBy(window, (before.x - now.x) / (scale.pxPerKm * zoom), lengthKm));
    }
  }
}
