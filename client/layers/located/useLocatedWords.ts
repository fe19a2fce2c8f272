// The spot that was asked for in words: where it is, and how far off that may be.
import { useTranslation } from "react-i18next";
import { roundKilometre, tellRadius } from "../../i18n/distance.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { Located } from "./locate.ts";
import { useAtWords } from "./useAtWords.ts";

/** Null where there is no spot. */
export function useLocatedWords(located: Located | null): { here: string; doubt: string } | null {
  const { t } = useTranslation("map");
  const lang = useLang();
  const atWords = useAtWords();
  if (!located) return null;
  const margin = tellRadius(located.margin_m);
  const length = t(margin.unit === "km" ? "kilometres" : "metres", {
    number: formatNumber(lang, margin.value),
  });
  const km = formatNumber(lang, roundKilometre(located.km, located.margin_m / 1000));
  const toward = located.toward ? [t("located.toward", { number: located.toward.number })] : [];
  const margins = located.marker ? t("located.marker", { km, length }) : t("located.km", { length });
  return { here: t("located.here", { spot: atWords(located.at) }), doubt: [...toward, margins].join(" ") };
}
