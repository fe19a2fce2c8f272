// One end of the period as a slider: arrow keys go one slice, Page keys a longer way, Home and End to the ends.
import type { KeyboardEvent, PointerEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { Grain } from "../../state/view.ts";
import type { Bin } from "./bins.ts";
import { edgesOf } from "./edges.ts";
import type { Brush } from "./useBrush.ts";

/** Slices that a Page key goes: five years, or one. */
const pageOf: Readonly<Record<Grain, number>> = { year: 5, quarter: 4, month: 12 };

const steps: Readonly<Record<string, (at: number, page: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  PageUp: (at, page) => at + page,
  PageDown: (at, page) => at - page,
  Home: () => Number.NEGATIVE_INFINITY,
  End: () => Number.POSITIVE_INFINITY,
};

interface BrushHandleProps {
  readonly end: "from" | "to";
  readonly bins: readonly Bin[];
  readonly grain: Grain;
  readonly brush: Brush;
  readonly indexAt: (event: PointerEvent) => number;
}

export function BrushHandle(props: BrushHandleProps) {
  const { end, bins, brush, indexAt } = props;
  const { t } = useTranslation("timeline");
  const lang = useLang();
  const { at, least, most, moveTo, onKeyDown } = moves(props);
  const day = brush.period?.[end] ?? (end === "from" ? bins[0]?.first : bins.at(-1)?.last) ?? "";
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`brush-handle brush-handle-${end}`}
      style={{ left: `${edgesOf(bins, brush.period)[end]}%` }}
      aria-label={t(`ends.${end}`)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={at}
      aria-valuetext={formatDate(lang, day)}
      onKeyDown={onKeyDown}
      onFocus={brush.begin}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        brush.begin();
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        event.stopPropagation();
        moveTo(indexAt(event));
      }}
      onPointerUp={(event) => event.stopPropagation()}
    />
  );
}

/** Where this end stands, how far it may go without passing the other, and how it is moved. */
function moves({ end, bins, grain, brush }: BrushHandleProps) {
  const [from, to] = brush.range;
  const at = end === "from" ? from : to;
  const [least, most] = end === "from" ? [0, to] : [from, bins.length - 1];
  const moveTo = (index: number) => {
    const within = Math.min(Math.max(index, least), most);
    if (within !== at) brush.chooseRange(end === "from" ? [within, to] : [from, within]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveTo(step(at, pageOf[grain]));
  };
  return { at, least, most, moveTo, onKeyDown };
}
