// Selecting a feature from a long list: the address is read once for the list, not once for each row.
import { createSerializer } from "nuqs";
import { type MouseEvent, useDeferredValue } from "react";
import { followFrom } from "./followed.ts";
import { useView } from "./useView.ts";
import { type FeatureRef, formatFeatureRef, viewParsers } from "./view.ts";

const serialize = createSerializer(viewParsers, { clearOnDefault: true });

export interface Select {
  readonly selected: FeatureRef | null;
  /** The address with that feature selected; the camera is left out, so that a new tab finds the feature itself. */
  readonly hrefOf: (ref: FeatureRef) => string;
  /** A plain click selects; a click that asks for a new tab is left to the browser. */
  readonly onClick: (event: MouseEvent, ref: FeatureRef) => void;
}

export function useSelect(): Select {
  const [view, setView] = useView();
  // Said once for the list: only the ref differs from row to row, and what a ref is made of needs no escaping.
  const rest = serialize({ ...view, selected: null });
  // The addresses of a long list follow what is drawn; they do not hold it up.
  const address = useDeferredValue(`${rest}${rest.includes("?") ? "&" : "?"}selected=`);
  return {
    selected: view.selected,
    hrefOf: (ref) => address + formatFeatureRef(ref),
    onClick: (event, ref) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setView({ selected: ref });
      // The keyboard, which clicks without a pointer, follows.
      if (event.detail === 0 && event.currentTarget instanceof HTMLElement) followFrom(event.currentTarget);
    },
  };
}
