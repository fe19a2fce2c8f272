// The legend of what is seen in the picture: a sample as on the map, and what it means on paper.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { groundEntry, GroundSample } from "../layers/ground/GroundSample.tsx";
import "../layers/ground/messages/index.ts";
import type { LegendLabel } from "../layers/layer.ts";
import { palettes } from "../layers/palette.ts";
import { Sample } from "../layers/Sample.tsx";
import { visibleLegend } from "../layers/visibleLegend.ts";
import { zoomOf } from "./scale.ts";
import type { Picture } from "./usePicture.ts";

export interface LegendLine {
  readonly key: string;
  readonly sample: ReactNode;
  readonly words: string;
}

export function useLegendLines(picture: Picture | null): readonly LegendLine[] {
  const { t: tGround } = useTranslation("ground");
  const wordsOf = useLegendWords();
  if (!picture) return [];
  const { seen, ground, placement } = picture;
  const zoom = zoomOf(placement.scale, placement.center[1]);
  const entries = visibleLegend(seen, zoom).flatMap((layer) => layer.entries);
  return [
    ...entries.map(({ label, sample }) => ({
      key: label,
      sample: <Sample sample={sample} palette={palettes.light} />,
      words: wordsOf(label),
    })),
    ...ground.map((id) => ({
      key: id,
      sample: <GroundSample id={id} palette={palettes.light} />,
      words: tGround(groundEntry[id]),
    })),
  ];
}

/** Paper opens nothing: its words for groups say what the number is. */
function useLegendWords(): (label: LegendLabel) => string {
  const { t: tMap } = useTranslation("map");
  const { t } = useTranslation("print");
  return (label) =>
    label === "crowd" || label === "unknown" ? t(`sheet.${label}`) : tMap(`legend.${label}`);
}
