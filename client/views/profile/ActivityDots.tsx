// Activities as dots: columns at the kilometre of their place, rows over the span of their unit; the glyph tells the kind.
import { useTranslation } from "react-i18next";
import type { Country } from "#contract";
import type { Activity } from "../../layers/facts.ts";
import { type Drawing, leftBy, rowOf } from "./drawing.ts";
import { type Column, cutColumn } from "./layout/activityMarks.ts";
import { glyphOf } from "./layout/kinds.ts";
import { Mark } from "./Mark.tsx";

const glyphGrid = 10;
const glyphPx = 8.6;

export function ActivityColumns({ drawing, side }: { readonly drawing: Drawing; readonly side: Country }) {
  return (
    <g className="columns">
      {drawing.layout.sides[side].columns.map((column) => (
        <DotColumn key={column.km} drawing={drawing} column={column} />
      ))}
    </g>
  );
}

function DotColumn({ drawing, column }: { readonly drawing: Drawing; readonly column: Column }) {
  const { t } = useTranslation("profile");
  const { scale, sheet, layout, matched } = drawing;
  const own = sheet.sides[column.side];
  const { shown, rest } = cutColumn(column, own.dotsHeight, layout.pitch);
  const left = leftBy(matched, rest).length;
  const x = scale.x(column.km);
  const y = (index: number) => own.dots + own.direction * (index + 0.5) * layout.pitch;
  return (
    <g>
      {shown.map((activity, index) => (
        <Dot
          key={activity.id}
          drawing={drawing}
          activity={activity}
          x={x}
          y={y(index)}
          row={rowOf(column.side, "dots")}
          km={column.km + index / 1e4}
        />
      ))}
      {left > 0 && (
        <text className="more" x={x} y={y(shown.length) + 4}>
          {t("more", { n: left })}
        </text>
      )}
    </g>
  );
}

interface DotProps {
  readonly drawing: Drawing;
  readonly activity: Activity;
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly km: number;
}

/** What the Filter leaves out stays as a speck: nothing done and not asked for are two things. */
export function Dot({ drawing, activity, x, y, row, km }: DotProps) {
  const { matched, marks, words } = drawing;
  if (matched && !matched.has(activity.id)) return <circle className="speck" cx={x} cy={y} r={1.3} />;
  const glyph = glyphOf(marks.kinds, activity.properties.kind);
  const size = glyphPx / glyphGrid;
  return (
    <Mark
      to={{ collection: "activities", id: activity.id }}
      told={words.activity(activity)}
      row={row}
      km={km}
      className={glyph.line ? "dot dot-line" : "dot"}
    >
      <rect
        className="hit"
        x={x - drawing.layout.pitch / 2}
        y={y - drawing.layout.pitch / 2}
        width={drawing.layout.pitch}
        height={drawing.layout.pitch}
      />
      <path
        d={glyph.path}
        transform={`translate(${x - (glyphGrid / 2) * size} ${y - (glyphGrid / 2) * size}) scale(${size})`}
      />
    </Mark>
  );
}
