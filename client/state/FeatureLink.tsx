// A real link to a record: its address opens in a new tab, a plain click changes the View.
import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { setHovered } from "./hover.ts";
import { useSelect } from "./useSelect.ts";
import type { FeatureRef } from "./view.ts";

interface FeatureLinkProps {
  readonly to: FeatureRef;
  readonly className?: string;
  /** Language of the text, where it is not that of the page. */
  readonly lang?: string | undefined;
  /** Where it stands in a grid: the grid's keys move the focus there. */
  readonly spot?: { readonly "data-spot": string; readonly tabIndex: number };
  readonly children: ReactNode;
}

/** Selects a feature and keeps the rest of the View; map and list light up what it points at. */
export function FeatureLink({ to, className, lang, spot, children }: FeatureLinkProps) {
  const select = useSelect();
  const point = usePointing(to);
  return (
    <a
      className={className}
      href={select.hrefOf(to)}
      lang={lang}
      {...spot}
      onClick={(event: MouseEvent) => select.onClick(event, to)}
      onPointerEnter={point.begin}
      onPointerLeave={point.end}
      onFocus={point.begin}
      onBlur={point.end}
    >
      {children}
    </a>
  );
}

/** Says what is pointed at, and takes it back when the link itself leaves the page under the pointer: nobody is told of that. */
function usePointing(to: FeatureRef) {
  const isPointing = useRef(false);
  useEffect(() => {
    const pointing = isPointing;
    return () => {
      if (pointing.current) setHovered(null);
    };
  }, []);
  return {
    begin: () => {
      isPointing.current = true;
      setHovered(to);
    },
    end: () => {
      isPointing.current = false;
      setHovered(null);
    },
  };
}
