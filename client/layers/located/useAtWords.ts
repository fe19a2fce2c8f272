// A spot on the line in words: "Marker 717 + 300 m", "km 63.4".
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { At } from "../../state/at.ts";

const metresPerKm = 1000;

/** The words of a spot in the language of the page; lengths as they were asked for, in metres below a kilometre. */
export function useAtWords(): (at: At) => string {
  const { t } = useTranslation("map");
  const lang = useLang();
  return (at) => {
    if (at.of === "km")
      return t("located.atKm", { km: at.km.toLocaleString(lang === "vi" ? "vi-VN" : "en") });
    const { number, offset_m } = at;
    if (offset_m === 0) return t("tip.marker", { number });
    const away = Math.abs(offset_m);
    const length =
      away < metresPerKm
        ? t("metres", { number: formatNumber(lang, away) })
        : t("kilometres", { number: formatNumber(lang, away / metresPerKm) });
    return t(offset_m > 0 ? "located.after" : "located.before", { number, length });
  };
}
