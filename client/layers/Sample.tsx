// One sample of the legend, drawn with the symbols and colours of the map.
import type { Sample as SampleOf } from "./layer.ts";
import type { Palette } from "./palette.ts";
import { type SymbolName, symbolColours, symbolPaths } from "./symbols.ts";

interface Props {
  readonly sample: SampleOf;
  readonly palette: Palette;
}

/** Decorative: the text beside it says what it means. */
export function Sample({ sample, palette }: Props) {
  return (
    <svg className="legend-sample" viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
      <Drawing sample={sample} palette={palette} />
    </svg>
  );
}

function Drawing({ sample, palette }: Props) {
  switch (sample.type) {
    case "symbol": {
      const { fill, stroke, strokeWidth } = symbolColours(palette, sample.fill, sample.country);
      const path = symbolPaths[sample.symbol as SymbolName];
      return (
        <path
          d={path}
          transform="translate(8 2) scale(.84)"
          fill={fill}
          fillRule="evenodd"
          stroke={stroke}
          strokeWidth={strokeWidth}
          strokeLinejoin="round"
        />
      );
    }
    case "line":
      return <LineDrawing sample={sample} palette={palette} />;
    case "ribbon": {
      const [first, second] = palette.units[sample.country];
      const y = sample.country === "LA" ? 16 : 5;
      return (
        <>
          <rect x="1" y={y} width="17" height="6" fill={first} />
          <rect x="18" y={y} width="17" height="6" fill={second} />
          <path d="M1 13.5H35" stroke={palette.line} strokeWidth="2" />
        </>
      );
    }
    case "ring":
      return <RingDrawing sample={sample} palette={palette} />;
    case "group":
      return (
        <>
          <circle
            cx="18"
            cy="12"
            r="10"
            fill={palette.paper}
            stroke={palette.side.LA}
            strokeWidth="1.8"
            strokeDasharray="0.1 3.05"
            strokeLinecap="round"
          />
          <text x="18" y="16" fontSize="10.5" fontWeight="600" textAnchor="middle" fill={palette.side.LA}>
            ?7
          </text>
        </>
      );
    case "band":
      return (
        <>
          <rect x="2" y="5" width="32" height="14" rx="7" fill={palette.twinning} opacity=".28" />
          <path d="M18 1V23" stroke={palette.line} strokeWidth="1.6" />
          <text x="10" y="16" fontSize="10" fontWeight="600" textAnchor="middle" fill={palette.twinning}>
            8
          </text>
          <text x="26" y="16" fontSize="10" fontWeight="600" textAnchor="middle" fill={palette.twinning}>
            8
          </text>
        </>
      );
  }
}

function LineDrawing({ sample, palette }: Props) {
  if (sample.type !== "line") return null;
  const arc = "M2 18C10 4 26 4 34 18";
  switch (sample.line) {
    case "border":
      return <path d="M2 14C10 4 18 22 34 9" fill="none" stroke={palette.line} strokeWidth="2.2" />;
    case "river":
      return (
        <path
          d="M2 14C10 4 18 22 34 9"
          fill="none"
          stroke={palette.water}
          strokeWidth="4"
          strokeLinecap="round"
        />
      );
    case "stated":
      return <path d={arc} fill="none" stroke={palette.twinning} strokeWidth="1.8" />;
    case "deduced":
      return <path d={arc} fill="none" stroke={palette.twinning} strokeWidth="1.8" strokeDasharray="5 3" />;
    case "branch":
      return (
        <path
          d="M2 20C8 14 12 12 18 11M2 5C8 9 12 11 18 11M18 11H34"
          fill="none"
          stroke={palette.twinning}
          strokeWidth="1.4"
          strokeDasharray="4 2.5"
        />
      );
    case "lost":
      return (
        <>
          <path d="M2 18C8 8 16 6.5 22 8.5" fill="none" stroke={palette.lost} strokeWidth="1.8" />
          <path d="M22 5L28 13M28 5L22 13" stroke={palette.lost} strokeWidth="1.6" />
        </>
      );
  }
}

function RingDrawing({ sample, palette }: Props) {
  if (sample.type !== "ring") return null;
  const ring = (
    <circle
      cx="14"
      cy="13"
      r="8"
      fill={palette.activity}
      fillOpacity=".08"
      stroke={palette.activity}
      strokeWidth="1.5"
    />
  );
  const number = (text: string) => (
    <text x="22" y="9" fontSize="9.5" fontWeight="600" fill={palette.activity}>
      {text}
    </text>
  );
  switch (sample.ring) {
    case "one_side":
      return (
        <>
          {ring}
          {number("3")}
        </>
      );
    case "cross_border":
      return (
        <>
          {ring}
          <circle cx="14" cy="13" r="10.6" fill="none" stroke={palette.activity} strokeWidth=".9" />
          {number("5")}
        </>
      );
    case "undated":
      return (
        <>
          {ring}
          {number("4")}
          <text x="28.5" y="9" fontSize="7.5" fill={palette.inkSoft}>
            ?1
          </text>
        </>
      );
    case "filtered":
      return (
        <circle
          cx="14"
          cy="12"
          r="8.5"
          fill="none"
          stroke={palette.activity}
          strokeWidth="1.4"
          strokeDasharray="0.1 3.2"
          strokeLinecap="round"
        />
      );
    case "province":
      return (
        <>
          {ring}
          <circle cx="14" cy="13" r="3.6" fill={palette.side.VN} stroke={palette.paper} />
          {number("9")}
        </>
      );
  }
}
