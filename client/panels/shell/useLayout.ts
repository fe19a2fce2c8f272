// How much room there is. Rooms are counted in rem, so that doubled letters get the layout of a narrower page.
import { useSyncExternalStore } from "react";

/** phone: a sheet over the map; narrow: one column beside the map for list or record; wide: list, map, record. */
export type Layout = "phone" | "narrow" | "wide";

const narrowQuery = "(min-width: 48rem)";
const wideQuery = "(min-width: 72rem)";

function subscribe(listener: () => void) {
  const queries = [matchMedia(narrowQuery), matchMedia(wideQuery)];
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

function layoutNow(): Layout {
  if (matchMedia(wideQuery).matches) return "wide";
  return matchMedia(narrowQuery).matches ? "narrow" : "phone";
}

export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, layoutNow);
}
