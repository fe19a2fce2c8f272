// Where the card of the tour stands: where it covers least of what it tells of.
import type { Box } from "./useShown.ts";

export const spots = ["bottom-start", "bottom-end", "top-start", "top-end"] as const;
export type Spot = (typeof spots)[number];

/** What the card keeps clear of at the edges of the window, in pixels: the head of the page, a phone's bar of views. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly head: number;
  readonly foot: number;
  readonly margin: number;
}

/** The card at a spot. */
export function boxAt(spot: Spot, card: Pick<Box, "width" | "height">, room: Room): Box {
  const left = spot.endsWith("start") ? room.margin : room.width - room.margin - card.width;
  const top = spot.startsWith("top")
    ? room.head + room.margin
    : room.height - room.foot - room.margin - card.height;
  return { left, top, ...card };
}

function shared(a: Box, b: Box): number {
  const wide = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const high = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(wide, 0) * Math.max(high, 0);
}

/** The first spot of those that cover least of the box. */
export function bestSpot(shown: Box | null, card: Pick<Box, "width" | "height">, room: Room): Spot {
  if (!shown) return spots[0];
  const covers = new Map(spots.map((spot) => [spot, shared(boxAt(spot, card, room), shown)]));
  const least = Math.min(...covers.values());
  return spots.find((spot) => covers.get(spot) === least) ?? spots[0];
}
