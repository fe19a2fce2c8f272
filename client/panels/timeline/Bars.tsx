// One bar a slice with its number above, and the years below.
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { BinRange } from "./periods.ts";
import type { TimelineFacts } from "./useTimeline.ts";

/** Heights in pixels: the row of numbers above the tallest bar, the tallest bar, the least bar that is seen. */
const numberRow = 14;
const tallest = 50;
const least = 2;
const yearBaseline = 78;
const barPart = 0.72;

interface BarsProps {
  readonly facts: TimelineFacts;
  readonly range: BinRange;
  readonly isWhole: boolean;
  readonly pointed: number | null;
}

export function Bars({ facts, range: [from, to], isWhole, pointed }: BarsProps) {
  const lang = useLang();
  const { bins, histogram, grain } = facts;
  const most = Math.max(1, ...histogram.counts);
  const at = (index: number) => `${(index / bins.length) * 100}%`;
  return (
    <g className="timeline-bars">
      {bins.map((bin, index) => {
        const count = histogram.counts[index] ?? 0;
        const height = count === 0 ? 0 : Math.max(least, (count / most) * tallest);
        const isIn = from <= index && index <= to;
        const look = isWhole
          ? "timeline-bar"
          : isIn
            ? "timeline-bar timeline-bar-in"
            : "timeline-bar timeline-bar-out";
        const isYearStart = grain === "year" || bin.first.slice(5, 7) === "01";
        return (
          <g key={bin.key} className={look} data-pointed={index === pointed}>
            {isYearStart && (
              <line
                className="timeline-year-line"
                x1={at(index)}
                x2={at(index)}
                y1={numberRow + tallest}
                y2={yearBaseline + 3}
              />
            )}
            <rect
              x={at(index + (1 - barPart) / 2)}
              y={numberRow + tallest - height}
              width={at(barPart)}
              height={height}
            />
            {count > 0 && (
              <text x={at(index + 0.5)} y={numberRow + tallest - height - 3}>
                {formatNumber(lang, count)}
              </text>
            )}
            {isYearStart && (
              <text
                className="timeline-year"
                x={at(index + (grain === "year" ? 0.5 : 0))}
                y={yearBaseline}
                dx={grain === "year" ? 0 : 4}
                data-start={grain !== "year"}
              >
                {bin.first.slice(0, 4)}
              </text>
            )}
          </g>
        );
      })}
      <line className="timeline-base" x1="0" x2="100%" y1={numberRow + tallest} y2={numberRow + tallest} />
    </g>
  );
}
