// The spot on the line that the typed words ask for, found or not, before the server has said anything.
import { useMemo } from "react";
import { locate, type Located, type Range, rangeOf } from "../../layers/located/locate.ts";
import { useGround } from "../../layers/located/useLocated.ts";
import type { At } from "../../state/at.ts";
import { readSpot } from "./askedSpot.ts";

/** A spot to go to; or words that mean one but cannot be followed, with what would be understood. */
export type Spot =
  | { readonly type: "found"; readonly at: At; readonly located: Located }
  | { readonly type: "expected"; readonly of: At["of"]; readonly range: Range };

/** Null for words that mean no spot, and while the line has not come. */
export function useSpot(q: string): Spot | null {
  const ground = useGround();
  return useMemo(() => {
    const asked = readSpot(q);
    const range = ground && rangeOf(ground);
    if (asked.type === "other" || !ground || !range) return null;
    if (asked.type === "unreadable") return { type: "expected", of: asked.of, range };
    const located = locate(asked.at, ground);
    return located ? { type: "found", at: asked.at, located } : { type: "expected", of: asked.at.of, range };
  }, [q, ground]);
}
