// Places in their lanes: symbol, name, and a soft bar over the kilometres within which each lies.
import { symbolColours, symbolPaths } from "../../layers/symbols.ts";
import { type Drawing, rowOf } from "./drawing.ts";
import type { Laned } from "./layout/lanes.ts";
import { type LabelledMark, labelX } from "./layout/placeLanes.ts";
import { Mark } from "./Mark.tsx";

const barPx = 14;
const symbolScale = 0.62;

interface Props {
  readonly drawing: Drawing;
  readonly laned: readonly Laned<LabelledMark>[];
  readonly part: "places" | "gates";
}

export function Places({ drawing, laned, part }: Props) {
  return (
    <g className={part}>
      {laned.map((each) => (
        <PlaceMarkDrawn key={each.item.mark.ref.id} drawing={drawing} laned={each} part={part} />
      ))}
    </g>
  );
}

interface OneProps {
  readonly drawing: Drawing;
  readonly laned: Laned<LabelledMark>;
  readonly part: "places" | "gates";
}

function PlaceMarkDrawn({ drawing, laned: { item, lane }, part }: OneProps) {
  const { scale, sheet, palette, words, marks } = drawing;
  const { mark } = item;
  const own = sheet.sides[mark.side];
  const y = part === "gates" ? own.gate(lane) : own.lane(lane);
  const x = scale.x(mark.km);
  const [start, end] = [scale.x(mark.span[0]), scale.x(mark.span[1])];
  const { fill, stroke, strokeWidth } = symbolColours(palette, mark.fill, mark.side);
  const label = labelX(item, x, [start, end], scale);
  return (
    <Mark
      to={mark.ref}
      told={words.place(mark, marks.placeOf(mark.ref.id))}
      row={rowOf(mark.side, part)}
      km={mark.km}
      className={`place place-${mark.side.toLowerCase()}`}
    >
      <rect
        className="span"
        x={start}
        y={y - barPx / 2}
        width={Math.max(2, end - start)}
        height={barPx}
        rx={barPx / 2}
      />
      <path className="whisker" d={`M${start} ${y - 5}v12.5H${end}V${y - 5}`} />
      <rect
        className="hit"
        x={Math.min(x - 12, label)}
        y={y - 9}
        width={Math.max(24, Math.abs(label - x) + item.labelPx)}
        height={18}
      />
      <path
        className="symbol"
        d={symbolPaths[mark.kind]}
        transform={`translate(${x - 12 * symbolScale} ${y - 12 * symbolScale}) scale(${symbolScale})`}
        fill={fill}
        stroke={stroke}
        strokeWidth={strokeWidth}
        strokeLinejoin="round"
      />
      <text className="place-name" lang={mark.nameLang} x={label} y={y + 4}>
        {mark.name}
      </text>
    </Mark>
  );
}
