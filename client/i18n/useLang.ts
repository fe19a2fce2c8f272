import { useTranslation } from "react-i18next";
import { Lang } from "#contract";

/** The language that the page is shown in. */
export function useLang(): Lang {
  const { i18n } = useTranslation();
  return Lang.catch("vi").parse(i18n.language);
}
