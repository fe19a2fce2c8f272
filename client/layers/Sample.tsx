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
  province: (palette) => (
    <>
      {ring(palette, "9")}
      <circle cx="14" cy="13" r="3.6" fill={palette.side.VN} stroke={palette.paper} />
    </>
  ),
};
