// A real link to another look at the facts: its address opens in a new tab, a plain click changes the View.
import { createSerializer } from "nuqs";
import type { MouseEvent, ReactNode } from "react";
import { useView, type ViewPatch } from "./useView.ts";
import { viewParsers } from "./view.ts";

const serialize = createSerializer(viewParsers, { clearOnDefault: true });

interface ViewLinkProps {
  /** What changes; the rest of the View stays. */
  readonly to: ViewPatch;
  readonly className?: string;
  /** Says more than the text where the text is a bare number. */
  readonly label?: string | undefined;
  readonly lang?: string | undefined;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** Leads to the records behind a number, or to another view of the same answer. */
export function ViewLink({ to, className, label, lang, isCurrent, children }: ViewLinkProps) {
  const [view, setView] = useView();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setView(to);
  };
  return (
    <a
      className={className}
      href={serialize({ ...view, ...to })}
      aria-label={label}
      aria-current={isCurrent ? "true" : undefined}
      lang={lang}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
