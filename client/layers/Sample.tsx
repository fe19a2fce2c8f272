// One sample of the legend, drawn with the symbols and colours of the map.
import type { ReactNode } from "react";
import type { LineSample, RingSample, Sample as SampleOf } from "./layer.ts";
import type { Palette } from "./palette.ts";
import { symbolColours, symbolPaths } from "./symbols.ts";

interface Props {
  readonly sample: SampleOf;
  readonly palette: Palette;
}

/** Decorative: the text beside it says what it means. */
export function Sample({ sample, palette }: Props) {
  return (
    <svg className="legend-sample" viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
      {drawing(sample, palette)}
    </svg>
  );
}

function drawing(sample: SampleOf, palette: Palette): ReactNode {
  if (sample.type === "symbol") return symbol(sample, palette);
  if (sample.type === "line") return lines[sample.line](palette);
  if (sample.type === "ring") return rings[sample.ring](palette);
  if (sample.type === "ribbon") return ribbon(sample.country, palette);
  return sample.type === "group" ? group(palette) : band(palette);
}

function symbol({ symbol, fill, country }: SampleOf & { type: "symbol" }, palette: Palette) {
  const colours = symbolColours(palette, fill, country);
  return (
    <path
      d={symbolPaths[symbol]}
      transform="translate(8 2) scale(.84)"
      fill={colours.fill}
      fillRule="evenodd"
      stroke={colours.stroke}
      strokeWidth={colours.strokeWidth}
      strokeLinejoin="round"
    />
  );
}

function ribbon(country: "VN" | "LA", palette: Palette) {
  const [first, second] = palette.units[country];
  const y = country === "LA" ? 16 : 5;
  return (
    <>
      <rect x="1" y={y} width="17" height="6" fill={first} />
      <rect x="18" y={y} width="17" height="6" fill={second} />
      <path d="M1 13.5H35" stroke={palette.line} strokeWidth="2" />
    </>
  );
}

function text(x: number, y: number, size: number, fill: string, words: string, anchor: "start" | "middle") {
  return (
    <text x={x} y={y} fontSize={size} fontWeight="600" textAnchor={anchor} fill={fill}>
      {words}
    </text>
  );
}

function dotted(radius: number, stroke: string, fill: string) {
  return (
    <circle
      cx="18"
      cy="12"
      r={radius}
      fill={fill}
      stroke={stroke}
      strokeWidth="1.7"
      strokeDasharray="0.1 3.1"
      strokeLinecap="round"
    />
  );
}

function group({ paper, side }: Palette) {
  return (
    <>
      {dotted(10, side.LA, paper)}
      {text(18, 16, 10.5, side.LA, "?7", "middle")}
    </>
  );
}

function band({ twinning, line }: Palette) {
  return (
    <>
      <rect x="2" y="5" width="32" height="14" rx="7" fill={twinning} opacity=".28" />
      <path d="M18 1V23" stroke={line} strokeWidth="1.6" />
      {text(10, 16, 10, twinning, "8", "middle")}
      {text(26, 16, 10, twinning, "8", "middle")}
    </>
  );
}

function stroke(d: string, colour: string, width: number, dashes?: string) {
  return <path d={d} fill="none" stroke={colour} strokeWidth={width} strokeDasharray={dashes} />;
}

const meander = "M2 14C10 4 18 22 34 9";
const arc = "M2 18C10 4 26 4 34 18";

const lines: Readonly<Record<LineSample, (palette: Palette) => ReactNode>> = {
  border: ({ line }) => stroke(meander, line, 2.2),
  river: ({ water }) => stroke(meander, water, 4),
  stated: ({ twinning }) => stroke(arc, twinning, 1.8),
  deduced: ({ twinning }) => stroke(arc, twinning, 1.8, "5 3"),
  branch: ({ twinning }) =>
    stroke("M2 20C8 14 12 12 18 11M2 5C8 9 12 11 18 11M18 11H34", twinning, 1.4, "4 2.5"),
  lost: ({ lost }) => stroke("M2 18C8 8 16 6.5 22 9M24 5L31 13M31 5L24 13", lost, 1.7),
  count: ({ twinning }) => (
    <>
      {stroke(
        "M2 9C8 7 11 7 13 7M2 12H12M2 15C8 17 11 17 13 17M23 7C25 7 28 7 34 9M24 12H34M23 17C25 17 28 17 34 15",
        twinning,
        1,
      )}
      {text(18, 16, 11, twinning, "6", "middle")}
    </>
  ),
};

function ring({ activity }: Palette, count: string) {
  return (
    <>
      <circle cx="14" cy="13" r="8" fill={activity} fillOpacity=".08" stroke={activity} strokeWidth="1.5" />
      {text(22, 9, 9.5, activity, count, "start")}
    </>
  );
}

const rings: Readonly<Record<RingSample, (palette: Palette) => ReactNode>> = {
  one_side: (palette) => ring(palette, "3"),
  cross_border: (palette) => (
    <>
      {ring(palette, "5")}
      <circle cx="14" cy="13" r="10.6" fill="none" stroke={palette.activity} strokeWidth=".9" />
    </>
  ),
  undated: (palette) => (
    <>
      {ring(palette, "4")}
      {text(28, 9, 7.5, palette.inkSoft, "?1", "start")}
    </>
  ),
  filtered: ({ activity }) => dotted(8.5, activity, "none"),
  selected: ({ accent, side, paper }) => (
    <>
      <circle cx="18" cy="12" r="5.4" fill={side.VN} stroke={paper} strokeWidth="1.4" />
      <circle cx="18" cy="12" r="9.6" fill={accent} fillOpacity=".16" stroke={accent} strokeWidth="2.2" />
    </>
  ),
  within: ({ accent, side, symbolLight }) => (
    <>
      <ellipse cx="18" cy="12" rx="16" ry="10.6" fill={accent} fillOpacity=".1" />
      <ellipse
        cx="18"
        cy="12"
        rx="16"
        ry="10.6"
        fill="none"
        stroke={accent}
        strokeWidth="1.3"
        strokeDasharray="2 3"
      />
      <circle cx="21" cy="13.5" r="4" fill={symbolLight.VN} stroke={side.VN} strokeWidth="1.5" />
    </>
  ),
  located: ({ accent }) => (
    <>
      <circle cx="18" cy="12" r="10.8" fill={accent} fillOpacity=".1" />
      {stroke("M18 1.2a10.800 10.800 0 1 0 0 21.600a10.800 10.800 0 1 0 0-21.600", accent, 1.3, "4 2.6")}
      <circle cx="18" cy="12" r="5.8" fill="none" stroke={accent} strokeWidth="2" />
      <circle cx="18" cy="12" r="1.9" fill={accent} />
    </>
  ),
  province: (palette) => (
    <>
      {ring(palette, "9")}
      <circle cx="14" cy="13" r="3.6" fill={palette.side.VN} stroke={palette.paper} />
    </>
  ),
};
