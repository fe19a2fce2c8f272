// Paper is light, whatever the screen is.
import { useSyncExternalStore } from "react";
import { type Palette, palettes } from "../../layers/palette.ts";
import { usePalette } from "../../layers/usePalette.ts";

const query = "print";

function subscribe(listener: () => void) {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

/** The palette of the theme on the screen, the light one on paper. */
export function usePaperPalette(): Palette {
  const isPrinting = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  const palette = usePalette();
  return isPrinting ? palettes.light : palette;
}
