// What is said of each mark: its name first, then kind, kilometre and how exact that is.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#contract";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { roundKilometre, tellRadius } from "../../i18n/distance.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import type { Activity, Place, Twinning, Unit } from "../../layers/facts.ts";
import type { NumberedMarker } from "../../layers/located/numberedMarkers.ts";
import type { Band } from "./layout/bands.ts";
import type { PlaceMark } from "./layout/placeMarks.ts";
import type { Told } from "./Mark.tsx";

export interface Words {
  readonly lang: Lang;
  readonly km: (km: number, precisionKm: number) => string;
  readonly length: (metres: number) => string;
  readonly place: (mark: PlaceMark, place: Place | undefined) => Told;
  readonly marker: (marker: NumberedMarker) => Told;
  readonly band: (band: Band, unit: Unit | undefined) => Told;
  readonly activity: (activity: Activity) => Told;
  readonly tie: (twinning: Twinning) => Told;
}

export function useWords(lang: Lang): Words {
  const { t } = useTranslation("profile");
  const { t: tMap } = useTranslation("map");
  const kindLabel = useCodeLabel("activity_kind");
  return useMemo(() => {
    const length = (metres: number) => {
      const told = tellRadius(metres);
      return tMap(told.unit === "km" ? "kilometres" : "metres", { number: formatNumber(lang, told.value) });
    };
    const km = (value: number, precisionKm: number) => formatNumber(lang, roundKilometre(value, precisionKm));
    const off = (metres: number | null) => (metres ? [t("tip.off", { length: length(metres) })] : []);
    return {
      lang,
      km,
      length,
      place: (mark, place) => ({
        title: mark.name,
        lang: mark.nameLang,
        lines: [
          tMap(`legend.${mark.kind}`),
          ...(place ? [tMap(`precision.${place.properties.coord_precision}`)] : []),
          t("tip.km", { km: km(mark.km, (place?.properties.precision_m ?? 0) / 1000) }),
          ...off(place?.properties.precision_m ?? null),
        ],
      }),
      marker: (marker) => ({
        title: tMap("tip.marker", { number: marker.number }),
        lines: [
          tMap("legend.marker_estimated"),
          t("tip.km", { km: km(marker.km, marker.precision_m / 1000) }),
          ...off(marker.precision_m),
        ],
      }),
      band: (band, unit) => ({
        title: band.name,
        lang: band.nameLang,
        lines: [
          ...(unit ? [tMap(`level.${unit.properties.level}`)] : []),
          t("tip.kms", { from: km(band.span[0], 0), to: km(band.span[1], 0) }),
          ...off(band.precisionKm * 1000),
          ...(unit?.properties.valid_to
            ? [t("tip.until", { day: formatDate(lang, unit.properties.valid_to) })]
            : []),
        ],
      }),
      activity: ({ properties }) => {
        const { name, lang: nameLang } = nameWithLang(lang, properties);
        const { date_start } = properties;
        return {
          title: name,
          lang: nameLang,
          lines: [kindLabel(properties.kind), date_start ? formatDate(lang, date_start) : t("tip.undated")],
        };
      },
      tie: ({ properties }) => {
        const { name, lang: nameLang } = nameWithLang(lang, properties);
        const { counted, certainty, lost_vn_side } = properties;
        return {
          title: name,
          lang: nameLang,
          lines: [
            ...(counted ? [tMap("tip.counted", counted)] : []),
            tMap(`certainty.${certainty}`),
            ...(lost_vn_side ? [tMap("legend.link_lost")] : []),
          ],
        };
      },
    };
  }, [lang, t, tMap, kindLabel]);
}
