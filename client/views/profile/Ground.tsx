// What lies under the marks: the two lands, the kilometres as fine lines, the names of the sides and of the rows.
import { useTranslation } from "react-i18next";
import { type Drawing, type Part } from "./drawing.ts";
import { kmLabels, kmTicks } from "./layout/scale.ts";

const tickApartPx = 56;
/** The lands and what stands at the very ends of the line reach a little beyond them. */
export const bleedPx = 12;

export function Ground({ drawing }: { readonly drawing: Drawing }) {
  const { scale, sheet } = drawing;
  const ticks = kmTicks(scale, tickApartPx);
  const width = scale.right - scale.left;
  return (
    <g aria-hidden="true">
      <rect
        className="land land-la"
        x={scale.left - bleedPx}
        y={0}
        width={width + 2 * bleedPx}
        height={sheet.line}
      />
      <rect
        className="land land-vn"
        x={scale.left - bleedPx}
        y={sheet.line}
        width={width + 2 * bleedPx}
        height={sheet.height - sheet.line}
      />
      {ticks.map((km) => (
        <path key={km} className="graticule" d={`M${scale.x(km)} 0V${sheet.height}`} />
      ))}
    </g>
  );
}

/** The ruler above the line, over what crosses it. */
export function Kilometres({ drawing: { scale, sheet, marks, words } }: { readonly drawing: Drawing }) {
  return (
    <g aria-hidden="true">
      {kmLabels(scale, marks.lengthKm, tickApartPx).map((km) => (
        <g key={km} transform={`translate(${scale.x(km)} ${sheet.line})`}>
          <path className="tick" d="M0 -2V-7" />
          <text className="km" y={-10}>
            {words.km(km, 0)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A column of at least one dot is so high. */
const dotsFromPx = 8;
const parts: readonly Part[] = ["dots", "spans", "places", "bands", "gates"];
/** Narrower gutters hold no names of rows. */
export const leastGutterPx = 60;

/** The names of the rows in the gutter, mirrored about the line, and the names of the sides in the corners. */
export function RowNames({ drawing, gutter }: { readonly drawing: Drawing; readonly gutter: number }) {
  const { t } = useTranslation("profile");
  const { sheet } = drawing;
  const right = gutter - bleedPx - 6;
  return (
    <g className="row-names">
      {(["LA", "VN"] as const).map((side) => (
        <g key={side}>
          <SideName drawing={drawing} side={side} gutter={gutter} />
          {gutter >= leastGutterPx &&
            parts.map((part) => {
              const y = rowNameY(drawing, side, part);
              return y === null ? null : (
                <text key={part} x={right} y={y + 4} textAnchor="end">
                  {t(`rows.${part}`)}
                </text>
              );
            })}
        </g>
      ))}
      {gutter >= leastGutterPx && (
        <>
          <text x={right} y={sheet.line - 8} textAnchor="end">
            {t("rows.km")}
          </text>
          <text x={right} y={sheet.line + 29} textAnchor="end">
            {t("rows.markers")}
          </text>
        </>
      )}
    </g>
  );
}

function SideName({ drawing: { sheet }, side, gutter }: SideNameProps) {
  const { t } = useTranslation("profile");
  const name = t(`side.${side}`);
  const isNarrow = gutter < leastGutterPx;
  const x = isNarrow ? 8 : gutter - bleedPx - 6;
  return (
    <text
      className={`side-name side-name-${side.toLowerCase()}`}
      x={x}
      y={side === "LA" ? 20 : sheet.height - 10}
      textAnchor={isNarrow ? "start" : "end"}
    >
      {name}
    </text>
  );
}

interface SideNameProps {
  readonly drawing: Drawing;
  readonly side: "LA" | "VN";
  readonly gutter: number;
}

function rowNameY({ sheet }: Drawing, side: "LA" | "VN", part: Part): number | null {
  const own = sheet.sides[side];
  const middle = (row: (index: number) => number, count: number) =>
    count ? (row(0) + row(count - 1)) / 2 : null;
  const ys: Record<Part, number | null> = {
    dots: own.needs.dots > dotsFromPx ? own.dots + own.direction * Math.min(16, own.dotsHeight / 2) : null,
    spans: middle(own.span, own.needs.rows),
    places: middle(own.lane, own.needs.lanes),
    bands: own.band(0),
    gates: middle(own.gate, own.needs.gates),
  };
  return ys[part];
}
