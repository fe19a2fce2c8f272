// What is known by year or month only, or goes on through several slices: a thin line over the days it can mean, with its count.
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { type Bin, dayAfter, positionOf } from "./bins.ts";
import type { Span } from "./histogram.ts";

/** Pixels from one lane to the next; the count stands on the line's own height. */
export const laneHeight = 13;
/** Room for the count before the next span of a lane, in slices. */
const roomForCount = 1;

interface PlacedSpan extends Span {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

export interface Lanes {
  readonly spans: readonly PlacedSpan[];
  readonly count: number;
}

/** Puts each span into the first lane that is free where it begins. */
export function lanesOf(spans: readonly Span[], bins: readonly Bin[]): Lanes {
  const ends: number[] = [];
  const placed = spans.map((span) => {
    const from = positionOf(bins, span.first);
    const to = positionOf(bins, dayAfter(span.last));
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Math.max(to, from + roomForCount);
    return { ...span, from, to, lane };
  });
  return { spans: placed, count: ends.length };
}

interface SpanLinesProps {
  readonly lanes: Lanes;
  readonly bins: readonly Bin[];
  /** Pixels from the upper edge. */
  readonly top: number;
}

export function SpanLines({ lanes, bins, top }: SpanLinesProps) {
  const lang = useLang();
  const at = (position: number) => `${(position / bins.length) * 100}%`;
  return (
    <g className="timeline-spans">
      {lanes.spans.map(({ first, last, count, from, to, lane }) => {
        const y = top + (lane + 0.5) * laneHeight;
        return (
          <g key={`${first}/${last}`}>
            <line className="timeline-span" x1={at(from)} x2={at(to)} y1={y} y2={y} />
            <text x={at((from + to) / 2)} y={y + 4}>
              {formatNumber(lang, count)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
