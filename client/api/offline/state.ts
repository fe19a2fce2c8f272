// What the page knows of its copy, of the network and of what is new.
import type { DatasetInfo } from "#contract";
import type { Hindrance } from "./messages.ts";

/** Is the portal kept for where there is no network? `impossible`: this browser, or this address, does not let it. */
export type Keeping =
  | { readonly is: "unknown" | "impossible" | "not-kept" | "being-kept" | "kept" }
  | { readonly is: "hindered"; readonly hindrance: Hindrance };

/** What can be shown when the person wants it: other data, or another build of the portal. */
export type News = { readonly of: "data"; readonly info: DatasetInfo } | { readonly of: "portal" };

export interface OfflineState {
  readonly keeping: Keeping;
  /** Null until it is known. */
  readonly isOnline: boolean | null;
  /** The data that the page shows; null until it is known. */
  readonly shown: DatasetInfo | null;
  readonly news: News | null;
}

let state: OfflineState = { keeping: { is: "unknown" }, isOnline: null, shown: null, news: null };
const listeners = new Set<() => void>();

export function offlineState(): OfflineState {
  return state;
}

export function onOfflineState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setOfflineState(changed: Partial<OfflineState>): void {
  state = { ...state, ...changed };
  for (const listener of listeners) listener();
}
