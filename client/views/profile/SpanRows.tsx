// What is known only by a span: unknown groups as dotted brackets with their badge, units with the activities known only there.
import { useTranslation } from "react-i18next";
import type { Country } from "#contract";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { Dot } from "./ActivityDots.tsx";
import { type Drawing, leftBy, rowOf, seenMiddle } from "./drawing.ts";
import type { Laned } from "./layout/lanes.ts";
import { badgeHalfPx, dotPitchPx, dotsWidth, type LaidSpan } from "./layout/spanRows.ts";
import { textWidth } from "./layout/textWidth.ts";
import { lightOf, useDesk } from "./Mark.tsx";

export function SpanRows({ drawing, side }: { readonly drawing: Drawing; readonly side: Country }) {
  return (
    <g className="span-rows">
      {drawing.layout.sides[side].spans.laned.map((laned) => (
        <SpanRowDrawn key={laned.item.ref} drawing={drawing} laned={laned} />
      ))}
    </g>
  );
}

interface RowProps {
  readonly drawing: Drawing;
  readonly laned: Laned<LaidSpan>;
}

function SpanRowDrawn({ drawing, laned: { item, lane } }: RowProps) {
  const desk = useDesk();
  const { scale, sheet } = drawing;
  const y = sheet.sides[item.side].span(lane);
  const [from, to] = [scale.x(item.span[0]) + 3, scale.x(item.span[1]) - 3];
  const content = contentOf(item, drawing);
  const light = lightOf(desk, item.ref);
  return (
    <g
      className={`span-row span-row-${item.side.toLowerCase()}${item.group ? " span-row-unknown" : ""}${light}`}
    >
      {to > from && (
        <path className="bracket" d={`M${from} ${y - 4}v8M${to} ${y - 4}v8M${from} ${y}H${to}`} />
      )}
      <rect
        className="paper"
        x={content.start - 5}
        y={y - 9}
        width={content.end - content.start + 10}
        height={18}
        rx={9}
      />
      {content.name && (
        <text className="span-name" lang={content.nameLang} x={content.start} y={y + 4}>
          {content.name}
        </text>
      )}
      {item.group && <Badge x={content.badge} y={y} n={item.group.places.length} />}
      <Dots drawing={drawing} item={item} x={content.dots} y={y} />
    </g>
  );
}

function Badge({ x, y, n }: { readonly x: number; readonly y: number; readonly n: number }) {
  return (
    <g className="badge" transform={`translate(${x} ${y})`}>
      <rect x={-badgeHalfPx} y={-9} width={2 * badgeHalfPx} height={18} rx={9} />
      <text y={4}>{`?${n}`}</text>
    </g>
  );
}

interface DotsProps {
  readonly drawing: Drawing;
  readonly item: LaidSpan;
  readonly x: number;
  readonly y: number;
}

function Dots({ drawing, item, x, y }: DotsProps) {
  const { t } = useTranslation("profile");
  const rest = leftBy(drawing.matched, item.activities.slice(item.dots)).length;
  return (
    <>
      {item.activities.slice(0, item.dots).map((activity, index) => (
        <Dot
          key={activity.id}
          drawing={drawing}
          activity={activity}
          x={x + (index + 0.5) * dotPitchPx}
          y={y}
          row={rowOf(item.side, "spans")}
          km={item.span[0] + index / 1e4}
        />
      ))}
      {rest > 0 && (
        <text className="more" x={x + item.dots * dotPitchPx + 12} y={y + 4}>
          {t("more", { n: rest })}
        </text>
      )}
    </>
  );
}

/** Name, badge and dots side by side about the middle of what is in sight of the span; the name only where it fits. */
export function contentOf(item: LaidSpan, { scale, marks, words }: Drawing) {
  const unit = item.group ? undefined : marks.unitOf(item.ref.slice("admin-units/".length));
  const named = unit && nameWithLang(words.lang, unit.properties);
  const seen = Math.min(scale.x(item.span[1]), scale.right) - Math.max(scale.x(item.span[0]), scale.left);
  const plain = dotsWidth(item.dots, item.activities.length, item.group !== null);
  const namePx = named ? textWidth(named.name) + 8 : 0;
  const hasName = named !== undefined && namePx + plain + 24 <= seen;
  const width = plain + (hasName ? namePx : 0);
  const start = seenMiddle(item.span, scale) - width / 2;
  const dots = start + (hasName ? namePx : 0) + (item.group ? 2 * badgeHalfPx + 6 : 0);
  return {
    name: hasName ? named.name : null,
    nameLang: named?.lang,
    start,
    end: start + width,
    badge: start + badgeHalfPx,
    dots,
  };
}
