// On a phone, language and theme share one button.
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../ui/Button.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import { useView } from "../../state/useView.ts";
import { OfflineMenuLater } from "../offline/OfflineLater.tsx";
import { LanguageChoice, ownNames } from "./LanguageChoice.tsx";
import { ThemeButton } from "./ThemeButton.tsx";

export function SettingsMenu() {
  const { t } = useTranslation();
  const [view] = useView("lang");
  return (
    <PopoverButton
      title={t("settings")}
      className={buttonClass("icon")}
      face={
        <>
          <span className="settings-lang" lang={view.lang}>
            {ownNames[view.lang].short}
          </span>
          <span className="hidden-words">{t("settings")}</span>
        </>
      }
      popover={{ className: "settings-popover", placement: "bottom end", offset: 6 }}
      dialogClassName="settings"
    >
      <LanguageChoice />
      <ThemeButton />
      <OfflineMenuLater />
    </PopoverButton>
  );
}
