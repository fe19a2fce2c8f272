import { useTranslation } from "react-i18next";
import "./messages/index.ts";

export function ProgrammeView() {
  const { t } = useTranslation("programme");
  return <h2>{t("title")}</h2>;
}
