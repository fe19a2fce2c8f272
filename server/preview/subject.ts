// What a preview tells: the title of what an address shows, two facts, a doubt, and what is marked on its map.
import type { Lang } from "#contract";
import type { Drawn } from "../html/smallMap.ts";

export interface Subject {
  readonly lang: Lang;
  /** Over the title: the portal's name, or what kind of thing it is. */
  readonly kind: string;
  readonly title: string;
  /** Short lines; a picture has room for two. */
  readonly facts: readonly string[];
  /** How sure it is, and how exact its position. */
  readonly doubt: string;
  readonly drawn: readonly Drawn[];
}

/** In one sentence or two, for those who show no picture. */
export function descriptionOf({ kind, facts, doubt }: Subject): string {
  return [kind, ...facts, doubt].filter(Boolean).join(". ");
}
