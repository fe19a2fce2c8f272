// Briefings kept in this browser. What is there but cannot be read is left as it is and said, never overwritten.
import { useSyncExternalStore } from "react";
import { type Briefing, fileText, readFileText } from "./briefing.ts";

const key = "briefings";

export interface Kept {
  readonly briefings: readonly Briefing[];
  /** The browser keeps nothing, or what it keeps is no list of briefings. */
  readonly fault: "unreadable" | "unavailable" | null;
}

let cached: { readonly text: string | null; readonly kept: Kept } | null = null;
const listeners = new Set<() => void>();

function read(): Kept {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return unavailable;
  }
  if (cached?.text === text) return cached.kept;
  const kept = keptOf(text);
  cached = { text, kept };
  return kept;
}

const unavailable: Kept = { briefings: [], fault: "unavailable" };

function keptOf(text: string | null): Kept {
  if (text === null) return { briefings: [], fault: null };
  try {
    return { briefings: readFileText(text), fault: null };
  } catch {
    return { briefings: [], fault: "unreadable" };
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

export function useKept(): Kept {
  return useSyncExternalStore(subscribe, read);
}

/** Keeps the list. @returns false when the browser refuses (full, or private). */
export function keep(briefings: readonly Briefing[]): boolean {
  try {
    localStorage.setItem(key, fileText(briefings));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}
