import { useTranslation } from "react-i18next";
import "./messages/index.ts";

export function IndicatorsView() {
  const { t } = useTranslation("indicators");
  return <h2>{t("title")}</h2>;
}
