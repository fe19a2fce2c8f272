// The graticule: fine lines over the picture, ticks and numbers outside the frame.
import { useTranslation } from "react-i18next";
import type { Pixel } from "../layers/projection.ts";
import { useSheet } from "../state/sheet.ts";
import type { FramePlane } from "./frame.ts";
import { formatAngle, formatMetres, type GridDrawing, type GridTick } from "./graticule.ts";

interface Props {
  readonly drawing: GridDrawing;
  readonly plane: FramePlane;
}

const tickPx = 5;
/** From the frame to the baseline of a number, above and below. */
const labelPx = 7;
const belowPx = 14;

export function GridLines({ drawing: { lines, ticks }, plane: { size } }: Props) {
  const labelOf = useLabels();
  return (
    <>
      <clipPath id="within-frame">
        <rect width={size.width} height={size.height} />
      </clipPath>
      <g className="grid-lines" clipPath="url(#within-frame)">
        {lines.map(({ axis, value, points }) => (
          <path key={`${axis} ${value}`} d={pathOf(points)} />
        ))}
      </g>
      {ticks.map((tick) => {
        const { x, y, turn } = spotOf(tick, size);
        return (
          <g
            key={`${tick.edge} ${tick.axis} ${tick.value}`}
            transform={`translate(${x} ${y}) rotate(${turn})`}
          >
            <path className="grid-tick" d={`M0 0V${tick.edge === "bottom" ? tickPx : -tickPx}`} />
            <text className="grid-label" y={tick.edge === "bottom" ? belowPx : -labelPx} textAnchor="middle">
              {labelOf(tick)}
            </text>
          </g>
        );
      })}
    </>
  );
}

const pathOf = (points: readonly Pixel[]) =>
  points.map(([x, y], index) => `${index ? "L" : "M"}${x.toFixed(2)} ${y.toFixed(2)}`).join("");

/** Numbers stand outside; those at the sides are read from below upward. At the bottom they keep upright. */
function spotOf({ edge, at }: GridTick, { width, height }: FramePlane["size"]) {
  const spots = {
    top: { x: at, y: 0, turn: 0 },
    bottom: { x: at, y: height, turn: 0 },
    left: { x: 0, y: at, turn: -90 },
    right: { x: width, y: at, turn: 90 },
  };
  return spots[edge];
}

function useLabels(): (tick: GridTick) => string {
  const { t } = useTranslation("map");
  const [{ graticule }] = useSheet();
  return ({ axis, value }) => {
    if (graticule === "vn2000") return formatMetres(value);
    const degrees = formatAngle(value);
    return axis === "across" ? t("east", { degrees }) : t("north", { degrees });
  };
}
