// Is the page being printed? Paper is light, whatever the screen is.
import { useSyncExternalStore } from "react";

const query = "print";

function subscribe(listener: () => void) {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
