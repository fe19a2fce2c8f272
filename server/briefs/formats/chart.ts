// The bars of a chart as a picture in the page: counts above, labels below, the same in words for who does not see it.
import { formatNumber, type Lang } from "#contract";
import { html, type Markup } from "../../html/markup.ts";
import type { ChartBlock } from "../brief.ts";

const [width, height] = [360, 165];
const edge = { left: 6, right: 6, top: 20, bottom: 26 };
const gapPart = 0.3;
/** Labels narrower than this many units would run into each other: then only every second, third… is written. */
const labelWidth = 34;

export function chartMarkup(lang: Lang, { bars, title, id }: ChartBlock): Markup {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = (width - edge.left - edge.right) / bars.length;
  const each = Math.ceil(labelWidth / step);
  const base = height - edge.bottom;
  const words = bars.map(({ label, value }) => `${label}: ${formatNumber(lang, value)}`).join("; ");
  const round = (value: number) => value.toFixed(1);
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="chart-${id}">
<title id="chart-${id}">${title}. ${words}</title>
<path class="axis" d="M${edge.left} ${base}H${width - edge.right}"/>
${bars.map(({ label, value }, index) => {
  const length = (value / most) * (base - edge.top);
  const left = edge.left + step * (index + gapPart / 2);
  const middle = round(edge.left + step * (index + 0.5));
  const isLabelled = (bars.length - 1 - index) % each === 0;
  return html`${value > 0 && html`<rect class="bar" x="${round(left)}" y="${round(base - length)}" width="${round(step * (1 - gapPart))}" height="${round(length)}"/><text class="value" x="${middle}" y="${round(base - length - 5)}">${formatNumber(lang, value)}</text>`}${isLabelled && html`<text class="label" x="${middle}" y="${base + 17}">${label}</text>`}`;
})}
</svg>`;
}
