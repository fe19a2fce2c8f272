import { useTranslation } from "react-i18next";
import "./messages/index.ts";

export function TableView() {
  const { t } = useTranslation("table");
  return <h2>{t("title")}</h2>;
}
