import { useTranslation } from "react-i18next";
import "./messages/index.ts";

export function ChangesView() {
  const { t } = useTranslation("changes");
  return <h2>{t("title")}</h2>;
}
