import { useTranslation } from "react-i18next";
import type { ToldDistance } from "../../i18n/distance.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";

/** "about 4 km", "at most 500 m". */
export function DistanceWords({ told }: { readonly told: ToldDistance }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const length = t(`length.${told.unit}`, { value: formatNumber(lang, told.value) });
  return <span className="distance">{t(`distance.${told.bound}`, { length })}</span>;
}
