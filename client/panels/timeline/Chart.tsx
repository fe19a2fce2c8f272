// The histogram with its brush. Places along it are parts of the whole width, so nothing has to be measured; where slices
// would become too narrow, the chart grows wider than its window and is scrolled.
import { type CSSProperties, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { Grain } from "../../state/view.ts";
import { textScale } from "../../ui/textScale.ts";
import { Bars } from "./Bars.tsx";
import { positionOf } from "./bins.ts";
import { BrushSurface } from "./BrushSurface.tsx";
import { FestivalLegend, FestivalMarks } from "./FestivalMarks.tsx";
import { SelectedMark } from "./SelectedMark.tsx";
import { laneHeight, lanesOf, SpanLines } from "./SpanLines.tsx";
import type { Brush } from "./useBrush.ts";
import { useBinWords, useFestivalWords } from "./useBinWords.ts";
import type { TimelineFacts } from "./useTimeline.ts";
import "./Chart.css";

/** The least width of a slice in pixels, so that two digits stand above it. */
export const leastBinPx: Readonly<Record<Grain, number>> = { year: 36, quarter: 20, month: 18 };

/** Heights in pixels, from above: bars with their numbers, years, festivals. */
export const barsHeight = 66;
const yearsHeight = 16;
const festivalsHeight = 20;

export function Chart({ facts, brush }: { readonly facts: TimelineFacts; readonly brush: Brush }) {
  const { bins, grain, histogram } = facts;
  const [pointed, setPointed] = useState<number | null>(null);
  const lanes = lanesOf(histogram.spans, bins);
  const spansTop = barsHeight + yearsHeight;
  const festivalsTop = spansTop + lanes.count * laneHeight;
  const size: CSSProperties = {
    minWidth: bins.length * leastBinPx[grain],
    height: festivalsTop + festivalsHeight,
    zoom: textScale(),
  };
  const scrolled = useScrolledTo(brush.period?.from ? positionOf(bins, brush.period.from) / bins.length : 1);
  return (
    <>
      <div className="timeline-scroll" ref={scrolled}>
        <div className="timeline-chart" style={size}>
          <svg className="timeline-drawing" role="img" aria-label={useChartWords(facts)}>
            <Bars facts={facts} range={brush.range} isWhole={brush.period === null} pointed={pointed} />
            <SpanLines lanes={lanes} bins={bins} top={spansTop} />
            <FestivalMarks bins={bins} top={festivalsTop} isSmall={grain === "year"} />
            <SelectedMark facts={facts} />
          </svg>
          <BrushSurface facts={facts} brush={brush} onPoint={setPointed} />
        </div>
      </div>
      <div className="timeline-foot">
        {pointed === null ? <FestivalLegend /> : <PointedBin facts={facts} index={pointed} />}
      </div>
    </>
  );
}

/** Scrolls once to where the period begins, and to the newest when there is none. */
function useScrolledTo(part: number) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.scrollLeft =
      part === 1 ? element.scrollWidth : part * element.scrollWidth - element.clientWidth / 3;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the chart is drawn for the first time
  }, []);
  return ref;
}

/** The whole chart in one sentence. */
function useChartWords({ bins, grain, histogram }: TimelineFacts): string {
  const { t } = useTranslation("timeline");
  const lang = useLang();
  const binWords = useBinWords(grain);
  const [first, last] = [bins[0], bins.at(-1)];
  const most = Math.max(...histogram.counts);
  const busiest = bins[histogram.counts.indexOf(most)];
  if (!first || !last || !busiest) return t("title");
  return t("chartWords", {
    n: formatNumber(lang, sumOf(histogram.counts)),
    spans: formatNumber(lang, sumOf(histogram.spans.map(({ count }) => count))),
    undated: formatNumber(lang, histogram.undated),
    from: binWords(first),
    to: binWords(last),
    busiest: binWords(busiest),
    most: formatNumber(lang, most),
  });
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** What the pointer rests on, in words. */
function PointedBin({ facts, index }: { readonly facts: TimelineFacts; readonly index: number }) {
  const { t } = useTranslation("timeline");
  const lang = useLang();
  const binWords = useBinWords(facts.grain);
  const festivalWords = useFestivalWords();
  const bin = facts.bins[index];
  const count = facts.histogram.counts[index] ?? 0;
  if (!bin) return null;
  return (
    <p className="timeline-pointed">
      <strong>{binWords(bin)}</strong> {t("countOf", { count, n: formatNumber(lang, count) })}
      {" · "}
      {festivalWords(bin)}
    </p>
  );
}
