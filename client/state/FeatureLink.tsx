// A real link to a record: the address it would make opens in a new tab, a plain click changes the View.
import { createSerializer } from "nuqs";
import type { MouseEvent, ReactNode } from "react";
import { setHovered } from "./hover.ts";
import { useView } from "./useView.ts";
import { type FeatureRef, viewParsers } from "./view.ts";

const serialize = createSerializer(viewParsers, { clearOnDefault: true });

interface FeatureLinkProps {
  readonly to: FeatureRef;
  readonly className?: string;
  /** Language of the text, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** Selects a feature and keeps the rest of the View; the camera is left out, so that a new tab finds the feature itself. */
export function FeatureLink({ to, className, lang, children }: FeatureLinkProps) {
  const [view, setView] = useView();
  const select = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setHovered(null);
    setView({ selected: to });
  };
  return (
    <a
      className={className}
      href={serialize({ ...view, selected: to })}
      lang={lang}
      onClick={select}
      onPointerEnter={() => setHovered(to)}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered(to)}
      onBlur={() => setHovered(null)}
    >
      {children}
    </a>
  );
}
