// Where along the border line something lies.
import { useTranslation } from "react-i18next";
import { roundKilometre } from "../../i18n/distance.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Fact } from "./FactList.tsx";

interface KilometresProps {
  readonly from: number | null;
  readonly to: number | null;
  readonly precisionKm: number | null;
}

/** Kilometres along the line, our own reference, with no more digits than their precision leaves. */
export function Kilometres({ from, to, precisionKm }: KilometresProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  if (from === null) return null;
  const precision = precisionKm ?? 1;
  const words = (km: number) => formatNumber(lang, roundKilometre(km, precision));
  const value =
    to === null || to === from
      ? t("position.border_km_value", { km: words(from) })
      : t("unit.stretch_value", {
          from: words(from),
          to: words(to),
          precision: formatNumber(lang, precision),
        });
  return (
    <Fact label={t("unit.stretch")}>
      {value} <span className="aside">{t("km_reference")}</span>
    </Fact>
  );
}
