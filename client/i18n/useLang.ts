import { useTranslation } from "react-i18next";
import { type Lang, langOf } from "#contract";

/** The language that the page is shown in. */
export function useLang(): Lang {
  const { i18n } = useTranslation();
  return langOf(i18n.language);
}
