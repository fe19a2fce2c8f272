// Where the keyboard is when a record opens, gives way to another, and closes.
import { useEffect, useRef } from "react";
import { followFrom, useFollowed } from "../../state/followed.ts";

/**
 * A link inside the panel replaces the panel's content: reading goes on at its top, and the keyboard stays in it. When the
 * panel closes under the keyboard, the keyboard goes back to what opened it. From list, map and search it follows into the panel.
 */
export function usePanelFocus(key: string) {
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  const opener = useRef<Element | null>(null);
  const from = useFollowed();
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    for (let box: HTMLElement | null = panel.current; box; box = box.parentElement) box.scrollTop = 0;
    if (isNowhere()) panel.current?.focus({ preventScroll: true });
  }, [key]);
  useEffect(() => {
    opener.current ??= document.activeElement;
    return () => {
      const back = opener.current;
      if (isNowhere() && back instanceof HTMLElement && back.isConnected) back.focus();
    };
  }, []);
  useEffect(() => {
    if (!from) return;
    // A link within the panel has gone with what it stood in.
    if (from.isConnected && !panel.current?.contains(from)) opener.current = from;
    panel.current?.focus({ preventScroll: true });
    followFrom(null);
  }, [from]);
  return panel;
}

/** What had the keyboard has left the page. */
function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
