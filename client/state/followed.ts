// The keyboard follows into a record that it opened from afar, such as from the map, and goes back there when that closes.
import { useSyncExternalStore } from "react";

let origin: HTMLElement | null = null;
const listeners = new Set<() => void>();

/** Asks the record that is being opened to take the keyboard; null once it has. */
export function followFrom(element: HTMLElement | null): void {
  origin = element;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Where the keyboard comes from, while it waits to be taken into the record. */
export function useFollowed(): HTMLElement | null {
  return useSyncExternalStore(subscribe, () => origin);
}
