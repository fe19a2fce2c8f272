// A real link to a record: its address opens in a new tab, a plain click changes the View.
import { type MouseEvent, type ReactNode, useEffect } from "react";
import { setHovered } from "./hover.ts";
import { useSelect } from "./useSelect.ts";
import type { FeatureRef } from "./view.ts";

interface FeatureLinkProps {
  readonly to: FeatureRef;
  readonly className?: string;
  /** Language of the text, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** Selects a feature and keeps the rest of the View; map and list light up what it points at. */
export function FeatureLink({ to, className, lang, children }: FeatureLinkProps) {
  const select = useSelect();
  // A link that leaves the page under the pointer tells nobody that it was left.
  useEffect(() => () => setHovered(null), []);
  return (
    <a
      className={className}
      href={select.hrefOf(to)}
      lang={lang}
      onClick={(event: MouseEvent) => select.onClick(event, to)}
      onPointerEnter={() => setHovered(to)}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered(to)}
      onBlur={() => setHovered(null)}
    >
      {children}
    </a>
  );
}
