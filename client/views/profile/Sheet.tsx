// The profile as one accessible picture: ground, line, bands, threads, places, spans, dots, and the spot that is asked for.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Located } from "../../layers/located/locate.ts";
import { ActivityColumns } from "./ActivityDots.tsx";
import { Bands } from "./Bands.tsx";
import { BorderLine } from "./BorderLine.tsx";
import type { Drawing } from "./drawing.ts";
import { bleedPx, Ground, Kilometres, RowNames } from "./Ground.tsx";
import { LocatedLine } from "./LocatedLine.tsx";
import { useDesk } from "./Mark.tsx";
import { Places } from "./Places.tsx";
import { SpanRows } from "./SpanRows.tsx";
import { Threads, TieBands } from "./Threads.tsx";

interface SheetProps {
  readonly drawing: Drawing;
  readonly located: Located | null;
  readonly width: number;
  readonly gutter: number;
}

const sides = ["LA", "VN"] as const;

export function Sheet({ drawing, located, width, gutter }: SheetProps) {
  const { t } = useTranslation("profile");
  const id = useId();
  const { lit, select } = useDesk();
  const { sheet, scale, layout } = drawing;
  const height = Math.ceil(sheet.height);
  const focus = select.selected ? "selected" : lit ? "hovered" : undefined;
  return (
    <svg
      className="profile-sheet"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      data-focus={focus}
    >
      <title id={`${id}-title`}>{t("plotTitle")}</title>
      <desc id={`${id}-desc`}>{t("plotDescription")}</desc>
      <clipPath id={`${id}-window`}>
        <rect x={scale.left - bleedPx} y={0} width={scale.right - scale.left + 2 * bleedPx} height={height} />
      </clipPath>
      <g clipPath={`url(#${id}-window)`}>
        <Ground drawing={drawing} />
        <Threads drawing={drawing} />
        <TieBands drawing={drawing} />
        <Kilometres drawing={drawing} />
        <BorderLine drawing={drawing} />
        <Bands drawing={drawing} />
        {sides.map((side) => (
          <g key={side}>
            <Places drawing={drawing} laned={layout.sides[side].gates.laned} part="gates" />
            <Places drawing={drawing} laned={layout.sides[side].places.laned} part="places" />
            <SpanRows drawing={drawing} side={side} />
            <ActivityColumns drawing={drawing} side={side} />
          </g>
        ))}
        {located && <LocatedLine drawing={drawing} located={located} />}
      </g>
      <RowNames drawing={drawing} gutter={gutter} />
    </svg>
  );
}
