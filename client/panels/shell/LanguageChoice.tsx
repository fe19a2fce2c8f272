import { useTranslation } from "react-i18next";
import { Lang } from "#contract";
import { useView } from "../../state/useView.ts";
import "./LanguageChoice.css";

/** Each language under its own name, so that whoever needs it can read it. */
export const ownNames: Readonly<Record<Lang, { readonly short: string; readonly full: string }>> = {
  vi: { short: "VI", full: "Tiếng Việt" },
  lo: { short: "ລາວ", full: "ພາສາລາວ" },
  en: { short: "EN", full: "English" },
};

export function LanguageChoice() {
  const { t } = useTranslation();
  const [view, setView] = useView("lang");
  return (
    <div className="languages" role="group" aria-label={t("language")}>
      {Lang.options.map((lang) => (
        <button
          key={lang}
          type="button"
          className="language"
          lang={lang}
          aria-pressed={view.lang === lang}
          onClick={() => setView({ lang }, "replace")}
        >
          {ownNames[lang].short}
          <span className="hidden-words"> {ownNames[lang].full}</span>
        </button>
      ))}
    </div>
  );
}
