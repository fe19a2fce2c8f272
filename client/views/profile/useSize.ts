// The room an element has, followed as it changes.
import { type RefObject, useLayoutEffect, useState } from "react";
import { textScale } from "../../ui/textScale.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
  /** How much larger than a pixel the unit of the drawing is. */
  readonly zoom: number;
}

/** Width and height in units of the drawing, which grow with the reader's letters; null until the element has been measured. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () =>
      setSize((before) => {
        const zoom = textScale();
        const [width, height] = [target.clientWidth / zoom, target.clientHeight / zoom];
        return before?.width === width && before.height === height ? before : { width, height, zoom };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
