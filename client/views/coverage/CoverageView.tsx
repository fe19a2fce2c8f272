import { useTranslation } from "react-i18next";
import "./messages/index.ts";

export function CoverageView() {
  const { t } = useTranslation("coverage");
  return <h2>{t("title")}</h2>;
}
