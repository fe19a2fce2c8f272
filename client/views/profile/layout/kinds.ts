// Which kinds of activity get a glyph of their own: the most frequent ones. The others share a small dot.
import type { Activity } from "../../../layers/facts.ts";

/** Glyphs on a grid of 10, tellable apart in one colour and in print. `line` ones are strokes, the others are filled. */
export const glyphs = [
  { path: "M5 1.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6Z", line: false },
  { path: "M5 1.9a3.1 3.1 0 1 0 0 6.200a3.1 3.1 0 1 0 0-6.200Z", line: true },
  { path: "M1.2 1.2H8.8V8.8H1.2Z", line: false },
  { path: "M2 2H8V8H2Z", line: true },
  { path: "M5 0.7L9.300 5L5 9.300L0.700 5Z", line: false },
  { path: "M5 1.400L8.600 5L5 8.600L1.400 5Z", line: true },
  { path: "M5 1L9 8.500H1Z", line: false },
  { path: "M5 1.200V8.800M1.200 5H8.800", line: true },
] as const;

export const otherGlyph = {
  path: "M5 3.100a1.9 1.9 0 1 0 0 3.800a1.9 1.9 0 1 0 0-3.800Z",
  line: false,
} as const;

export interface KindOrder {
  /** Kinds with a glyph, the most frequent first. */
  readonly kinds: readonly string[];
  /** Place of a kind in the order; those without a glyph come after all others. */
  readonly orderOf: (kind: string) => number;
}

/** Orders kinds by how many of all activities are theirs, so that a filter changes no glyph. */
export function kindOrder(activities: readonly Activity[]): KindOrder {
  const counts = new Map<string, number>();
  for (const { properties } of activities)
    counts.set(properties.kind, (counts.get(properties.kind) ?? 0) + 1);
  const kinds = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([kind]) => kind)
    .slice(0, glyphs.length);
  const order = new Map(kinds.map((kind, index) => [kind, index]));
  return { kinds, orderOf: (kind) => order.get(kind) ?? glyphs.length };
}

export function glyphOf(order: KindOrder, kind: string): (typeof glyphs)[number] | typeof otherGlyph {
  return glyphs[order.orderOf(kind)] ?? otherGlyph;
}
