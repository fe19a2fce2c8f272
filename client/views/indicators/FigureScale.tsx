// Figures of one unit as dots on one scale from zero, a line each, so that none covers another. The table beside it tells all.
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { plainUnitOf } from "../../i18n/figure.ts";
import { formatDate, formatFigure } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { textScale } from "../../ui/textScale.ts";
import { FigureScope } from "../../ui/FigureScope.tsx";
import { type Figure, measureOf, numberOf, type Scale } from "./groups.ts";

const scopeHeight = 22;
const figureHeight = 20;
/** Share of the width that the largest figure takes: its words stand before it. */
const fullWidth = 96;
/** Beyond this share the words stand before the dot. */
const turnsAt = 55;

export function FigureScale({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation("indicators");
  const lang = useLang();
  const titleId = useId();
  const lines = linesOf(scale);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const numbers = lines.flatMap((line) => (line.figure ? [line.figure] : []));
  const sorted = numbers.toSorted((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
  const valueOf = (figure: Figure | undefined) => formatFigure(lang, figure?.properties.value ?? "");
  return (
    <svg
      className="figure-scale"
      width="100%"
      height={height}
      style={{ zoom: textScale() }}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>
        {t("scale.title", {
          n: numbers.length,
          unit: sorted[0] ? plainUnitOf(lang, sorted[0].properties).text : scale.unit,
          min: valueOf(sorted[0]),
          max: valueOf(sorted.at(-1)),
        })}
      </title>
      {lines.map((line) =>
        line.figure ? (
          <FigureDot key={line.figure.id} figure={line.figure} y={line.y} max={scale.max} />
        ) : (
          <text key={line.scope} className="figure-scope" x="0" y={line.y + 15}>
            {line.words}
          </text>
        ),
      )}
    </svg>
  );
}

interface Line {
  readonly scope: string;
  /** The scope in words. */
  readonly words: ReactNode;
  /** Absent on the line that names the scope. */
  readonly figure?: Figure;
  readonly y: number;
  readonly height: number;
}

function linesOf({ scopes }: Scale): readonly Line[] {
  let y = 0;
  return scopes.flatMap(({ scope, figures }) => {
    const words = figures[0] ? <FigureScope figure={figures[0].properties} as="tspan" /> : scope;
    return [undefined, ...figures].map((figure) => {
      const height = figure ? figureHeight : scopeHeight;
      const line = { scope, words, y, height, ...(figure && { figure }) };
      y += height;
      return line;
    });
  });
}

interface FigureDotProps {
  readonly figure: Figure;
  readonly y: number;
  readonly max: number;
}

function FigureDot({ figure, y, max }: FigureDotProps) {
  const { t } = useTranslation("indicators");
  const lang = useLang();
  const { value, as_of, certainty } = figure.properties;
  const share = max === 0 ? 0 : ((numberOf(figure) ?? 0) / max) * fullWidth;
  const x = `${share + 1}%`;
  const middle = y + figureHeight / 2;
  const { bound } = measureOf(figure);
  const unit = plainUnitOf(lang, figure.properties);
  const words = bound ? t(`scale.${bound}`, { value: formatFigure(lang, value) }) : formatFigure(lang, value);
  const isTurned = share > turnsAt;
  return (
    <g>
      <line className="figure-track" x1="0" x2="100%" y1={middle} y2={middle} />
      <circle className="figure-dot" data-certainty={certainty} cx={x} cy={middle} r="5" />
      <text
        className="figure-words"
        x={x}
        y={middle + 4}
        dx={isTurned ? -10 : 10}
        textAnchor={isTurned ? "end" : "start"}
      >
        {words} <tspan lang={unit.lang}>{unit.text}</tspan>
        {as_of && <tspan className="figure-date"> · {formatDate(lang, as_of)}</tspan>}
      </text>
    </g>
  );
}
