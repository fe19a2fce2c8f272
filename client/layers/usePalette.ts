// The palette of the theme in force: the View's choice, else the system's.
import { useSyncExternalStore } from "react";
import { useView } from "../state/useView.ts";
import { type Palette, palettes } from "./palette.ts";

const query = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void) {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

export function usePalette(): Palette {
  const [view] = useView();
  const isDark = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return palettes[view.theme ?? (isDark ? "dark" : "light")];
}
