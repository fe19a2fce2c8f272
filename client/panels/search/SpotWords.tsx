// The first answer when a spot on the line is typed: where it would lead and how far off that may be, or what is expected.
import { useTranslation } from "react-i18next";
import { tellRadius } from "../../i18n/distance.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useAtWords } from "../../layers/located/useAtWords.ts";
import type { Spot } from "./useSpot.ts";

export function SpotWords({ spot }: { readonly spot: Spot }) {
  const { t } = useTranslation("map");
  const lang = useLang();
  const atWords = useAtWords();
  if (spot.type === "expected") {
    const { firstMarker: first, lastMarker: last, lengthKm } = spot.range;
    return (
      <span className="search-hit-about">
        {spot.of === "marker"
          ? t("located.expectMarker", { first, last })
          : t("located.expectKm", { last: formatNumber(lang, lengthKm) })}
      </span>
    );
  }
  const margin = tellRadius(spot.located.margin_m);
  const length = t(margin.unit === "km" ? "kilometres" : "metres", {
    number: formatNumber(lang, margin.value),
  });
  return (
    <>
      <span className="search-hit-name">{t("located.offer", { spot: atWords(spot.at) })}</span>
      <span className="search-hit-about">
        {t(spot.at.of === "km" ? "located.offerKm" : "located.offerMarker", { length })}
      </span>
    </>
  );
}
