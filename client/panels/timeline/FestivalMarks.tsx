// Tết and Bunpimay in one row, Border Guard day and Lao National Day below, each with a shape of its own; a side keeps its hue.
import { useTranslation } from "react-i18next";
import { type Bin, positionOf } from "./bins.ts";
import { type FestivalId, festivalIds, festivalShapes } from "./festivals.ts";
import { festivalsIn } from "./useBinWords.ts";
import { InLangs } from "../../ui/InLangs.tsx";

const rowOf: Readonly<Record<FestivalId, number>> = {
  tet: 0,
  bunpimay: 0,
  borderGuardDay: 1,
  laoNationalDay: 1,
};
const rowHeight = 10;
const smallScale = 0.6;

interface FestivalMarksProps {
  readonly bins: readonly Bin[];
  /** Pixels from the upper edge. */
  readonly top: number;
  readonly isSmall: boolean;
}

export function FestivalMarks({ bins, top, isSmall }: FestivalMarksProps) {
  return (
    <g className="timeline-festivals">
      {bins.flatMap(festivalsIn).map(({ id, first }) => (
        <svg
          key={`${id}-${first}`}
          className={`festival festival-${id}`}
          x={`${(positionOf(bins, first) / bins.length) * 100}%`}
          y={top + 5 + rowOf[id] * rowHeight}
        >
          <path d={festivalShapes[id]} transform={isSmall ? `scale(${smallScale})` : undefined} />
        </svg>
      ))}
    </g>
  );
}

export function FestivalLegend() {
  const { t } = useTranslation("timeline");
  return (
    <ul className="timeline-legend" aria-label={t("festivalsLabel")}>
      {festivalIds.map((id) => (
        <li key={id}>
          <svg
            className={`festival festival-${id}`}
            viewBox="-5 -5 10 10"
            width="12"
            height="12"
            aria-hidden="true"
          >
            <path d={festivalShapes[id]} />
          </svg>
          <InLangs text={t(`festivals.${id}`)} />
        </li>
      ))}
    </ul>
  );
}
