// Which row the keyboard stands on and which is selected: arrow keys walk, what is selected elsewhere comes into sight.
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useState } from "react";
import type { Select } from "../../state/useSelect.ts";
import type { FeatureRef, TableId } from "../../state/view.ts";
import type { RowWindow } from "./useRowWindow.ts";

/** Rows that a Page key goes. */
const page = 10;

const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + page,
  PageUp: (at) => at - page,
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};

export interface RowWalk {
  readonly selectedAt: number;
  /** The one row in the order of Tab: where the keyboard stood, else the selected one, else the first drawn. */
  readonly tabbable: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onSelect: (event: MouseEvent, ref: FeatureRef, index: number) => void;
}

export function useRowWalk(
  table: TableId,
  rows: readonly { readonly id: string }[],
  shown: Pick<RowWindow, "first" | "last" | "show">,
  select: Select,
): RowWalk {
  const selectedId = select.selected?.collection === table ? select.selected.id : null;
  const selectedAt = useMemo(() => rows.findIndex(({ id }) => id === selectedId), [rows, selectedId]);
  const [walkedTo, setWalkedTo] = useState<number | null>(null);
  const wanted = walkedTo ?? selectedAt;

  useEffect(() => {
    if (selectedAt >= 0) shown.show(selectedAt, false);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when another row is selected or stands elsewhere
  }, [selectedAt]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number((event.target as HTMLElement).closest<HTMLElement>("tr[data-row]")?.dataset["row"]);
    if (Number.isNaN(at)) return;
    event.preventDefault();
    const next = Math.min(Math.max(step(at), 0), rows.length - 1);
    setWalkedTo(next);
    shown.show(next, true);
  };
  const onSelect = (event: MouseEvent, ref: FeatureRef, index: number) => {
    setWalkedTo(index);
    select.onClick(event, ref);
  };
  const isDrawn = wanted >= shown.first && wanted < shown.last;
  return { selectedAt, tabbable: isDrawn ? wanted : shown.first, onKeyDown, onSelect };
}
