// Turns the page to the language of the address, and tells the widgets.
import { type ReactNode, useEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { Lang } from "#contract";
import { showLanguage } from "../../i18n/index.ts";
import { useView } from "../../state/useView.ts";

const locales: Readonly<Record<Lang, string>> = { vi: "vi-VN", lo: "lo-LA", en: "en-GB" };

export function LanguageOfView({ children }: { readonly children: ReactNode }) {
  const [{ lang }] = useView("lang");
  useEffect(() => {
    void showLanguage(lang);
  }, [lang]);
  return <I18nProvider locale={locales[lang]}>{children}</I18nProvider>;
}
