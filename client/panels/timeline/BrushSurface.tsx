// The period as a window over the bars: drawn with the pointer, or moved by two handles with pointer and keyboard.
// A finger taps a slice and drags a handle; elsewhere it scrolls.
import { type PointerEvent, useRef } from "react";
import type { Bin } from "./bins.ts";
import { BrushHandle } from "./BrushHandle.tsx";
import { edgesOf } from "./edges.ts";
import type { Brush } from "./useBrush.ts";
import type { TimelineFacts } from "./useTimeline.ts";

interface BrushSurfaceProps {
  readonly facts: TimelineFacts;
  readonly brush: Brush;
  /** The slice under the pointer; null when it leaves. */
  readonly onPoint: (index: number | null) => void;
}

export function BrushSurface({ facts, brush, onPoint }: BrushSurfaceProps) {
  const { bins, grain } = facts;
  const surface = useRef<HTMLDivElement>(null);
  const indexAt = (event: PointerEvent) => {
    const box = surface.current?.getBoundingClientRect();
    if (!box?.width) return 0;
    const part = (event.clientX - box.left) / box.width;
    return Math.min(Math.max(Math.floor(part * bins.length), 0), bins.length - 1);
  };
  const { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } = useGesture(brush, indexAt);
  return (
    <div
      ref={surface}
      className="brush-surface"
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        onPoint(indexAt(event));
        onPointerMove(event);
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
      onPointerLeave={() => onPoint(null)}
    >
      {brush.period && <BrushWindow bins={bins} brush={brush} />}
      <BrushHandle end="from" bins={bins} grain={grain} brush={brush} indexAt={indexAt} />
      <BrushHandle end="to" bins={bins} grain={grain} brush={brush} indexAt={indexAt} />
    </div>
  );
}

/** From where the pointer went down to where it is; a tap chooses one slice, and takes back the only one chosen. */
function useGesture(brush: Brush, indexAt: (event: PointerEvent) => number) {
  const anchor = useRef<number | null>(null);
  const tap = (index: number) => {
    const [from, to] = brush.range;
    if (brush.period && from === index && to === index) brush.choose(null);
    else brush.chooseRange([index, index]);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      brush.begin();
      if (event.pointerType === "touch") return;
      event.currentTarget.setPointerCapture(event.pointerId);
      anchor.current = indexAt(event);
    },
    onPointerMove: (event: PointerEvent) => {
      const index = indexAt(event);
      if (anchor.current !== null && index !== anchor.current) brush.chooseRange([anchor.current, index]);
    },
    onPointerUp: (event: PointerEvent) => {
      const index = indexAt(event);
      const isTap = event.pointerType === "touch" ? event.button === 0 : index === anchor.current;
      anchor.current = null;
      if (isTap) tap(index);
    },
    onPointerCancel: () => {
      anchor.current = null;
    },
  };
}

function BrushWindow({ bins, brush }: { readonly bins: readonly Bin[]; readonly brush: Brush }) {
  const { from, to } = edgesOf(bins, brush.period);
  return <div className="brush-window" style={{ left: `${from}%`, width: `${to - from}%` }} />;
}
