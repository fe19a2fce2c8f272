// How much room there is. Rooms are counted in rem, so that doubled letters get the layout of a narrower page.
import { useSyncExternalStore } from "react";

/** phone: a sheet over the map; narrow: one column beside the map for list or record; wide: list, map, record. */
export type Layout = "phone" | "narrow" | "wide";

const narrowQuery = "(min-width: 48rem)";
const wideQuery = "(min-width: 72rem)";
/** From here on title, eight views, search and settings stand in one row, and 14 rem are left for the search. */
const oneRowQuery = "(min-width: 84.375rem)";

/** Below this the page itself scrolls (as the style sheets say it too), and nothing lies over anything. */
export const lowQuery = "(max-height: 30rem)";

const queries = [narrowQuery, wideQuery, oneRowQuery, lowQuery];

function subscribe(listener: () => void) {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", listener);
  return () => {
    for (const list of lists) list.removeEventListener("change", listener);
  };
}

function layoutNow(): Layout {
  if (matchMedia(wideQuery).matches) return "wide";
  return matchMedia(narrowQuery).matches ? "narrow" : "phone";
}

export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, layoutNow);
}

/** Has the head of the page room for the views? */
export function useIsHeadOneRow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(oneRowQuery).matches);
}

/** Is the window so low that the page itself scrolls? */
export function useIsLow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(lowQuery).matches);
}
