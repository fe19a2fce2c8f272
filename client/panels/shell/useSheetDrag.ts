// Dragging the sheet by its head: it follows the hand, then comes to rest at one of its heights.
import { type CSSProperties, type PointerEvent, useRef, useState } from "react";
import { restingHeight, type SheetHeight } from "./sheetHeights.ts";

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  readonly room: number;
  lastY: number;
  lastTime: number;
  speed: number;
}

/** A press that moves less than this is a press and no drag. */
const slackPx = 6;

export function useSheetDrag(height: SheetHeight, onHeight: (height: SheetHeight) => void) {
  const ref = useRef<HTMLElement>(null);
  const drag = useRef<Drag | null>(null);
  const [draggedPx, setDraggedPx] = useState<number | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const sheet = ref.current;
    const isOnControl = event.target instanceof Element && event.target.closest("button, a, input");
    if (!sheet || event.button !== 0 || isOnControl) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      startY: event.clientY,
      startHeight: sheet.offsetHeight,
      room: sheet.parentElement?.offsetHeight ?? innerHeight,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      speed: 0,
    };
  };
  const onPointerMove = (event: PointerEvent) => {
    const current = drag.current;
    if (!current) return;
    const up = current.startY - event.clientY;
    const passed = event.timeStamp - current.lastTime;
    if (passed > 0) current.speed = (current.lastY - event.clientY) / passed;
    current.lastY = event.clientY;
    current.lastTime = event.timeStamp;
    if (draggedPx !== null || Math.abs(up) > slackPx) setDraggedPx(current.startHeight + up);
  };
  const letGo = () => {
    const current = drag.current;
    drag.current = null;
    if (!current || draggedPx === null) return;
    setDraggedPx(null);
    onHeight(restingHeight(draggedPx / current.room, current.speed, height));
  };
  const style: CSSProperties | undefined = draggedPx === null ? undefined : { height: `${draggedPx}px` };
  return {
    ref,
    style,
    isDragging: draggedPx !== null,
    handle: { onPointerDown, onPointerMove, onPointerUp: letGo, onPointerCancel: letGo },
  };
}
