// What the pointer or the keyboard rests on, shared by list and map. Not in the address: it lives only as long as the pointer rests.
import { useSyncExternalStore } from "react";
import { type FeatureRef, formatFeatureRef } from "./view.ts";

let hovered: FeatureRef | null = null;
const listeners = new Set<() => void>();

/** Tells map and list what is pointed at; null when nothing is. */
export function setHovered(ref: FeatureRef | null): void {
  if ((ref && formatFeatureRef(ref)) === (hovered && formatFeatureRef(hovered))) return;
  hovered = ref;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The feature pointed at on the map or in the list. */
export function useHovered(): FeatureRef | null {
  return useSyncExternalStore(subscribe, () => hovered);
}

/** Is this feature pointed at? Only the rows that change are drawn again. */
export function useIsHovered(ref: FeatureRef): boolean {
  const key = formatFeatureRef(ref);
  return useSyncExternalStore(subscribe, () => hovered !== null && formatFeatureRef(hovered) === key);
}
