// Where the keyboard is when a record opens, gives way to another, and closes.
import { useEffect, useRef } from "react";

/**
 * A link inside the panel replaces the panel's content: reading goes on at its top, and the keyboard stays in it. When the
 * panel closes under the keyboard, the keyboard goes back to what opened it.
 */
export function usePanelFocus(key: string) {
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    for (let box: HTMLElement | null = panel.current; box; box = box.parentElement) box.scrollTop = 0;
    if (isNowhere()) panel.current?.focus({ preventScroll: true });
  }, [key]);
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (isNowhere() && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return panel;
}

/** What had the keyboard has left the page. */
function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
