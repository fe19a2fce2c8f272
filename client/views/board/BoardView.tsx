import { useTranslation } from "react-i18next";
import "./messages/index.ts";

export function BoardView() {
  const { t } = useTranslation("board");
  return <h2>{t("title")}</h2>;
}
