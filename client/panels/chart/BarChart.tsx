// Bars with their numbers, drawn by Observable Plot. A picture of a table that stands near it and tells the same to everyone.
import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { textScale } from "../../ui/textScale.ts";
import "./BarChart.css";

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

export interface BarChartProps {
  /** What the bars count, and of what: the words of the picture. */
  readonly label: string;
  /** In the order in which they are drawn, from above. */
  readonly bars: readonly Bar[];
  readonly formatCount: (count: number) => string;
  /** A bar was clicked; whoever uses no pointer opens the same from the table. */
  readonly onPick: (key: string, bar: Element) => void;
}

/** Pixels. On a narrow picture the names stand above their bars, so that none is cut. */
const narrow = 520;
const wideForm = { step: 26, marginLeft: 220, insetTop: 0 } as const;
const narrowForm = { step: 42, marginLeft: 4, insetTop: 16 } as const;
const numberWidth = 48;
const fontSize = 13;

export default function BarChart({ label, bars, formatCount, onPick }: BarChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const draw = () =>
      element.replaceChildren(
        picture(element.clientWidth / textScale(), { label, bars, formatCount, onPick }),
      );
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return <div ref={frame} className="bar-chart" />;
}

function picture(width: number, { label, bars, formatCount, onPick }: BarChartProps): Element {
  const form = width < narrow ? narrowForm : wideForm;
  const nameOf = (key: string) => bars.find((bar) => bar.key === key)?.name ?? key;
  const words = { y: "key", textAnchor: "start", fontSize, fill: "var(--ink)" } as const;
  const svg = Plot.plot({
    width,
    height: bars.length * form.step + 8,
    marginTop: 4,
    marginBottom: 4,
    marginLeft: form.marginLeft,
    marginRight: numberWidth,
    className: "bar-chart-picture",
    ariaLabel: label,
    x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ count }) => count))] },
    y: { axis: null, domain: bars.map(({ key }) => key), padding: 0.28 },
    marks: [
      form === wideForm
        ? Plot.axisY({ label: null, tickSize: 0, tickFormat: nameOf, fontSize, fill: "var(--ink)" })
        : Plot.text(bars, { ...words, x: 0, text: "name", dx: 2, dy: -form.step / 4 }),
      Plot.barX(bars, { x: "count", y: "key", fill: "var(--chart-bar)", insetTop: form.insetTop }),
      Plot.text(bars, {
        ...words,
        x: "count",
        text: ({ count }: Bar) => formatCount(count),
        dx: 6,
        dy: form.insetTop / 2,
      }),
      Plot.ruleX([0], { stroke: "var(--rule-strong)" }),
    ],
  });
  // Its own style element would be refused by the page's policy; BarChart.css says the same.
  svg.querySelector("style")?.remove();
  svg.setAttribute("role", "img");
  for (const [index, rect] of svg.querySelectorAll('[aria-label="bar"] rect').entries()) {
    const bar = bars[index];
    if (bar) rect.addEventListener("click", () => onPick(bar.key, rect));
  }
  return svg;
}
