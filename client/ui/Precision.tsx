// How exact a position is, in words.
import { useTranslation } from "react-i18next";
import type { CoordPrecision } from "#contract";
import { tellRadius } from "../i18n/distance.ts";
import { formatNumber } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";

interface PrecisionProps {
  readonly precision: CoordPrecision;
  /** Radius in metres within which the place lies; null when none is stated. */
  readonly radiusM: number | null;
}

export function Precision({ precision, radiusM }: PrecisionProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const radius = radiusM === null ? null : tellRadius(radiusM);
  const within = radius && t(`length.${radius.unit}`, { value: formatNumber(lang, radius.value) });
  const words = wordsFor[precision];
  return (
    <span className="precision" data-precision={precision}>
      {within === null ? t(words.plain) : t(words.within, { distance: within })}
    </span>
  );
}

const wordsFor = {
  exact: { plain: "precision.exact", within: "precision.exact_within" },
  village: { plain: "precision.village", within: "precision.village_within" },
  commune: { plain: "precision.commune", within: "precision.commune_within" },
  estimated: { plain: "precision.estimated", within: "precision.estimated_within" },
  none: { plain: "precision.none", within: "precision.none" },
} as const satisfies Record<CoordPrecision, { plain: string; within: string }>;
