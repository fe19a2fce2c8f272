// One feature in a list: a real link, so that it opens in a new tab too.
import { type MouseEvent, memo, type ReactNode, useEffect, useRef } from "react";
import type { Lang } from "#contract";
import { setHovered, useIsHovered } from "../../state/hover.ts";
import { type FeatureRef, formatFeatureRef } from "../../state/view.ts";

export interface Row {
  readonly to: FeatureRef;
  readonly symbol?: ReactNode;
  readonly title: string;
  /** Language of the title, marked when it is not that of the page. */
  readonly titleLang: Lang;
  /** The line above the title: when, or of what kind. */
  readonly above?: ReactNode;
  /** The lines below: where, how sure. */
  readonly below?: ReactNode;
  /** Beside the link: a control of its own. */
  readonly aside?: ReactNode;
}

export interface ResultRowProps {
  readonly row: Row;
  readonly href: string;
  readonly isSelected: boolean;
  readonly isTabbable: boolean;
  readonly onClick: (event: MouseEvent, ref: FeatureRef) => void;
}

function PlainResultRow({ row, href, isSelected, isTabbable, onClick }: ResultRowProps) {
  const isHovered = useIsHovered(row.to);
  const link = useRef<HTMLAnchorElement>(null);
  // What is selected on the map is brought into sight in the list.
  useEffect(() => {
    if (isSelected) link.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const look = isHovered ? "result-link result-hovered" : "result-link";
  return (
    <li className={row.aside ? "result-row result-row-aside" : "result-row"}>
      <a
        className={look}
        ref={link}
        data-ref={formatFeatureRef(row.to)}
        href={href}
        aria-current={isSelected ? "true" : undefined}
        tabIndex={isTabbable ? 0 : -1}
        onClick={(event) => onClick(event, row.to)}
        onPointerEnter={() => setHovered(row.to)}
        onPointerLeave={() => setHovered(null)}
        onFocus={() => setHovered(row.to)}
        onBlur={() => setHovered(null)}
      >
        {row.symbol && <span className="result-symbol">{row.symbol}</span>}
        <span className="result-words">
          {row.above && <span className="result-above">{row.above}</span>}
          <span className="result-title" lang={row.titleLang}>
            {row.title}
          </span>
          {row.below && <span className="result-below">{row.below}</span>}
        </span>
      </a>
      {row.aside}
    </li>
  );
}

/** Drawn again only when the row itself changes; what a click does never does. */
export const ResultRow = memo(
  PlainResultRow,
  (a, b) =>
    a.row === b.row && a.href === b.href && a.isSelected === b.isSelected && a.isTabbable === b.isTabbable,
);
