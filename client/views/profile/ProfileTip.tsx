// What the pointer or the focus rests on, in words beside it.
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Told } from "./Mark.tsx";

interface Props {
  readonly told: { readonly told: Told; readonly at: Element } | null;
  readonly frame: RefObject<HTMLElement | null>;
}

const awayPx = 12;

export function ProfileTip({ told, frame }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = tip.current;
    if (!element || !frame.current || !told) return;
    const room = frame.current.getBoundingClientRect();
    const box = markOf(told.at).getBoundingClientRect();
    const { offsetWidth, offsetHeight } = element;
    const middle = Math.max(room.left, Math.min(room.right, box.left + box.width / 2)) - room.left;
    const left = Math.max(4, Math.min(room.width - offsetWidth - 4, middle - offsetWidth / 2));
    const above = box.top - room.top - offsetHeight - awayPx;
    const isAbove = above + room.top > 0 && above > 0;
    element.style.transform = `translate(${left}px, ${isAbove ? above : box.bottom - room.top + awayPx}px)`;
  }, [told, frame]);
  if (!told) return null;
  return (
    <div className="profile-tip" ref={tip} aria-hidden="true">
      <strong lang={told.told.lang}>{told.told.title}</strong>
      {told.told.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

/** Spans and hit areas are wider than what the words belong to. */
function markOf(mark: Element): Element {
  return mark.querySelector(".symbol, .pillar, .bead, .strand, .band-edge, path") ?? mark;
}
