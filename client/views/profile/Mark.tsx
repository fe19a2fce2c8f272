// One mark of the profile: a real link to its record, lit with what belongs to it, told in words beside the pointer.
import { createContext, type ReactNode, useContext } from "react";
import type { Lang } from "#contract";
import type { Ref } from "../../layers/facts.ts";
import { setHovered } from "../../state/hover.ts";
import type { Select } from "../../state/useSelect.ts";
import { type FeatureRef, formatFeatureRef } from "../../state/view.ts";

/** What is said of a mark. */
export interface Told {
  readonly title: string;
  readonly lang?: Lang;
  readonly lines: readonly string[];
}

export interface Desk {
  readonly select: Select;
  /** All that stands out; null when nothing is pointed at or selected. */
  readonly lit: ReadonlySet<Ref> | null;
  /** What the Filter leaves aside. */
  readonly out: ReadonlySet<Ref>;
  readonly tell: (told: Told | null, at: Element | null) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a mark is drawn on the profile's plot only");
  return desk;
}

/** Class names for a Ref: `is-lit`, `is-out`. */
export function lightOf({ lit, out }: Pick<Desk, "lit" | "out">, ref: Ref): string {
  return `${lit?.has(ref) ? " is-lit" : ""}${out.has(ref) ? " is-out" : ""}`;
}

interface MarkProps {
  readonly to: FeatureRef;
  readonly told: Told;
  /** Rows are numbered from the top of the sheet, for the arrow keys. */
  readonly row: number;
  readonly km: number;
  readonly className: string;
  readonly children: ReactNode;
}

/** The arrow keys go from mark to mark (useRoving.ts), so none of them stands in the order of the tab key. */
export function Mark({ to, told, row, km, className, children }: MarkProps) {
  const desk = useDesk();
  const ref = formatFeatureRef(to);
  const isSelected = desk.select.selected !== null && formatFeatureRef(desk.select.selected) === ref;
  const rest = (element: Element) => {
    setHovered(to);
    desk.tell(told, element);
  };
  const leave = () => {
    setHovered(null);
    desk.tell(null, null);
  };
  return (
    <a
      className={`mark ${className}${isSelected ? " is-selected" : ""}${lightOf(desk, ref)}`}
      href={desk.select.hrefOf(to)}
      tabIndex={-1}
      aria-label={[told.title, ...told.lines].join(". ")}
      aria-current={isSelected ? "true" : undefined}
      data-row={row}
      data-km={km}
      onClick={(event) => desk.select.onClick(event, to)}
      onPointerEnter={(event) => rest(event.currentTarget)}
      onPointerLeave={leave}
      onFocus={(event) => rest(event.currentTarget)}
      onBlur={leave}
    >
      {children}
    </a>
  );
}
