// Tabs over one list, as the ARIA Authoring Practices lay down: one stop for the Tab key, arrows turn.
// Those of the widget library are a tenth of all script that the list waits for, and look through the whole panel at each change.
import { type ComponentType, type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { type ListId, listIds } from "../../state/view.ts";

export interface AnswerTabsProps {
  readonly label: string;
  readonly selected: ListId;
  readonly onSelect: (id: ListId) => void;
  /** What a tab says. */
  readonly Words: ComponentType<{ readonly id: ListId }>;
  /** What the selected tab shows; it holds something that takes the focus, so the panel need not. */
  readonly children: ReactNode;
}

export function AnswerTabs({ label, selected, onSelect, Words, children }: AnswerTabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    // With these the browser goes back, or to another tab of its own.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = turned(event.key, listIds.indexOf(selected));
    const next = to === null ? undefined : listIds[to];
    if (to === null || next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };
  return (
    <div className="answer">
      <div className="answer-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={turn}>
        {listIds.map((one) => (
          <button
            key={one}
            type="button"
            className="answer-tab"
            role="tab"
            id={`${id}-${one}`}
            aria-selected={one === selected}
            aria-controls={one === selected ? `${id}-panel` : undefined}
            tabIndex={one === selected ? 0 : -1}
            onClick={() => onSelect(one)}
          >
            <Words id={one} />
          </button>
        ))}
      </div>
      <div
        key={selected}
        className="answer-list"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
      >
        {children}
      </div>
    </div>
  );
}

/** Where a key leads from a tab, round and round; null for a key that turns nothing. */
function turned(key: string, from: number): number | null {
  const last = listIds.length - 1;
  if (key === "ArrowRight") return from === last ? 0 : from + 1;
  if (key === "ArrowLeft") return from === 0 ? last : from - 1;
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}
