// Tết and Bunpimay in one row, Border Guard day and Lao National Day below, each with a shape of its own; a side keeps its hue.
import { useTranslation } from "react-i18next";
import { type Bin, positionOf } from "./bins.ts";
import { type FestivalId, festivalIds } from "./festivals.ts";
import { festivalsIn } from "./useBinWords.ts";

/** Each on a grid of 8 around its middle. */
const shapes: Readonly<Record<FestivalId, string>> = {
  tet: "M0-4L4 0L0 4L-4 0z",
  bunpimay: "M0-4C2.500-1 4 0.500 4 1.500A4 3 0 0 1-4 1.500C-4 0.500-2.500-1 0-4z",
  borderGuardDay: "M-3.500-3.500h7V0.500L0 4L-3.500 0.500z",
  laoNationalDay: "M-3.200-3.200h6.400v6.400h-6.400z",
};
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
          <path d={shapes[id]} transform={isSmall ? `scale(${smallScale})` : undefined} />
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
            <path d={shapes[id]} />
          </svg>
          {t(`festivals.${id}`)}
        </li>
      ))}
    </ul>
  );
}
