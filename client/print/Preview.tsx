// The sheet at a size that the window holds; on paper it is as large as it is.
import { type ReactNode, useEffect, useRef } from "react";
import { useSheet } from "../state/sheet.ts";
import { pxPerMm, sheetSize } from "./paper.ts";

/** So wide a window shows the whole sheet at once; a narrower one its whole width. */
const wholeSheet = "(min-width: 60rem)";

export function Preview({ children }: { readonly children: ReactNode }) {
  const [{ paper, orientation }] = useSheet();
  const room = useRef<HTMLDivElement>(null);
  const scaler = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!room.current || !scaler.current) return undefined;
    const [outer, inner] = [room.current, scaler.current];
    const { width, height } = sheetSize(paper, orientation);
    const fit = () => {
      const byWidth = outer.clientWidth / (width * pxPerMm);
      const byHeight = outer.clientHeight / (height * pxPerMm);
      const share = Math.min(1, matchMedia(wholeSheet).matches ? Math.min(byWidth, byHeight) : byWidth);
      inner.style.setProperty("--share", String(share));
      inner.style.setProperty("--paper-width", `${width}mm`);
      inner.style.setProperty("--paper-height", `${height}mm`);
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(outer);
    return () => observer.disconnect();
  }, [paper, orientation]);
  return (
    <div className="preview-room" ref={room}>
      <div className="preview-scaler" ref={scaler}>
        {children}
      </div>
    </div>
  );
}
