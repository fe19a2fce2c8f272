// What opens over the page takes the keyboard, and gives it back to what had it when it goes.
import { type RefObject, useEffect } from "react";

/**
 * @param within the element that opened
 * @param selector what in it takes the keyboard; the element itself when none is named
 */
export function useFocusBack(within: RefObject<HTMLElement | null>, selector?: string): void {
  useEffect(() => {
    const opener = document.activeElement;
    const taker = selector ? within.current?.querySelector<HTMLElement>(selector) : within.current;
    taker?.focus({ preventScroll: true });
    return () => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (isNowhere && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [within, selector]);
}
