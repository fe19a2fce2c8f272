// The keys of the page beside those of the map, which the map itself tells.
import type help from "../messages/vi.json";

type Words = (typeof help)["keys"];

export interface KeyRow {
  /** As they stand on a keyboard. */
  readonly keys: readonly string[];
  readonly does: keyof Words["deeds"];
}

export interface KeyGroup {
  readonly of: "page" | "timeline" | "profile" | "table" | "briefing";
  readonly rows: readonly KeyRow[];
}

const arrows = ["←", "↑", "→", "↓"] as const;
const ends = ["Home", "End"] as const;

export const keyGroups: readonly KeyGroup[] = [
  {
    of: "page",
    rows: [
      { keys: ["Tab", "Shift Tab"], does: "tab" },
      { keys: ["Enter", "Space"], does: "enter" },
      { keys: arrows, does: "arrowsList" },
      { keys: ["Esc"], does: "escape" },
    ],
  },
  {
    of: "timeline",
    rows: [
      { keys: ["←", "→"], does: "brush" },
      { keys: ends, does: "brushEdge" },
    ],
  },
  {
    of: "profile",
    rows: [
      { keys: [...arrows, ...ends], does: "profileWalk" },
      { keys: ["+", "−", "0"], does: "profileZoom" },
    ],
  },
  { of: "table", rows: [{ keys: ["↑", "↓", "Page Up", "Page Down", ...ends], does: "tableWalk" }] },
  {
    of: "briefing",
    rows: [
      { keys: ["→", "←", "Page Down", "Page Up"], does: "turn" },
      { keys: ["Esc"], does: "end" },
    ],
  },
];
