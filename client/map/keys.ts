// The keys of the map: what each does, and the table of them that help and the map's own panel show.
import "./messages/index.ts";
import type { Direction } from "./keyboard/walk.ts";

type KeyWords = keyof typeof import("./messages/vi.json")["keys"];

export interface MapKey {
  /** As they stand on a keyboard; one of them is enough. */
  readonly keys: readonly string[];
  /** What they do: a message `keys.…` of the namespace `mapWords`. */
  readonly does: KeyWords;
}

const arrows = ["←", "↑", "→", "↓"] as const;

/** In the order in which one needs them. They work while the map has the focus, and only then. */
export const mapKeys: readonly MapKey[] = [
  { keys: arrows, does: "pan" },
  { keys: ["+", "−"], does: "zoom" },
  { keys: ["Enter"], does: "begin" },
  { keys: arrows, does: "walk" },
  { keys: arrows.map((arrow) => `Shift ${arrow}`), does: "walkAtOnce" },
  { keys: ["N", "Page Down"], does: "next" },
  { keys: ["P", "Page Up"], does: "previous" },
  { keys: ["Home", "End"], does: "ends" },
  { keys: ["Enter"], does: "open" },
  { keys: ["Esc"], does: "leave" },
  { keys: ["?"], does: "help" },
];

/** What a key asks of the cursor. */
export type Deed = Direction | "next" | "previous" | "first" | "last" | "begin" | "open" | "leave" | "help";

type Press = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

const byArrow: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const alike: Readonly<Record<string, Deed>> = {
  PageDown: "next",
  PageUp: "previous",
  Home: "first",
  End: "last",
  "?": "help",
};

/** Letters by where they stand, since a Lao keyboard types no Latin ones. */
const byCode: Readonly<Record<string, Deed>> = { KeyN: "next", KeyP: "previous" };

/** What a press of a key on the map means; null leaves it to the map itself and to the browser. */
export function deedOf(press: Press, isWalking: boolean): Deed | null {
  const { key, code, shiftKey, altKey, ctrlKey, metaKey } = press;
  if (altKey || ctrlKey || metaKey) return null;
  const direction = byArrow[key];
  if (direction) return isWalking || shiftKey ? direction : null;
  if (key === "Enter" || key === " ") return isWalking ? "open" : "begin";
  if (key === "Escape") return isWalking ? "leave" : null;
  return alike[key] ?? byCode[code] ?? null;
}
