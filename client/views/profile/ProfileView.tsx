import { useTranslation } from "react-i18next";
import "./messages/index.ts";

export function ProfileView() {
  const { t } = useTranslation("profile");
  return <h2>{t("title")}</h2>;
}
